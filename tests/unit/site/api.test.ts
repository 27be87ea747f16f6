/** The static JSON for programs: what the build writes of the samples is what the published schema says, and the lists are complete. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { apiFiles } from '../../../scripts/build/api.ts';
import { pageFiles } from '../../../scripts/build/files.ts';
import { type ArticlePassage, textOfPassage } from '../../../src/lib/article-passages.ts';
import { readContent } from '../../../src/lib/content.ts';
import { parseEvents, replay } from '../../../src/lib/permalinks.ts';
import config from '../../../storyfold.config.ts';

const permalinks = replay(parseEvents(readFileSync('content/permalinks.jsonl', 'utf8')));
const entries = readContent('content');
const files = new Map(apiFiles(entries, permalinks, config).map(([path, text]) => [path, JSON.parse(text)]));
const beside = new Map(
	pageFiles('content', new Map(), permalinks, config)
		.flatMap(({ make }) => [...make()])
		.filter(([path]) => path.endsWith('.json'))
		.map(([path, text]) => [path, JSON.parse(text)]),
);
const index = files.get('api/v2/index.json');
const pathOf = (url: string) => new URL(url).pathname.slice(config.base.length);

test('each file is as the schema says; a file without its digest is not', () => {
	const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uri: true } });
	const schema = files.get('api/v2/schema.json');
	ajv.addSchema(schema);
	const check = (form: string, value: unknown) => {
		const valid = ajv.validate({ $ref: `${schema.$id}#/$defs/${form}` }, value);
		return valid ? '' : ajv.errorsText();
	};
	assert.equal(check('index', index), '');
	for (const url of index.articles.pages) assert.equal(check('articles', files.get(pathOf(url))), '', url);
	for (const url of index.stories.pages) assert.equal(check('stories', files.get(pathOf(url))), '', url);
	for (const [path, value] of beside) assert.equal(check(path.startsWith('stories/') ? 'story' : 'article', value), '', path);
	const { digest: _, ...without } = [...beside.values()][0];
	assert.match(check('article', without), /digest/);
});

test('the lists name every live entry once, and each leads to its file, whose digest is that of its text', () => {
	const rows = (list: { readonly pages: string[] }) => list.pages.flatMap((url) => files.get(pathOf(url)).items);
	const articles = rows(index.articles);
	assert.equal(articles.length, entries.articles.length);
	assert.equal(new Set(articles.map(({ id }) => id)).size, index.articles.total);
	for (const { json, digest, id } of [...articles, ...rows(index.stories)]) {
		const file = beside.get(pathOf(json));
		assert.deepEqual([file?.id, file?.digest], [id, digest], json);
	}
	for (const { passages, id } of beside.values())
		if (passages) assert.ok(passages.length > 0 && passages.every((one: ArticlePassage) => textOfPassage(one).trim() !== ''), id);
});
