/** Quotations of what an article, a story or a title said in an earlier release. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownIn } from '../../../scripts/verify/history.ts';
import { judge } from '../../../scripts/verify/judge.ts';
import { targetOf } from '../../../scripts/verify/links.ts';
import { passagesOf } from '../../../src/lib/passages.ts';
import { replay } from '../../../src/lib/permalinks.ts';
import { article, first, release } from '../ledger/samples.ts';

const then = [
	'The old bridge is closed. Nobody was hurt.',
	'Repairs will take two years and cost nine million.',
	'Ferries run every hour.',
];
const now = ['The old bridge is closed. Nobody was hurt.', 'Repairs will take three years and cost nine million.'];
const works = ['Work on the bridge of Arden begins on Monday.'];
const fares = ['Ferries cost nothing while the bridge of Arden is closed.'];
const hail = ['Hail took half of the harvest around Selwick.'];
const shut = article('b.txt', 'Work begins', works);
const ferry = article('c.txt', 'Ferry fares', fares);
const harvest = article('d.txt', 'Harvest', hail);
const one = first([article('a.txt', 'Bridge shut for two years', then), shut, ferry, harvest], [[0, 1, 2], [3]]);
const two = release(
	one.ledger,
	[article('a.txt', 'Bridge shut for three years', now), shut, ferry, harvest],
	[
		[0, 1],
		[2, 3],
	],
);
const texts = new Map([now, works, fares, hail].map((text, index) => [two.articles[index]?.id ?? '', text]));
const site = {
	permalinks: replay(two.ledger.events),
	shown: shownIn(two.ledger.events),
	passages: (article: string) => {
		const blocks = texts.get(article) ?? [];
		return passagesOf(blocks, 'en').flatMap(({ id, sentences }, index) => [{ id, text: blocks[index] ?? '' }, ...sentences]);
	},
	hasPage: () => null,
	original: () => null,
};
const verdict = (path: string, quotation: string) => {
	const target = targetOf(`https://desk.example.org/${path}`, { site: 'https://desk.example.org', base: '/', languages: ['en'] });
	return judge(target ?? assert.fail(), site, [quotation]);
};
const story = `s/${one.stories[0]?.code}/`;
const bridge = `a/${one.articles[0]?.code}/`;

test('words that an article had when it was cited are changed, not misquoted, beside its link and beside that of its story', () => {
	for (const path of [story, bridge]) {
		const reworded = verdict(path, 'Repairs will take two years');
		assert.equal(reworded.status, 'changed', path);
		assert.deepEqual(reworded.notes.slice(-2), ['stood here until release 2: “Repairs will take two years”', `is:  ${now[1]}`]);
		const taken = verdict(path, 'Ferries run every hour.');
		assert.equal(taken.status, 'changed', path);
		assert.equal(taken.notes.at(-1), 'it was taken out');
		assert.equal(verdict(path, 'Repairs will take four years').status, 'misquoted', path);
		assert.equal(verdict(path, 'Repairs will take three years').status, 'ok', path);
	}
});

test('a title of then is changed, of the article, of the story and beside the story', () => {
	for (const path of [story, bridge]) {
		const { status, notes } = verdict(path, 'Bridge shut for two years');
		assert.equal(status, 'changed', path);
		assert.deepEqual(notes.slice(-2), ['the title was: Bridge shut for two years', 'is:  Bridge shut for three years']);
	}
});

test('what an article says that left the story is changed; what another one says that never was in it is misquoted', () => {
	assert.equal(verdict(story, 'Ferry fares').status, 'changed');
	const { status, notes } = verdict(story, fares[0] ?? '');
	assert.equal(status, 'changed');
	assert.match(notes.at(-1) ?? '', /stands in “Ferry fares” \(.*\), which left the story/);
	const never = verdict(story, hail[0] ?? '');
	assert.equal(never.status, 'misquoted');
	assert.match(never.notes.at(-1) ?? '', /these words stand in “Harvest”/);
});
