/** NITF, NewsML and ninjs where an agency leaves out, repeats or places otherwise what the samples have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const TEXT = 'The ferry to the sample island stays in the harbour until the storm is over, the captain said.';

type Found = { readonly texts: readonly string[]; readonly refused: readonly string[]; readonly [field: string]: unknown };

/** Values by field, the text, and the reasons of refusal. */
async function read(name: string, content: string): Promise<Found> {
	const { dumps, refused } = await readDumps({ name, bytes: new TextEncoder().encode(content), correction: null });
	const [first] = dumps;
	const fields = Object.fromEntries((first?.hints ?? []).toReversed().map(({ field, value }) => [field, value]));
	return { ...fields, texts: dumps.map(({ text }) => text), refused: refused.map(({ reason }) => reason) };
}

const nitf = (head: string, inside: string, root = '') =>
	`<?xml version="1.0"?><nitf${root}><head>${head}</head><body>${inside}<body.content><p>${TEXT}</p></body.content></body></nitf>`;

test('NITF: each value from where this agency puts it', async () => {
	const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
		[
			nitf(
				'<title>Ferry stays</title><pubdata date.publication="20260213" name="Island Wire" position.sequence="4" position.section="Sea" edition.name="Late"/>',
				'',
			),
			{ title: 'Ferry stays', date: '2026-02-13', source: 'Island Wire', page: '4', section: 'Sea', edition: 'Late' },
		],
		[
			nitf(
				'<docdata><date.release norm="20260214T0610Z"/><doc.copyright holder="Harbour Desk"/></docdata>',
				'<body.head><hedline><hl1>Storm</hl1></hedline></body.head>',
			),
			{ title: 'Storm', date: '2026-02-14T06:10:00Z', source: 'Harbour Desk', rights: '© Harbour Desk' },
		],
		[
			nitf(
				'',
				'<body.head><hedline><hl1>Storm</hl1></hedline><byline>By Ann Pier<byttl>Staff</byttl></byline><distributor>Sea Wire</distributor><dateline><story.date norm="20260215"/></dateline></body.head>',
				' xml:lang="en"',
			),
			{ title: 'Storm', date: '2026-02-15', source: 'Sea Wire', byline: 'By Ann Pier', language: 'en' },
		],
	];
	for (const [content, expected] of cases) {
		const { texts, refused, ...fields } = await read('a.xml', content);
		assert.deepEqual(refused, []);
		assert.deepEqual(texts, [TEXT]);
		for (const [field, value] of Object.entries(expected)) assert.equal(fields[field], value, field);
	}
	assert.match((await read('a.xml', '<nitf><head><title>Flash</title></head><body/></nitf>')).refused[0] ?? '', /“Flash” has no text/);
});

const g2 = (meta: string, content: string, root = 'newsItem') =>
	`<?xml version="1.0"?><${root} guid="urn:sample:1" xml:lang="nl"><contentMeta><headline>Storm</headline>${meta}</contentMeta><contentSet>${content}</contentSet></${root}>`;
const INLINE = `<inlineXML contenttype="application/xhtml+xml" wordcount="17"><html><body><p>${TEXT}</p></body></html></inlineXML>`;

test('NewsML-G2: text inline as XHTML or as data, several items, what was withdrawn and what is no text', async () => {
	const named = await read(
		'a.xml',
		g2(
			'<infoSource><name>Sea Wire</name></infoSource><creator literal="Ann Pier"/><contentCreated>2026-02-13</contentCreated><copyrightHolder qcode="org:HD"/>',
			INLINE,
		),
	);
	assert.deepEqual(named, {
		...{ title: 'Storm', source: 'Sea Wire', byline: 'Ann Pier', date: '2026-02-13', rights: 'HD', words: '17', language: 'nl' },
		...{ documentId: 'urn:sample:1', texts: [TEXT], refused: [] },
	});
	const data = await read(
		'a.xml',
		g2(
			'<language tag="de"/><provider qcode="nprov:SEA"/><versionCreated>2026-02-14</versionCreated><creditline>x</creditline><by>Ann Pier</by>',
			`<inlineData contenttype="text/plain">${TEXT}\n\n${TEXT}</inlineData>`,
		),
	);
	assert.deepEqual(data.texts, [`${TEXT}\n\n${TEXT}`]);
	assert.deepEqual([data['source'], data['language'], data['byline']], ['SEA', 'de', 'Ann Pier']);
	const marked = await read('a.xml', g2('', `<inlineData>&lt;p&gt;${TEXT}&lt;/p&gt;&lt;p&gt;Twice.&lt;/p&gt;</inlineData>`));
	assert.deepEqual(marked.texts, [`${TEXT}\n\nTwice.`]);
	const many = await read(
		'a.xml',
		`<newsMessage><itemSet>${g2('', INLINE).replace(/^.*?\?>/, '')}<newsItem><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><headline>Gone</headline></newsItem></itemSet></newsMessage>`,
	);
	assert.deepEqual([many.texts, many.refused], [[TEXT], ['“Gone” was withdrawn by its agency (stat:canceled)']]);
	assert.match((await read('a.xml', g2('', '<remoteContent href="a.jpg"/>'))).refused[0] ?? '', /holds no item with a text/);
	assert.match((await read('a.xml', g2('', '<inlineData>Short.</inlineData>'))).refused[0] ?? '', /“Storm” has no text/);
});

test('NewsML 1: the text as markup, as data or as NITF', async () => {
	const item = (content: string, more = '') =>
		`<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>sea.example</ProviderId><DateId>20260213</DateId><NewsItemId>77</NewsItemId></NewsIdentifier></Identification>${more}<NewsLines><SlugLine>Storm</SlugLine><ByLine>Ann Pier</ByLine><CopyrightLine>© Sea</CopyrightLine></NewsLines><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>${content}</NewsItem></NewsML>`;
	const plain = await read('a.xml', item(`<ContentItem><DataContent><p>${TEXT}</p></DataContent></ContentItem>`));
	assert.deepEqual(plain, {
		...{ title: 'Storm', source: 'sea.example', byline: 'Ann Pier', date: '2026-02-13', rights: '© Sea', language: 'en', documentId: '77' },
		...{ texts: [TEXT], refused: [] },
	});
	const party = '<AdministrativeMetadata><Provider><Party FormalName="Sea Wire"/></Provider></AdministrativeMetadata>';
	const inner = await read(
		'a.xml',
		item(`<ContentItem><DataContent>${nitf('', '').replace(/^.*?\?>/, '')}</DataContent></ContentItem>`, party),
	);
	assert.deepEqual([inner['source'], inner['title'], inner.texts], ['Sea Wire', 'Storm', [TEXT]]);
	assert.match((await read('a.xml', item(''))).refused[0] ?? '', /“Storm” has no text/);
	assert.match((await read('a.xml', '<NewsML><NewsEnvelope/></NewsML>')).refused[0] ?? '', /no item with a text/);
});

test('ninjs: main headline and body among several, values of either version, what was withdrawn', async () => {
	const base = { uri: 'urn:sample:2', firstcreated: '2026-02-13T03:15:00Z', language: 'en' };
	const several = {
		...base,
		headlines: [
			{ role: 'alternate', value: 'Other' },
			{ role: 'main', value: 'Storm' },
		],
		bodies: [
			{ role: 'summary', value: 'Short.' },
			{ role: 'main', contenttype: 'text/plain', value: 'Plain.' },
			{ role: 'main', contenttype: 'text/html', value: `<p>${TEXT}</p>`, wordcount: 17 },
		],
		infosources: [{ name: 'Ann' }, { rel: 'originator', name: 'Sea Wire' }],
		by: 'Ann Pier',
		copyrightholder: 'Sea',
		edition: 'Late',
	};
	assert.deepEqual(await read('a.json', JSON.stringify(several)), {
		...{ title: 'Storm', source: 'Sea Wire', byline: 'Ann Pier', date: '2026-02-13T03:15:00Z', rights: 'Sea', words: '17', language: 'en' },
		...{ edition: 'Late', documentId: 'urn:sample:2', texts: [TEXT], refused: [] },
	});
	for (const body of [
		{ headline: 'Storm', body_text: TEXT },
		{ headline: 'Storm', body_xhtml: `<p>${TEXT}</p>` },
		{ headlines: [{ value: 'Storm' }], bodies: [{ value: TEXT }] },
		{ headline_main: 'Storm', body_main: 'Plain and short.', body_richtext: `<p>${TEXT}</p>` },
		{ headline_web: 'Storm', body_long: TEXT },
		{ headlines: [{ role: 'web', value: 'Storm' }], bodies: [{ role: 'long', value: TEXT }], infosource: { name: 'Sea' } },
	]) {
		const found = await read('a.json', JSON.stringify({ items: [{ ...base, ...body, byline: 'Ann' }, 7] }));
		assert.deepEqual([found['title'], found['byline'], found.texts], ['Storm', 'Ann', [TEXT]]);
	}
	const list = JSON.stringify([
		{ ...base, headline: 'Gone', body_text: TEXT, pubstatus: 'canceled' },
		{ ...base, headline: 'Flash', body_text: '' },
	]);
	assert.deepEqual((await read('a.json', list)).refused, ['“Gone” was withdrawn by its agency (canceled)', '“Flash” has no text']);
	const bare = JSON.stringify({ ...base, headline: '', body_text: 'Short.' });
	assert.deepEqual((await read('a.json', bare)).refused, ['an item has no text']);
	assert.deepEqual((await read('a.json', `{"uri":"x","headline":"Cut","body_text":"${TEXT}`)).texts, []);
});
