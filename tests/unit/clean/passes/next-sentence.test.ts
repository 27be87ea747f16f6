import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextSentence } from '../../../../scripts/ingest/clean/passes/next-sentence.ts';
import { decided, type Given, LINKS, PARAGRAPH } from './draft.ts';

/** What becomes of a line that the judgement removed, behind what is given. */
const next = (line: string, keep = 0.4, before: readonly Given[] = [[PARAGRAPH, 0.9, 'keep']]) =>
	decided(nextSentence, [...before, [line, keep, LINKS]]).at(-1);

test('a finished sentence right below one that stays, stays', () => {
	assert.equal(next('From Monday on the ferry takes its place.'), 'keep');
	assert.equal(next('Von Montag an bleibt die Brücke geschlossen.'), 'keep');
	assert.equal(next('ويتسع الجسر لنحو ثلاثة آلاف شخص في الساعة.'), 'keep');
	assert.equal(next('市政府说大桥将关闭三个星期。'), 'keep');
	const two = decided(nextSentence, [
		[PARAGRAPH, 0.9, 'keep'],
		['The ferry takes its place until June.', 0.4, LINKS],
		['Nobody knows what comes after that.', 0.4, LINKS],
	]);
	assert.deepEqual(two, ['keep', 'keep', 'keep']);
});

test('what is no sentence, opens like furniture, is hardly in doubt or stands behind no sentence stays out', () => {
	assert.equal(next('The ferry and its timetable this summer'), 'navigation');
	assert.equal(next('Comments on this article are closed.'), 'navigation');
	assert.equal(next('John W.-John U.'), 'navigation');
	assert.equal(next('订阅我们的每日新闻简报'), 'navigation');
	assert.equal(next('- From Monday on the ferry takes its place.'), 'navigation');
	assert.equal(next('From Monday on the ferry takes its place.', 0.2), 'navigation');
	assert.equal(next('From Monday on the ferry takes its place.', 0.4, [['The ferry', 0.9, 'keep']]), 'navigation');
	assert.equal(next('From Monday on the ferry takes its place.', 0.4, [[PARAGRAPH, 0.1, LINKS]]), 'navigation');
});

test('below a long article the judgement stands', () => {
	const long = Array.from({ length: 8 }, (): Given => [PARAGRAPH, 0.9, 'keep']);
	assert.equal(next('From Monday on the ferry takes its place.', 0.4, long), 'navigation');
});
