/** Tables and JSON: read bit by bit, the same as at once; what is broken is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Seed } from '../../../scripts/ingest/document/types.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const seed = (name: string, text: string): Seed => ({ name, bytes: new TextEncoder().encode(text), correction: null });
const text = (n: number) =>
	`The sample pier number ${n} was measured on Monday and found to be longer by one plank than the plan says. [{"}] \\ “${n}”`;
const record = (n: number) => ({ title: `Pier ${n}`, date: '2024-05-06', text: `${text(n)}\n${'A plank is a plank. '.repeat(250)}` });
/** More than what is read at once. */
const MANY = 1000;

test('a large array of JSON is read element by element, a large file of JSON lines line by line', async () => {
	const records = Array.from({ length: MANY }, (_, i) => record(i + 1));
	for (const [name, whole] of [
		['a.json', JSON.stringify(records)],
		['b.json', `[\n${records.map((one) => JSON.stringify(one, null, 1)).join(',\n')}\n]`],
		['c.jsonl', records.map((one) => JSON.stringify(one)).join('\n')],
	] as const) {
		assert.ok(whole.length > 4_000_000);
		const { dumps, refused } = await readDumps(seed(name, whole));
		assert.deepEqual([dumps.length, refused], [MANY, []], name);
		assert.ok(
			dumps.every((dump, i) => dump.text.includes(text(i + 1)) && dump.part === `#${i + 1}`),
			name,
		);
	}
});

test('a quotation mark behind a backslash ends no text, wherever the pieces that are read at once end', async () => {
	// Every fifth place of the file is behind a backslash.
	const quoted = (n: number) => ({ ...record(n), text: `${record(n).text}\n${'"]} '.repeat(1500)}` });
	const whole = JSON.stringify(Array.from({ length: MANY }, (_, i) => quoted(i + 1)));
	const { dumps, refused } = await readDumps(seed('quoted.json', whole));
	assert.deepEqual([dumps.length, refused], [MANY, []]);
});

test('of a large object the items are read one by one, wherever the list lies; small objects beside it are none', async () => {
	const records = Array.from({ length: 20 }, (_, i) => ({ ...record(i + 1), tags: [{ name: 'pier' }] }));
	const meta = { title: 'Piers', text: 'Page 1 of 1', facets: { by: 'year' } };
	for (const [name, short] of [
		['list.json', { meta, results: records }],
		['deep.json', { response: { status: 'ok', page: { n: 1 }, results: records } }],
		['map.json', Object.fromEntries(records.map((one, i) => [`pier-${i}`, one]))],
	] as const) {
		// Space before the last record makes it large.
		const text = JSON.stringify(short).replace(/,(?=(?:"pier-19":)?\{"title":"Pier 20")/, (comma) => `${comma}${' '.repeat(33_000_000)}`);
		assert.ok(text.length > 33_000_000);
		const { dumps, refused } = await readDumps(seed(name, text));
		assert.deepEqual([dumps.length, refused, dumps[19]?.part], [20, [], '#20'], name);
		const cut = await readDumps(seed(name, text.slice(0, -3000)));
		assert.deepEqual([cut.dumps.length, cut.refused.map(({ reason }) => /ends within element/.test(reason))], [19, [true]], name);
	}
});

test('a large file that is cut off gives what is whole, and says where it ends', async () => {
	const whole = JSON.stringify(Array.from({ length: MANY }, (_, i) => record(i + 1)));
	const { dumps, refused } = await readDumps(seed('a.json', whole.slice(0, -3000)));
	assert.equal(dumps.length, MANY - 1);
	assert.match(refused[0]?.reason ?? '', new RegExp(`ends within element ${MANY}`));
});

test('the order of day and month is that of the column', async () => {
	const row = (n: number, date: string) => `"Pier ${n}",${date},"${text(n).replaceAll('"', '""')}"`;
	for (const [dates, first] of [
		[['03/04/2024', '03/25/2024'], '2024-03-04'],
		[['03/04/2024', '25/03/2024'], '2024-04-03'],
		[['03/04/2024', '05/06/2024'], '03/04/2024'],
	] as const) {
		const { dumps } = await readDumps(seed('a.csv', `title,date,content\n${dates.map((date, i) => row(i, date)).join('\n')}\n`));
		assert.equal(dumps[0]?.hints.find(({ field }) => field === 'date')?.value, first);
	}
});

test('what is no article is refused by its name', async () => {
	for (const [name, content, reason] of [
		['a.json', '{"a": 1, "b": [1, 2]}', /no records of articles/],
		['a.json', '[{"title": "x", "url": "https://a.example/"}]', /1 record and no text of an article \(keys: title, url\)/],
		['a.json', '{"title": "x", ', /cannot be read at element 1/],
		['a.xml', '<?xml version="1.0"?><invoice><p>1</p></invoice>', /root is <invoice>/],
		['a.csv', 'title,content\n', /no rows/],
		['photo.txt', '\u0089PNG', /./],
	] as const) {
		const { dumps, refused } = await readDumps(seed(name, content));
		assert.equal(dumps.length, 0, name);
		assert.match(refused[0]?.reason ?? '', reason);
		assert.ok((refused[0]?.remedy.length ?? 0) > 10);
	}
	const { refused } = await readDumps(seed('of may.json', '[{"title": "x"}]'));
	assert.match(refused[0]?.remedy ?? '', /: of may\.json: \{/);
});

test('a mapping of records.yaml names the keys of JSON too', async () => {
	const columns = { title: 'kop1', text: 'tekst1', date: 'dag1' };
	const lines = [1, 2].map((n) => JSON.stringify({ kop1: `Pier ${n}`, tekst1: text(n), dag1: '2024-05-06' })).join('\n');
	for (const [name, content] of [
		['a.jsonl', lines],
		['a.json', `[${lines.replace('\n', ',')}]`],
	] as const) {
		const { dumps } = await readDumps({ ...seed(name, content), columns });
		assert.deepEqual(
			dumps.map((dump) => dump.hints.map(({ field, value }) => [field, value])),
			[1, 2].map((n) => [
				['title', `Pier ${n}`],
				['date', '2024-05-06'],
			]),
			name,
		);
	}
});
