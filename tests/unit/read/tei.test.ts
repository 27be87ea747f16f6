/** XML of trafilatura, its own and TEI: what is a heading, an item, a quotation, and what is no text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seedInput } from '../../../scripts/ingest/read/formats/input.ts';
import { tei } from '../../../scripts/ingest/read/formats/tei.ts';
import { defaultLimits } from '../../../src/lib/limits.ts';

async function read(xml: string) {
	const input = seedInput({ name: 'a.xml', bytes: new TextEncoder().encode(xml), correction: null }, defaultLimits);
	const known = tei.recognise(input);
	const [part] = await Array.fromAsync(tei.read(input));
	if (part === undefined || !('content' in part)) return { known, lines: [], hints: {} };
	return {
		known,
		lines: 'text' in part.content ? part.content.text.split('\n').filter(Boolean) : [],
		hints: Object.fromEntries(part.hints.map(({ field, value }) => [field, value])),
	};
}

const LONG = 'The harbour office of Sampleton counted the ships of the week and found four more than in the week before.';

test('TEI: headings of two kinds, items, rows, quotations; notes and pictures are no text', async () => {
	const { known, lines, hints } = await read(
		`<TEI><teiHeader><fileDesc><titleStmt><title>Ships counted</title><author>A. Sample</author><author>A. Sample</author><author/></titleStmt>
		<publicationStmt><publisher>Sample Ledger</publisher><date>3 June 2024</date></publicationStmt></fileDesc></teiHeader>
		<text><body>loose<ab type="header">Early</ab><head>Later</head><p>${LONG}</p><ab>${LONG} Again.</ab><list><item>Ferries</item><item/></list>
		<quote>We count.</quote><quote><p>We count twice.</p></quote><table><row><cell>4</cell></row></table><note>a note</note><figure>a figure</figure></body></text></TEI>`,
	);
	assert.equal(known, true);
	assert.deepEqual(lines, ['## Early', '## Later', LONG, `${LONG} Again.`, '- Ferries', '> We count.', '> We count twice.', '4']);
	assert.deepEqual(hints, { title: 'Ships counted', byline: 'A. Sample', date: '3 June 2024', source: 'Sample Ledger' });
});

test('TEI: what stands in the full description is taken, with its address, licence and day', async () => {
	const { hints } = await read(
		`<TEI><teiHeader><fileDesc><titleStmt><title>Ships</title></titleStmt><sourceDesc><biblFull><publicationStmt><publisher>Sample Ledger</publisher>
		<date when="2024-06-03">June</date><ptr target="https://ledger.example/ships"/><licence>CC BY</licence></publicationStmt></biblFull></sourceDesc></fileDesc></teiHeader>
		<text><body><p>${LONG}</p></body></text></TEI>`,
	);
	assert.deepEqual(hints, {
		title: 'Ships',
		date: '2024-06-03',
		source: 'Sample Ledger',
		url: 'https://ledger.example/ships',
		rights: 'CC BY',
	});
});

test('its own form: several authors, the host where no name is given; a file without a text is none', async () => {
	const { known, lines, hints } = await read(
		`<doc title="Ships" author="A. Sample; B. Sample" date="2024-06-03" hostname="ledger.example" source="https://ledger.example/ships"><main><p>${LONG}</p></main><comments><p>First!</p></comments></doc>`,
	);
	assert.equal(known, true);
	assert.deepEqual(lines, [LONG]);
	assert.deepEqual(hints, {
		title: 'Ships',
		byline: 'A. Sample, B. Sample',
		date: '2024-06-03',
		source: 'ledger.example',
		url: 'https://ledger.example/ships',
	});
	assert.equal((await read('<doc title="Ships"><p>text</p></doc>')).known, false);
	assert.deepEqual((await read('<TEI><teiHeader/></TEI>')).lines, []);
});
