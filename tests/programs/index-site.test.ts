/** The index of a site from what is kept of it: the same bytes as from nothing, and only the buckets of what changed are read. */
import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bucketsOf } from '../../scripts/search-index/buckets.ts';
import { indexSite } from '../../scripts/search-index/index-site.ts';
import { type ArticleFile, readContent } from '../../src/lib/content.ts';
import config from '../../storyfold.config.ts';

const sample = join(import.meta.dirname, '../../content');
const folder = mkdtempSync(join(tmpdir(), 'storyfold-index-'));
const audit = join(folder, 'content', 'audit');
after(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (dist: string) =>
	new Map(
		readdirSync(dist, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => [join(parentPath, name).slice(dist.length), readFileSync(join(parentPath, name)).toString('latin1')]),
	);

/** An article again, under another address. */
function again(article: ArticleFile, id: string): ArticleFile {
	cpSync(join(sample, 'audit', `${article.id}.json`), join(audit, `${id}.json`));
	return { ...article, id, data: { ...article.data, story: null } };
}

/** Puts a word in place of another, into the text of an article. */
function change(article: ArticleFile, from: RegExp, to: string): ArticleFile {
	const file = join(audit, `${article.id}.json`);
	const text = readFileSync(file, 'utf8');
	assert.ok(from.test(text));
	writeFileSync(file, text.replace(from, to));
	return { ...article, digest: `${article.digest} ${to}` };
}

test('what is kept gives the bytes that are made from nothing', { skip: !existsSync(sample) }, async () => {
	const { articles, ...rest } = readContent(sample);
	cpSync(join(sample, 'audit'), audit, { recursive: true });
	const times = (language: string, n: number) =>
		articles
			.filter(({ data }) => data.language === language)
			.flatMap((article) => Array.from({ length: n }, (_, at) => again(article, `${article.id}-${at}`)));
	const first = [...times('de', 20), ...times('en', 1)];
	const keep = { folder: join(folder, 'keep'), program: '1', digests: new Map<string, string>() };
	const index = async (name: string, list: readonly ArticleFile[], kept: typeof keep | undefined) => {
		let read = 0;
		const dist = join(folder, name);
		mkdirSync(join(dist, 'pagefind'), { recursive: true });
		const entries = { ...rest, articles: [...list].sort((a, b) => (a.id < b.id ? -1 : 1)), stories: [] };
		const site = {
			dist,
			content: join(folder, 'content'),
			entries: () => entries,
			config,
			dictionary: 'none',
			...(kept === undefined ? {} : { keep: kept }),
		};
		const published = filesOf(join(dist, 'pagefind'));
		let taken = 0;
		// As a build takes over files of the published site.
		const take = (path: string, digest: string) => {
			const bytes = Buffer.from(published.get(`/${path}`) ?? '', 'latin1');
			const isSame = kept !== undefined && hash('sha256', bytes) === digest;
			if (isSame) {
				writeFileSync(join(dist, 'pagefind', path), bytes);
				taken++;
			}
			return isSame;
		};
		await indexSite({ ...site, take }, () => ({ read: () => ({ all: [String(read++)] }), end: ([found]) => assert.ok(found) }));
		return { read, taken, files: filesOf(join(dist, 'pagefind')) };
	};
	const same = async (list: readonly ArticleFile[], most: number) => {
		const [kept, clean] = [await index('kept', list, keep), await index('clean', list, undefined)];
		assert.deepEqual([...kept.files.keys()].sort(), [...clean.files.keys()].sort());
		for (const [path, bytes] of clean.files) assert.ok(kept.files.get(path) === bytes, `${path} is another one`);
		assert.ok(kept.read <= most, `${kept.read} of ${list.length} records were read`);
		return kept.taken / kept.files.size;
	};
	await same(first, first.length);
	const german = first.findIndex(({ data }) => data.language === 'de');
	const changed = change(first[german] as ArticleFile, /(?<="id":"s[^"]*","text":")/, 'Xylofon ');
	assert.ok((await same(first.with(german, changed), 1)) > 0.5, 'most files are taken over');
	// A part of compounds that others have, another spelling of a name that they have, and one article less.
	const part = change(changed, /Xylofon/, 'Lager');
	const named = { ...part, data: { ...part.data, names: part.data.names.map((name) => ({ ...name, name: `${name.name}x` })) } };
	const second = first.with(german, named).toSpliced(german + 3, 1);
	await same(second, first.length);
	assert.ok(readdirSync(keep.folder).length < 60, 'what is not of the site is deleted');
	// One article more, with words of its own that other languages may be asked in: no bucket but the one that it comes into.
	const sampled = articles.find(({ data }) => data.language === 'de') as ArticleFile;
	const added = change(again(sampled, 'mmm'), /(?<="id":"s[^"]*","text":")/, 'Walfischfang und Seeräuber ');
	const third = [...second, added].sort((a, b) => (a.id < b.id ? -1 : 1));
	const own = bucketsOf(
		third.filter(({ data }) => data.language === 'de'),
		({ id }) => `/articles/${id}/`,
	).filter((bucket) => bucket.includes(added));
	await same(third, own.flat().length);
	// Where the published site has lost files they are made of what is kept.
	const published = join(folder, 'kept', 'pagefind');
	rmSync(join(published, 'words.de.txt'));
	await same(third, 0);
	rmSync(join(published, 'fragment', readdirSync(join(published, 'fragment')).find((name) => name.startsWith('de_')) ?? ''));
	await same(third, 0);
	assert.equal(await same(third, 0), 1, 'all files are taken over');
});
