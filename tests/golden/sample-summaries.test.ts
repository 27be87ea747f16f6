/** The summaries of the sample stories: newest state, comparison, what stands under a claim, one language a telling. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseClaims } from '../../src/lib/claims.ts';
import { readStory } from '../../src/lib/content-files.ts';
import { primary } from '../../src/lib/language.ts';

const folder = join(import.meta.dirname, '../../content/stories');
const skip = !existsSync(folder) && 'content/ was not made';

const stories = (skip ? [] : readdirSync(folder))
	.filter((name) => name.endsWith('.mdx'))
	.map((name) => {
		const file = join(folder, name);
		const { data, body } = readStory(readFileSync(file, 'utf8'), readFileSync(file.replace(/\.mdx$/, '.json'), 'utf8'), name);
		return { name, data, claims: parseClaims(body) };
	});

function storyWith(text: RegExp) {
	const found = stories.find(({ claims }) => claims.some(({ passages }) => passages.some((passage) => text.test(passage.text))));
	assert.ok(found, String(text));
	return found;
}

test('the toll that was updated: the newest leads, the path has the earlier days, the title agrees', { skip }, () => {
	const { data, claims } = storyWith(/earthquake on Moravel rose to 163/);
	const [first = 0] = data.tellings[0]?.paragraphs[0] ?? [];
	assert.match(claims[first - 1]?.passages[0].text ?? '', /163/);
	assert.deepEqual(
		data.claims[first - 1]?.path.map(({ date, value }) => [date, /\d+/.exec(value)?.[0]]),
		[
			['2024-03-12', '41'],
			['2024-03-13', '118'],
		],
	);
	assert.match(data.title, /163/);
	const dead = data.comparison.find(({ question }) => question === 'dead');
	assert.deepEqual(
		dead?.answers.map(({ value }) => /\d+/.exec(value)?.[0]),
		['41', '118', '118', '163', '163'],
		'each report has its column, the Dutch one too, whose number stands behind a day',
	);
	assert.ok(data.comparison.some(({ question, answers }) => question === 'missing' && answers.length === 4));
});

test('a state that a later report has overtaken is not told, the new one is', { skip }, () => {
	const { claims } = storyWith(/earthquake on Moravel rose to 163/);
	assert.ok(!claims.some(({ passages }) => /airport was closed|blieb geschlossen/.test(passages[0].text)));
	assert.ok(claims.some(({ passages }) => /airport of Port Averil opened again/.test(passages[0].text)));
});

test('the corrected report: the corrected sum leads, the first one is its path, and all agree on the length', { skip }, () => {
	const { data, claims } = storyWith(/cost 430 million pounds/);
	const at = claims.findIndex(({ passages }) => /430/.test(passages[0].text));
	assert.deepEqual(
		data.claims[at]?.path.map(({ value }) => value),
		['340 million pounds'],
	);
	assert.ok(!claims.some(({ passages }) => /\b340\b/.test(passages[0].text)), 'no claim gives the sum that was corrected');
	assert.ok(data.comparison.some(({ question, answers }) => question === 'cost' && answers.length === 3));
	assert.ok(data.agreements.some(({ question }) => question === 'length'));
});

test('the two fires: neither is told with the other’s numbers, and a statement of two languages is one claim', { skip }, () => {
	const lindum = storyWith(/paint warehouse in the harbour of Lindum/);
	const veerdam = storyWith(/tyre warehouse in the harbour of Veerdam/);
	assert.notEqual(lindum.name, veerdam.name);
	const stored = lindum.claims.find(({ passages }) => passages.some(({ text }) => text.includes('600 tonnes')));
	assert.deepEqual(stored?.passages.map(({ language }) => language).toSorted(), ['de', 'en']);
});

test('the story of two languages: each telling in its own', { skip }, () => {
	const { data } = storyWith(/tunnel ferroviaire/);
	assert.deepEqual(data.tellings.map(({ language }) => language).toSorted(), ['es', 'fr']);
});

test('what only other languages tell stands apart, and in none of the language that is told', { skip }, () => {
	const elsewhere = stories.flatMap(({ data, claims }) =>
		data.tellings.flatMap(({ language, elsewhere }) =>
			elsewhere.map((n) => primary(claims[n - 1]?.passages[0].language ?? '') !== primary(language)),
		),
	);
	assert.ok(elsewhere.length > 1 && elsewhere.every(Boolean));
});

test('no telling of any sample mixes languages, and no claim opens with what is left out unmarked', { skip }, () => {
	for (const { name, data, claims } of stories) {
		for (const { language, paragraphs } of data.tellings) {
			for (const n of paragraphs.flat()) {
				const said = claims[n - 1]?.passages.find((passage) => primary(passage.language) === primary(language));
				assert.ok(said, `${name}: claim ${n} in ${language}`);
				assert.ok(said.cut < said.text.length / 2, `${name}: ${said.text}`);
			}
		}
	}
});

test('a headline is in the language of what is told under it', { skip }, () => {
	assert.ok(stories.length > 0);
	for (const { name, data } of stories) assert.equal(primary(data.titleLanguage), primary(data.tellings[0]?.language ?? ''), name);
});
