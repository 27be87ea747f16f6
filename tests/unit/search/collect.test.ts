/** What is searched of the samples: an article's own sentences, and those that only a folded copy has. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { collectRecords } from '../../../scripts/search-index/collect.ts';
import config from '../../../storyfold.config.ts';

const content = join(import.meta.dirname, '../../../content');

test('words that only a folded copy has find the article, at a passage of its page', { skip: !existsSync(content) }, () => {
	const records = collectRecords(content, config);
	const found = records.filter(({ kind, passages }) => kind === 'article' && passages.some(({ text }) => text.includes('(Sample Wire)')));
	assert.ok(found.length > 0);
	for (const { passages } of found) assert.equal(new Set(passages.map(({ id }) => id)).size, passages.length);
});
