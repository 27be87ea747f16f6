/** Feeds, indexes of web archives, sidecars and the owner's own tables: what is missing, of another type or cut off. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { parseBeside } from '../../../scripts/ingest/read/beside.ts';
import { readDirectory } from '../../../scripts/ingest/read/bytes/zip-directory.ts';
import { parseMappings } from '../../../scripts/ingest/read/column-mappings.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import { responseOf } from '../../../scripts/ingest/read/web-archive/http.ts';
import { type Capture, plainUrl, readIndex, readListedPages } from '../../../scripts/ingest/read/web-archive/wacz-index.ts';
import { zip } from '../../containers/build.ts';

const TEXT = 'The lending library of Sample Bay has begun to lend its chairs, one to a reader, for a week at a time.';
const HTML = `<p>${TEXT}</p><p>${TEXT}</p>`;
const bytes = (text: string) => new TextEncoder().encode(text);
async function read(name: string, content: string) {
	const { dumps, refused } = await readDumps({ name, bytes: bytes(content), correction: null });
	const fields = dumps.map(({ hints }) => Object.fromEntries(hints.toReversed().map(({ field, value }) => [field, value])));
	return { fields, texts: dumps.map(({ text }) => text), refused: refused.map(({ reason }) => reason) };
}

test('feeds: the address of an entry from wherever it stands, its text whole or a teaser, a colophon taken off', async () => {
	const rss = (items: string) =>
		`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title><link>https://www.post.example/</link><copyright>© Post</copyright>${items}</channel></rss>`;
	const whole = `<content:encoded><![CDATA[${HTML}<p>The post <a href="https://post.example/chairs">Chairs</a> appeared first on Harbour Post.</p>]]></content:encoded>`;
	const two = await read(
		'a.xml',
		rss(
			`<item><title>Chairs</title><guid isPermaLink="true">https://post.example/chairs</guid><author>ann@post.example (Ann Pier)</author>${whole}</item><item><title>Teaser</title><guid isPermaLink="false">7</guid><description>Short &amp; cut …</description></item>`,
		),
	);
	assert.deepEqual(two.texts, [`${TEXT}\n\n${TEXT}`]);
	assert.deepEqual(two.fields, [
		{ title: 'Chairs', source: 'Harbour Post', url: 'https://post.example/chairs', byline: 'Ann Pier', rights: '© Post' },
	]);
	assert.match(two.refused[0] ?? '', /“Teaser” is given as a teaser/);
	const json = {
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Post',
		home_page_url: 'https://post.example/',
		items: [{ id: '1', external_url: 'https://a.example/1', content_text: `${TEXT}\n${TEXT} & <more>` }],
	};
	const plain = await read('a.json', JSON.stringify(json));
	assert.deepEqual([plain.fields[0]?.['url'], plain.texts], ['https://a.example/1', [`${TEXT}\n\n${TEXT} & <more>`]]);
	const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Post</title><id>u</id><updated>2026-02-13T00:00:00Z</updated><entry><id>e</id><title>Chairs</title><updated>2026-02-13T00:00:00Z</updated><link rel="self" href="https://a.example/2"/><content type="html">${HTML.replaceAll('<', '&lt;')}</content><rights>© A</rights></entry></feed>`;
	assert.deepEqual((await read('a.xml', atom)).fields[0], {
		title: 'Chairs',
		date: '2026-02-13T00:00:00Z',
		source: 'Post',
		url: 'https://a.example/2',
		language: 'en',
		rights: '© A',
	});
	assert.match((await read('a.xml', rss(''))).refused[0] ?? '', /feed (?:has no entries|cannot be read)/);
	assert.match((await read('a.xml', '<rss version="2.0"><chan')).refused[0] ?? '', /feed cannot be read/);
});

test('the index of a WACZ: packed or not, lines that are no captures are passed over', () => {
	const line = (fields: object, head = 'example,a)/ 20260213101500') => `${head} ${JSON.stringify(fields)}`;
	const good = { url: 'https://www.a.example/p/#top', filename: 'a.warc', offset: '10', length: 20, status: 200, mime: 'text/html' };
	const lines = [
		line(good),
		line({ ...good, offset: 99, status: undefined }),
		line({ ...good, url: 7 }),
		line({ ...good, filename: null }),
		line({ ...good, length: 'x' }),
		line(good, 'no time'),
		'x 2026 {broken}',
		'x 2026 [1]',
		'',
	].join('\n');
	for (const packed of [bytes(lines), gzipSync(lines)]) {
		const into = new Map<string, Capture[]>();
		readIndex(packed, into);
		assert.deepEqual(
			[...into].map(([key, captures]) => [key, captures.map(({ offset, status }) => [offset, status])]),
			[
				[
					'a.example/p',
					[
						[10, '200'],
						[99, ''],
					],
				],
			],
		);
	}
	assert.equal(plainUrl('http://www.a.example//x///'), 'a.example//x');
	assert.deepEqual(readListedPages('{"format":"json-pages-1.0"}\n{"url":"u","title":"T","ts":"2026"}\n{"url":"v","title":3}\nnull\n'), [
		{ url: 'u', title: 'T', timestamp: '2026' },
		{ url: 'v', title: null, timestamp: null },
	]);
});

test('responses of a WARC: chunks and codings undone, kept where they are none', () => {
	const answer = (headers: string, body: Uint8Array | string, type = 'response') => {
		const found = responseOf(
			{
				headers: new Map([
					['warc-type', type],
					['content-type', 'text/html; charset=utf-8'],
				]),
				block: Buffer.concat([bytes(headers), Buffer.from(body)]),
			} as never,
			1000,
		);
		return found === null ? null : [found.status, found.type, found.charset, Buffer.from(found.body).toString()];
	};
	const head = (...lines: readonly string[]) => ['HTTP/1.1 200 OK', 'Content-Type: text/html', ...lines, '', ''].join('\r\n');
	assert.deepEqual(answer('', 'page', 'resource'), [200, 'text/html', 'utf-8', 'page']);
	assert.equal(answer('no response', ''), null);
	for (const [coding, body] of [
		['gzip', gzipSync('page')],
		['deflate', deflateSync('page')],
		['deflate', deflateRawSync('page')],
		['br', brotliCompressSync('page')],
		['identity, GZIP', gzipSync('page')],
		['gzip', bytes('page')],
	] as const)
		assert.deepEqual(answer(head(`Content-Encoding: ${coding}`), body), [200, 'text/html', null, 'page'], coding);
	const chunked = head('Transfer-Encoding: chunked');
	for (const body of ['2\r\npa\r\n2;x=1\r\nge\r\n0\r\n\r\n', '2\r\npa\r\n2\r\nge\r\n', '2\npa\n2\nge\nbroken', 'page'])
		assert.equal(answer(chunked, body)?.at(-1), 'page', JSON.stringify(body));
	assert.deepEqual(answer('HTTP/1.0 404 Gone\n\n', ''), [404, '', null, '']);
});

test('what lies beside a seed: a correction, a sidecar, or a slip that is named', () => {
	assert.deepEqual(parseBeside('a.yaml', 'title: Chairs', []).correction?.values.title, 'Chairs');
	const beside = parseBeside('a.yaml', 'headline: Chairs\npublisher: Post\nscraper: x\n', []);
	assert.deepEqual(
		[beside.correction, beside.metadata.map(({ field, value }) => [field, value])],
		[
			null,
			[
				['title', 'Chairs'],
				['source', 'Post'],
			],
		],
	);
	for (const slip of ['titel: Chairs\n', 'headline: x\npublisher: y\nkeep: []\n', '- a\n- b\n', 'headline: [', 'x: 1\ny: 2\nz: 3\n'])
		assert.throws(() => parseBeside('a.yaml', slip, []), /a\.yaml/, slip);
});

test('the owner’s columns: each fault is named', () => {
	const [mapping] = parseMappings('items/*.jsonl: { title: headline, text: content }', 'in/');
	assert.ok(mapping?.pattern.test('in/items/a.jsonl') && !mapping.pattern.test('items/a.jsonl'));
	for (const [text, fault] of [
		['a: [', /is not YAML/],
		['- a', /holds no mapping/],
		['', /holds no mapping/],
		['a.csv: title', /a\.csv: is no list of fields/],
		['a.csv: { titel: x }', /titel is not a field/],
		['a.csv: { title: "" }', /title names no column/],
	] as const)
		assert.throws(() => parseMappings(text, ''), fault, text);
});

test('tables: the owner’s columns, columns that are not there, rows without a text, a quotation mark that never closes', async () => {
	const columns = async (text: string, names: Readonly<Record<string, string>>) => {
		const { dumps, refused } = await readDumps({ name: 'a.txt', bytes: bytes(text), correction: null, columns: names });
		return [dumps.length, ...refused.map(({ reason }) => reason)];
	};
	const rows = `Head;Words;\nChairs;${TEXT};\n`;
	assert.deepEqual(await columns(rows, { title: 'Head', text: 'Words' }), [1]);
	assert.match(String((await columns(rows, { text: 'Content' }))[1]), /names columns that the table has not: Content \(it has Head, Words/);
	assert.match((await read('a.csv', 'a,b\n1,2\n')).refused[0] ?? '', /no column that is known to hold the text \(a, b\)/);
	assert.match((await read('a.csv', 'sep=;\ntitle;text\nA;\nB;\n')).refused[0] ?? '', /no row of the table holds the text/);
	assert.deepEqual((await read('a.csv', `sep=;\r\ntitle;text\r\nA;${TEXT}\r\nB;\r\n`)).refused, [
		'1 of 2 rows hold no text (the first is row 2)',
	]);
	assert.equal((await read('a.csv', `title,text\nA,"${TEXT}`)).texts.length, 0);
});

test('a ZIP without its directory is walked by its headers; one that is none is null', () => {
	const packed = zip({ 'a.txt': TEXT, 'b.txt': TEXT }, true);
	const source = (all: Uint8Array) => ({ size: all.length, slice: (start: number, end: number) => all.subarray(start, end) });
	const names = (all: Uint8Array, most = 10) => readDirectory(source(all), most)?.entries.map(({ name }) => name);
	assert.deepEqual(names(packed), ['a.txt', 'b.txt']);
	assert.deepEqual(names(packed.subarray(0, packed.length - 30)), ['a.txt', 'b.txt']);
	assert.deepEqual(names(packed.subarray(0, packed.length - 30), 1), ['a.txt']);
	assert.deepEqual(names(Buffer.concat([bytes('a program before it'), packed])), ['a.txt', 'b.txt']);
	assert.equal(readDirectory(source(bytes('no archive')), 10), null);
	const open = packed.slice(0, packed.length - 30);
	open[6] = 8;
	assert.deepEqual(names(open), ['a.txt', 'b.txt'], 'a size that is left to what follows');
});
