/**
 * The merged bundle of a language is the one that Pagefind makes of all its pages at once, byte for byte before it is packed. A test that fails here after a
 * new version of Pagefind tells that its files have another form: look at scripts/search-index/pagefind/.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { bundleOf, languageBundle, lost, pagefindBundle, programOf } from '../../../scripts/search-index/language-bundle.ts';
import { CborReader, CborWriter } from '../../../scripts/search-index/pagefind/cbor.ts';
import { digestOf, fileNames, unpacked } from '../../../scripts/search-index/pagefind/files.ts';
import { mergeParts } from '../../../scripts/search-index/pagefind/merge.ts';
import { byBytes } from '../../../scripts/search-index/pagefind/merge-words.ts';
import { openPart, readPart } from '../../../scripts/search-index/pagefind/part.ts';

after(() => close());

type Sample = { readonly url: string; readonly language: string; readonly text: string; readonly marks?: string };
const pageOf = ({ url, language, text, marks = '' }: Sample) => ({
	url,
	html: `<!doctype html><html lang="${language}"><body><p data-pagefind-weight="5">${url}</p><p><b id="s1"></b>${text}</p>${marks}</body></html>`,
});
const meta = (name: string, value: string) => `<i data-pagefind-meta="${name}[data-v]" data-v="${value}"></i>`;
const filter = (name: string, value: string) => `<i data-pagefind-filter="${name}[data-v]" data-v="${value}"></i>`;

/** What is in each file of an index, which is all but programs. */
const contentsOf = (bundle: ReadonlyMap<string, Uint8Array>) =>
	new Map(
		[...bundle]
			.filter(([path]) => /\.pf_|entry/.test(path))
			.map(([path, bytes]) => [path, (path.endsWith('.json') ? Buffer.from(bytes) : gunzipSync(bytes)).toString('latin1')]),
	);

async function assertSame(language: string, buckets: readonly (readonly Sample[])[]): Promise<number> {
	const parts = [];
	for (const bucket of buckets) parts.push(readPart(await pagefindBundle(bucket, pageOf)));
	const merged = contentsOf(await bundleOf(language, parts, await programOf(language)));
	const whole = contentsOf(await pagefindBundle(buckets.flat(), pageOf));
	assert.deepEqual([...merged.keys()].sort(), [...whole.keys()].sort());
	for (const [path, content] of whole) assert.ok(merged.get(path) === content, `${path} is another one`);
	return [...whole.keys()].filter((path) => path.startsWith('index/')).length;
}

test('spellings with accents, filters, and metadata that only some buckets have', async () => {
	const language = 'fr';
	const page = (n: number, text: string, marks = '') => ({ url: `/a${n}/`, language, text, marks });
	await assertSame(language, [
		[page(1, 'Le café ferme à midi. CAFE, cafés.', meta('title', 'Un café') + filter('source', 'Exemple') + filter('topic', 'économie'))],
		[
			page(
				2,
				'Du cafe et du thé',
				meta('date', '2024') + meta('story-de', 'de Kaffee') + meta('title', 'Café') + filter('source', 'Autre'),
			),
			page(3, 'Élève, élevé, eleve', meta('title', 'Élève') + filter('topic', 'santé') + filter('source', 'Exemple')),
		],
		[page(4, 'Rien', meta('aside', 'côté'))],
		[page(5, 'élevé café', meta('title', 'Thé'))],
	]);
});

test('a bucket without pages, one record, words beyond the first plane, a region of a language', async () => {
	const language = 'pt-br';
	const page = (n: number, text: string) => ({ url: `/b${n}/`, language: 'pt-BR', text });
	await assertSame(language, [[page(1, 'Ponte fechada 𝒜𝓁𝒻𝒶 ﬁm ꟸa')], [], [page(2, 'ações da ponte 𠀀𠀁 ﷺ')]]);
	await assertSame(language, [[page(1, 'Ponte fechada')]]);
});

test('several files of words are cut at the same words, whatever the buckets', async () => {
	const language = 'de';
	const pages = Array.from({ length: 60 }, (_, n) => ({
		url: `/c${n}/`,
		language,
		text: Array.from({ length: 300 }, (_, at) => `wort${((n + 7) * (at + 3) * 2654435761) % 1009} Straße${at % 17}`).join(' '),
		marks: meta('title', `Seite ${n}`) + filter('topic', `t${n % 5}`),
	}));
	assert.ok((await assertSame(language, [pages.slice(0, 25), pages.slice(25, 26), pages.slice(26)])) > 2);
	const [once, again] = [
		await languageBundle(language, pages.slice(0, 9), pageOf),
		await languageBundle(language, pages.slice(0, 9), pageOf),
	];
	assert.deepEqual([...once], [...again], 'the same pages give the same bytes');
});

test('each file has the digest of what is packed in it, by which one of the last time is known', async () => {
	const pages = [{ url: '/d/', language: 'en', text: 'A bridge', marks: meta('title', 'Bridge') + filter('topic', 'roads') }];
	const { files } = mergeParts('en', [openPart(readPart(await pagefindBundle(pages, pageOf)))]) ?? lost();
	assert.deepEqual([...files.keys()].map((path) => path.replace(/\W.*/, '')).sort(), ['filter', 'fragment', 'index', 'pagefind']);
	for (const [path, { content, bytes }] of files) assert.equal(digestOf(unpacked((await bytes()) ?? lost())), content, path);
});

test('pages without a word make no language', async () => {
	const empty = () => ({ url: '/f/', html: '<!doctype html><html lang="fr"><body></body></html>' });
	const bundle = await languageBundle('fr', [{ url: '/f/' }], empty);
	assert.deepEqual(JSON.parse(contentsOf(bundle).get('pagefind-entry.json') ?? '').languages, {});
	assert.ok(![...bundle.keys()].some((path) => path.includes('pf_')));
});

test('what cannot be merged is refused', async () => {
	const sorted = { url: '/e/', language: 'en', text: 'A bridge', marks: '<i data-pagefind-sort="date[data-v]" data-v="2024"></i>' };
	const bundle = await pagefindBundle([sorted], pageOf);
	assert.throws(() => readPart(bundle), /order of pages/);
	const { index } = await createIndex();
	assert.ok(index);
	for (const language of ['en', 'de'])
		await index.addHTMLFile({ url: `/${language}/`, content: pageOf({ ...sorted, language, marks: '' }).html });
	const two = new Map((await index.getFiles()).files.map(({ path, content }) => [path, content]));
	assert.throws(() => readPart(two), /more than one language/);
	assert.throws(
		() => readPart(new Map([...bundle].filter(([path]) => !path.includes('pf_meta')))),
		/has no pagefind\..*: the search was written/,
	);
});

test('CBOR: what is written is read', () => {
	const numbers = [0, 23, 24, 255, 256, 65535, 65536, 2 ** 32 - 1, -1, -24, -25, -257];
	const written = new CborWriter().array(numbers.length + 1);
	for (const number of numbers) written.integer(number);
	const reader = new CborReader(written.text('Straße 𠀀').take());
	assert.equal(reader.array(), numbers.length + 1);
	assert.deepEqual(
		numbers.map(() => reader.integer()),
		numbers,
	);
	assert.equal(reader.text(), 'Straße 𠀀');
	assert.equal(reader.at, reader.bytes.length);
	assert.throws(() => new CborReader(Uint8Array.of(0xf5)).array(), /kind 7 where Pagefind 1\.6 writes one of kind 4/);
});

test('words stand in the order of their bytes, files of like digests have longer names', () => {
	const words = ['a', 'ab', 'z', 'é', 'ﬁ', '𠀀', 'a𠀀', 'aﬁ'];
	assert.deepEqual(
		[...words].sort(byBytes),
		[...words].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
	);
	const nameOf = fileNames('de', 2);
	assert.deepEqual(['abcdefghij', 'abcdefgxyz'].map(nameOf), ['de_abcdefg', 'de_abcdefgxy']);
});
