/** EPUB as it comes from other hands: without a package named, copy-protected, with chapters missing, without titles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import { type Files, zip } from '../../containers/build.ts';

const PARAGRAPH =
	'The pier of Sample Bay was closed on Monday because two of its planks had come loose in the night. A carpenter will look at them on Friday, and until then visitors stand on the beach.';
const page = (inside: string) =>
	`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${inside}</body></html>`;
const chapter = (heading: string) =>
	page(`${heading === '' ? '' : `<h1>${heading}</h1>`}<p>${PARAGRAPH}</p><p>${heading} ${PARAGRAPH}</p>`);

/** A book of these chapters; `metadata` as its package has it, `more`: other files of it, which go before those made here. */
const book = (chapters: Readonly<Record<string, string>>, listed: readonly string[], metadata = '', more: Files = {}): Uint8Array =>
	zip({
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': '<container/>',
		'book.opf': `<?xml version="1.0"?><package xmlns:dc="d"><metadata>${metadata}</metadata><manifest>${listed
			.map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`)
			.join('')}</manifest><spine>${listed.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
		...Object.fromEntries(Object.entries(chapters).map(([name, text]) => [`${name}.xhtml`, text])),
		...more,
	});

const read = (bytes: Uint8Array) => readDumps({ name: 'a.epub', bytes, digest: 'a', correction: null });

test('a book whose container file names no package is read by the one that is there; chapters are parts, each with its heading', async () => {
	const { dumps, refused } = await read(book({ a: chapter('Pier closes'), b: chapter('Beach opens') }, ['a', 'b']));
	assert.deepEqual(refused, []);
	assert.deepEqual(
		dumps.map(({ part, hints }) => [part, hints.find(({ field }) => field === 'title')?.value]),
		[
			['#1', 'Pier closes'],
			['#2', 'Beach opens'],
		],
	);
});

test('one chapter without a heading has the title of the book, and none where the book has none', async () => {
	const titleOf = async (metadata: string) => {
		const { dumps } = await read(book({ a: chapter('') }, ['a'], metadata));
		return dumps[0]?.hints.find(({ field }) => field === 'title')?.value;
	};
	assert.equal(await titleOf('<dc:title>The Pier</dc:title>'), 'The Pier');
	assert.equal(await titleOf(''), undefined);
});

for (const [what, more] of [
	[
		'by its encryption file',
		{ 'META-INF/encryption.xml': '<encryption><m Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></encryption>' },
	],
	['by its rights file', { 'META-INF/rights.xml': '<rights/>' }],
] as const) {
	test(`a book that is copy-protected, ${what}, is refused with what to do`, async () => {
		const { dumps, refused } = await read(book({ a: chapter('Pier closes') }, ['a'], '', more));
		assert.equal(dumps.length, 0);
		assert.match(refused[0]?.reason ?? '', /encrypted/);
		assert.match(refused[0]?.remedy ?? '', /without protection/);
	});
}

test('fonts that are scrambled protect no text', async () => {
	const more = { 'META-INF/encryption.xml': '<encryption><m Algorithm="http://www.idpf.org/2008/embedding"/></encryption>' };
	assert.equal((await read(book({ a: chapter('Pier closes') }, ['a'], '', more))).dumps.length, 1);
});

test('a chapter that is listed and missing is refused by its name, the others are read; a book of none is refused', async () => {
	const { dumps, refused } = await read(book({ a: chapter('Pier closes') }, ['a', 'gone']));
	assert.equal(dumps.length, 1);
	assert.match(refused[0]?.reason ?? '', /missing/);
	assert.match(refused[0]?.seed ?? '', /gone/);
	assert.match((await read(book({}, ['gone']))).refused.map(({ reason }) => reason).join(' | '), /holds no text/);
	assert.match((await read(book({}, []))).refused[0]?.reason ?? '', /holds no text|cannot be read/);
});
