import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readManifest } from '../../../scripts/ingest/models/manifest.ts';
import { readReport } from '../../../scripts/ingest/report-schema.ts';
import { readAudit, readRefused } from '../../../src/lib/audit.ts';
import { readArticle, readStory } from '../../../src/lib/content-files.ts';
import { parseEvents } from '../../../src/lib/permalinks.ts';

const root = join(import.meta.dirname, '../../..');
const firstIn = (folder: string, ending: string) =>
	readFileSync(join(root, folder, readdirSync(join(root, folder)).find((name) => name.endsWith(ending)) ?? ''), 'utf8');
const refusedRow = { version: 1, seed: 'a.txt', status: 'refused', reason: 'empty', remedy: 'Delete it' };

/** Every stored form: a text that reads, how it is read, and the version in it. */
const forms: Readonly<Record<string, readonly [text: string, read: (text: string) => unknown, version: RegExp]>> = {
	'an article': [firstIn('content/articles', '.mdx'), (text) => readArticle(text, 'x.mdx'), /version: 1/],
	'a story': [firstIn('content/stories', '.mdx'), (text) => readStory(text, firstIn('content/stories', '.json'), 'x.mdx'), /version: 2/],
	'the JSON of a story': [
		firstIn('content/stories', '.json'),
		(text) => readStory(firstIn('content/stories', '.mdx'), text, 'x.mdx'),
		/"version": 1/,
	],
	'an audit file': [firstIn('content/audit', '.json'), (text) => readAudit(text, 'x.json'), /"version": 1/],
	'the refused seeds': [readFileSync(join(root, 'content/audit/refused.json'), 'utf8'), readRefused, /"version": 1/],
	'a manifest': [
		firstIn('scripts/ingest/models/article-lines', 'manifest.json'),
		(text) => readManifest(text, 'manifest.json'),
		/"version": 1/,
	],
	'a report': [`${JSON.stringify(refusedRow)}\n`, readReport, /"version":1/],
	'the ledger': ['{"kind":"release","version":1,"release":1,"label":null}\n', parseEvents, /"version":1/],
};

test('every stored form reads, and one of a version to come is refused by name, with what to do', () => {
	for (const [what, [text, read, version]] of Object.entries(forms)) {
		assert.doesNotThrow(() => read(text), what);
		assert.match(text, version, what);
		const newer = text.replace(version, (match) => match.replace(/\d/, '9'));
		assert.throws(() => read(newer), /: its form has version 9, and this Storyfold reads version [12]\. Update Storyfold/, what);
		const other = text.replace(version, (match) => match.replace(/\d/, '"b"'));
		assert.throws(() => read(other), /version b, and .* version [12]\. (?:Run `npm run ingest`|Take .* back|Write it anew)/, what);
	}
});

test('what was written before there were versions is of the first', () => {
	const [text, , version] = forms['an article'] ?? ['', null, /$/];
	assert.equal(readArticle(text.replace(new RegExp(`${version.source}\\n`), ''), 'x.mdx').data.version, 1);
});

test('a field that is missing or of another type is named, with the file', () => {
	const [article = ''] = forms['an article'] ?? [];
	assert.throws(
		() => readArticle(article.replace(/^outlets: .*\n/m, ''), 'articles/x.mdx'),
		/articles\/x\.mdx: outlets: .*Run `npm run ingest`/,
	);
	const [audit = ''] = forms['an audit file'] ?? [];
	assert.throws(() => readAudit(audit.replace(/"raw": ".*"/, '"raw": 7'), 'x.json'), /audit\/x\.json: raw: /);
	assert.throws(() => readAudit('{', 'x.json'), /audit\/x\.json: not JSON\. Run `npm run ingest`/);
	assert.throws(() => readReport(`${JSON.stringify({ ...refusedRow, remedy: 3 })}\n`), /report, line 1: /);
	assert.throws(() => readReport('{"version":1\n'), /report, line 1: not JSON/);
});
