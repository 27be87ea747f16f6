/** The tables of notions hold the stems of their words, as the stemmers make them now. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newsStem } from '../../../scripts/ingest/dictionary/news-stem.ts';
import { notionTable } from '../../../scripts/ingest/group/notions.ts';

const FOLDER = join(import.meta.dirname, '../../../scripts/ingest/models/notions');
/** One word of so many is looked at in each table. */
const STEP = 20;

test('a word is found by its stem in the table of its language; if not, run node scripts/lab/train/notions.ts', () => {
	for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
		const language = file.slice(0, -'.txt'.length);
		const { notions } = notionTable(language);
		const words = readFileSync(join(FOLDER, file), 'utf8')
			.split('\n')
			.filter((line) => line !== '' && !line.includes('\t@'));
		for (const line of words.filter((_, i) => i % STEP === 0)) {
			const [word = '', values = ''] = line.split('\t');
			const found = notions.get(newsStem(language, word)) ?? [];
			assert.ok(
				values.split(' ').every((notion) => found.includes(Number(notion))),
				`${language}: ${word}`,
			);
		}
	}
});

test('languages that share a table share its stems', () => {
	assert.deepEqual(notionTable('nb').notions, notionTable('no').notions);
	assert.deepEqual(notionTable('ms').notions, notionTable('id').notions);
	for (const [language, word] of [
		['nb', 'raketten'],
		['ms', 'kembang'],
	] as const)
		assert.equal(newsStem(language, word), newsStem(language === 'nb' ? 'no' : 'id', word));
});
