/** Provenance for those who must prove it: the digest of each seed, the original kept with the site, what a citation and the verifier say of it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { copyOriginals, findOriginals } from '../../../scripts/build/originals.ts';
import { fileDigest } from '../../../scripts/ingest/file-digest.ts';
import { readSeeds } from '../../../scripts/ingest/files.ts';
import { nextRelease, readLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../../scripts/ingest/pipeline.ts';
import { previousArticles } from '../../../scripts/ingest/previous-articles.ts';
import { onThisThread } from '../../../scripts/ingest/threads/tasks.ts';
import { judge } from '../../../scripts/verify/judge.ts';
import { targetOf } from '../../../scripts/verify/links.ts';
import { localSite } from '../../../scripts/verify/site.ts';
import { articleItem } from '../../../src/lib/citations/item.ts';
import { readFrontmatter } from '../../../src/lib/frontmatter.ts';
import { originalOf } from '../../../src/lib/originals.ts';
import { articleSchema } from '../../../src/lib/schema.ts';
import config from '../../../storyfold.config.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-originals-'));
after(() => rmSync(folder, { recursive: true }));
const [seeds, content, dist] = ['seeds', 'content', 'dist'].map((name) => join(folder, name)) as [string, string, string];
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const write = (path: string, text: string) => {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
};

const body = [
	'The crane at the west quay was taken down on Monday morning.',
	'It had stood there for sixty years, and the harbour office kept its hook as a sign.',
	'Three companies wanted the steel, which weighs four hundred tons.',
];
const PAGE = `<!doctype html><!--\n Page saved with SingleFile \n url: https://www.harboursample.example/crane \n saved date: Fri May 03 2024 09:00:00 GMT+0000 \n--><html lang="en"><head><title>Old crane taken down</title></head><body><article><h1>Old crane taken down</h1>${body.map((text) => `<p>${text}</p>`).join('')}</article><script>alert(1)</script></body></html>`;
const records = [
	['Ferry sails at night', 'The ferry of Sample Bay sails at night from now on, twice, with tea for those who cannot sleep.'],
	['Apples counted', 'Growers around Selwick counted their apples this week and found more of them than last year.'],
].map(([title, text]) => JSON.stringify({ title, url: `https://sample.example/${title?.length}`, date: '2024-05-01', text }));
const EXPORT = `${records.join('\n')}\n`;

async function ingest(present: ReadonlyMap<string, string> = new Map()) {
	const ledger = readLedger(present);
	const read = await readSeeds(seeds, []);
	const settings = { config, dictionary: null };
	const previous = previousArticles(present);
	const context = { ...settings, ledger, release: nextRelease(ledger, null), previous, progress: () => undefined };
	const result = await runPipeline(read, { ...context, map: onThisThread(settings) });
	for (const [file, text] of result.files) write(join(content, file), text);
	return result;
}

write(join(seeds, 'page.html'), PAGE);
write(join(seeds, 'more/export.jsonl'), EXPORT);
const { articles, files } = await ingest();
const dataOf = (seed: string) => {
	const { id } = articles.find((article) => article.seed === seed) ?? assert.fail(seed);
	return { id, data: articleSchema.parse(readFrontmatter(files.get(`articles/${id}.mdx`) ?? '').data) };
};
const page = dataOf('page.html');

test('an article names the digest of its file; a part that of its container', () => {
	assert.equal(page.data.provenance?.seedDigest, sha256(PAGE));
	assert.equal(page.data.provenance?.seedFile, undefined);
	for (const part of ['more/export.jsonl#1', 'more/export.jsonl#2']) {
		assert.equal(dataOf(part).data.provenance?.seedDigest, sha256(EXPORT));
		assert.equal(dataOf(part).data.provenance?.seedFile, 'more/export.jsonl');
	}
	const audit = JSON.parse(files.get(`audit/${page.id}.json`) ?? '') as { findings: { seedDigest: { evidence: unknown } } };
	assert.deepEqual(audit.findings.seedDigest.evidence, [{ rule: 'sha-256', quote: 'page.html', start: null, end: null }]);
});

test('a citation names when the copy was made and the digest of the file', () => {
	const { note = '' } = articleItem(page, config);
	assert.match(note, /(?:^|; )Captured: 2024-05-03; /);
	assert.ok(note.includes(`SHA-256: ${page.data.digest}; SHA-256 of the original file: ${sha256(PAGE)}`), note);
	const other = { ...page.data, provenance: { ...page.data.provenance, capturedSeed: 'record.json#1' } };
	assert.match(articleItem({ id: page.id, data: other }, config).note ?? '', /Captured: 2024-05-03 \(as record\.json#1\); /);
});

test('a large file is hashed piece by piece', () => {
	const bytes = Buffer.alloc(9_000_001, 'abcdefg');
	writeFileSync(join(folder, 'large'), bytes);
	assert.equal(fileDigest(join(folder, 'large')), sha256(bytes));
});

test('what a browser could run is kept under an ending that it shows as text', () => {
	const nameOf = (seed: string) =>
		originalOf({ seed, provenance: { seedDigest: 'a'.repeat(64) } })
			?.path.split('.')
			.slice(1)
			.join('.');
	for (const seed of ['a.html', 'a.HTM', 'a.xhtml', 'a.svg', 'a.xml', 'a.mhtml', 'a.eml', 'a.js', 'a', 'a.html#2', 'a.pdf/../x.shtml'])
		assert.equal(nameOf(seed), 'txt', seed);
	for (const [seed, ending] of [
		['a.PDF', 'pdf'],
		['b/c.d.docx', 'docx'],
		['a.wacz', 'wacz'],
	] as const)
		assert.equal(nameOf(seed), ending);
});

const find = () => findOriginals({ content, seeds, out: dist });
const at = (id: string) => {
	const target = targetOf(new URL(`${config.base}articles/${id}/`, config.site).href, config) ?? assert.fail();
	return judge(target, localSite({ content, dist }, config));
};

test('originals are kept once each, byte for byte, and the verifier says whether they still are', async () => {
	assert.deepEqual(at(page.id), { status: 'ok', notes: [] }, 'none is kept yet');
	const { found, missing } = find();
	assert.deepEqual(missing, []);
	await copyOriginals(found, join(dist, 'originals'));
	assert.deepEqual(readdirSync(join(dist, 'originals')).sort(), [`${sha256(EXPORT)}.jsonl`, `${sha256(PAGE)}.txt`].sort());
	const kept = join(dist, `originals/${sha256(PAGE)}.txt`);
	assert.equal(readFileSync(kept, 'utf8'), PAGE);
	assert.equal(at(page.id).status, 'ok');
	assert.match(at(page.id).notes.join(), /has the bytes of its digest/);
	writeFileSync(kept, PAGE.replace('sixty', 'seventy'));
	assert.equal(at(page.id).status, 'changed');
	assert.match(at(page.id).notes.join(), /was altered/);
	writeFileSync(kept, PAGE);
});

test('a seed that has other bytes now is not passed off as the original: the published one stays, else it is named', async () => {
	write(join(seeds, 'page.html'), '');
	assert.equal(find().found.find(({ file }) => file === 'page.html')?.from, join(dist, `originals/${sha256(PAGE)}.txt`));
	const again = await ingest(files);
	assert.equal(again.refused[0]?.seed, 'page.html');
	const kept = articles.length === again.articles.length && again.articles.find(({ seed }) => seed === 'page.html');
	assert.ok(kept && kept.provenance.seedDigest?.value === sha256(PAGE), 'the article that stays keeps the digest of what it was read from');
	rmSync(dist, { recursive: true });
	assert.deepEqual(find().missing, ['page.html']);
});
