import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../scripts/ingest/read/normalise.ts';
import { dumpsOf } from './dumps.ts';

const seed = (name: string, text: string, split = true) => ({
	name,
	bytes: new TextEncoder().encode(text),
	correction: split ? null : { file: 'a.yaml', values: {}, keep: [], drop: [], split: false },
});
const body =
	'The council voted on Tuesday to close the bridge for repairs that will last until the autumn, the mayor said after the meeting. ';

test('line breaks, spaces and invisible characters become plain', async () => {
	assert.equal(normalise('\uFEFFa\r\nb\rc\fd\u2029e'), 'a\nb\nc\nd\ne');
	assert.equal(normalise('10\u202F000\u00A0euros'), '10 000 euros');
	assert.equal(normalise('Zu\u00ADschuss\u200B und\u2060 Ver\u00AD\nkehr'), 'Zuschuss und Verkehr');
	assert.equal(normalise('a\u0000b\u0008c\u0085d\uD800'), 'abc\nd\uFFFD');
	assert.equal(normalise('e\u0301'), 'é');
	assert.equal(normalise('می\u200Cخواهم 👩\u200D👧 x\u200Dy'), 'می\u200Cخواهم 👩\u200D👧 xy');
	assert.equal(normalise('left \u202Eevil\u202C'), 'left evil');
});

test('a line separator inside a paragraph is a space; where a text has its lines by them, each is a line', () => {
	assert.equal(
		normalise('Bridge\n\nIt is\u2028closed.\u2028Nobody was hurt.\n\nFerries \u2028run.'),
		'Bridge\n\nIt is closed. Nobody was hurt.\n\nFerries run.',
	);
	assert.equal(
		normalise('Bridge\n\nIt is closed.\u2028\u2028Ferries run.\n\u2028So it goes on.\u2028\nEver.'),
		'Bridge\n\nIt is closed.\n\nFerries run.\nSo it goes on.\nEver.',
	);
	assert.equal(normalise('Bridge\n\nDie Brücken\u00AD\u2028sperrung.'), 'Bridge\n\nDie Brückensperrung.');
	assert.equal(normalise('Bridge\u2028It is closed.\u2028Ferries run.\n'), 'Bridge\nIt is closed.\nFerries run.\n');
});

test('normalising twice changes nothing', async () => {
	const once = normalise('a \u00AD\u00A0b\u200B \r\n\tc e\u0301');
	assert.equal(normalise(once), once);
});

test('a labelled header gives hints with their place', async () => {
	const [dump] = await dumpsOf(seed('a.txt', `Titel: Brücke gesperrt\nDatum: 18. Januar 2022\nQuelle: Stadtanzeiger\n\n${body.repeat(3)}`));
	assert.deepEqual(
		dump?.hints.map(({ field, value }) => [field, value]),
		[
			['title', 'Brücke gesperrt'],
			['date', '18. Januar 2022'],
			['source', 'Stadtanzeiger'],
		],
	);
	for (const { evidence } of dump?.hints ?? []) assert.equal(dump?.text.slice(evidence.span?.start, evidence.span?.end), evidence.quote);
});

const clip = (title: string, date: string) => `Title: ${title}\nDate: ${date}\nSource: Daily Sample\n\n${body.repeat(3)}\n`;

test('a clippings export with repeated headers is split', async () => {
	const text = `Export of 3 articles\n\n${clip('One', '2022-01-18')}\n-----------\n${clip('Two', '2022-01-19')}\n-----------\n${clip('Three', '2022-01-20')}`;
	const dumps = await dumpsOf(seed('clips.txt', text));
	assert.deepEqual(
		dumps.map(({ part, hints }) => [part, hints.find(({ field }) => field === 'title')?.value]),
		[
			['#1', 'One'],
			['#2', 'Two'],
			['#3', 'Three'],
		],
	);
	assert.equal((await dumpsOf(seed('clips.txt', text, false))).length, 1);
});

test('headers in other languages split too', async () => {
	for (const [title, date] of [
		['Titre', 'Publié le'],
		['Título', 'Fecha'],
		['Titolo', 'Data'],
		['Kop', 'Datum'],
		['Tytuł', 'Data publikacji'],
		['Overskrift', 'Dato'],
		['Rubrik', 'Publicerad'],
	]) {
		const part = (n: number) => `${title}: Artikel ${n}\n${date}: 2022-01-0${n}\n\n${body.repeat(3)}\n\n`;
		assert.equal((await dumpsOf(seed('x.txt', part(1) + part(2)))).length, 2, title);
	}
});

test('an article with a line of dashes, or with labels in its text, stays one', async () => {
	assert.equal((await dumpsOf(seed('a.txt', `A headline\n\n${body.repeat(3)}\n\n----------\n\n${body.repeat(3)}`))).length, 1);
	assert.equal((await dumpsOf(seed('a.txt', `A headline\n\n${body.repeat(3)}\n\nSource: A\n\n${body.repeat(3)}\n\nSource: B`))).length, 1);
});

test('rules alone part articles where each has its own title and its source or byline; else they part sections', async () => {
	const texts = (rule: string, ...parts: string[]) => parts.join(`\n\n${rule}\n\n`);
	const ending = (n: number) => `Headline number ${n}\n\n${body.repeat(3)}\n\nSource: Sample Post ${n}`;
	const opening = (n: number) => `Headline number ${n}\nBy Jane Sample\n\n${body.repeat(3)}`;
	const section = (n: number) => `Section number ${n}\n\n${body.repeat(3)}`;
	for (const rule of ['--------', '---', '* * *']) {
		for (const part of [ending, opening])
			assert.equal((await dumpsOf(seed('a.txt', texts(rule, part(1), part(2), part(3))))).length, 3, `${rule} ${part(1)}`);
		assert.equal((await dumpsOf(seed('a.txt', texts(rule, section(1), section(2), section(3))))).length, 1, rule);
		assert.equal((await dumpsOf(seed('a.txt', texts(rule, opening(1), section(2), ending(3))))).length, 1, rule);
		assert.equal((await dumpsOf(seed('a.md', texts(rule, `# A title\n\n${section(1)}`, section(2))))).length, 1, rule);
	}
	assert.equal((await dumpsOf(seed('a.md', texts('---', `# ${opening(1)}`, `# ${opening(2)}`)))).length, 2);
});

test('Markdown keeps its words and gives its front matter', async () => {
	const [dump] = await dumpsOf(
		seed(
			'a.md',
			`---\ntitle: "A bridge"\ndate: 2022-01-18\n---\n\n# A bridge\n\n**Bold** and *thin* and [a link](https://example.org/x_y).\n\n${body}`,
		),
	);
	assert.match(dump?.text ?? '', /^\s*# A bridge\n\nBold and thin and a link\./);
	assert.deepEqual(
		dump?.hints.map(({ field, value }) => [field, value]),
		[
			['title', 'A bridge'],
			['date', '2022-01-18'],
		],
	);
});

for (const [name, text, message] of [
	['a.txt', '', /empty/],
	['a.txt', ' \n\n ', /no text/],
	['a.txt', 'Too short.', /too short/],
	['a.css', body, /style sheet/],
	['a.html', '<html><body></body></html>', /no text/],
] as const) {
	test(`refused with a remedy: ${name} ${message}`, async () => {
		await assert.rejects(
			() => dumpsOf(seed(name, text)),
			(error: Error & { remedy?: string }) => error.name === 'SeedError' && message.test(error.message) && (error.remedy ?? '').length > 10,
		);
	});
}
