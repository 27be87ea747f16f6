import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerThread } from '../../../../scripts/ingest/clean/passes/reader-thread.ts';
import { decided, type Given, PARAGRAPH } from './draft.ts';

const kept = (...texts: readonly string[]): Given[] => texts.map((text) => [text, 0.9, 'keep']);
const ARTICLE = [PARAGRAPH, PARAGRAPH];
const THREAD = [
	...['ferryman says:', '19 November 2026 at 6:34 am', 'About time, the bridge has been shaking for years.'],
	...['Ada S.', '19 November 2026 at 7:02 am', 'And who pays for the ferry?', 'Not me, I hope.'],
	...['harbour_owl says:', '20 November 2026 at 11:40 pm', 'We do, as always.'],
];
const keeps = (count: number) => Array.from({ length: count }, () => 'keep');
const gone = (count: number) => Array.from({ length: count }, () => 'comments');

test('what readers wrote below an article goes: name, day and hour, text, again and again', () => {
	assert.deepEqual(decided(readerThread, kept(...ARTICLE, ...THREAD)), [...keeps(2), ...gone(10)]);
	const ago = THREAD.map((text) => text.replace(/^\d+ November 2026 at .*/u, 'vor 3 Stunden'));
	assert.deepEqual(decided(readerThread, kept(...ARTICLE, ...ago)), [...keeps(2), ...gone(10)]);
});

test('behind its last stamp a thread goes on for as long as between the others', () => {
	const below = ['The council meets again on Monday, and the ferry timetable will be decided by then.', PARAGRAPH];
	assert.deepEqual(decided(readerThread, kept(...ARTICLE, ...THREAD, 'Good point.', ...below)), [...keeps(2), ...gone(11), ...keeps(2)]);
});

test('two readers are no thread; what others decided stays', () => {
	assert.deepEqual(decided(readerThread, kept(...ARTICLE, ...THREAD.slice(0, 7))), keeps(9));
	const removed: Given[] = [...kept(...ARTICLE, ...THREAD), ['Newsletter', 0.1, { reason: 'newsletter', rule: 'stock-phrase' }]];
	assert.equal(decided(readerThread, removed).at(-1), 'newsletter');
});

test('entries of a live report, events with a day alone, and a thread without an article above are text', () => {
	const live = ['11:05', '11:30', '12:10', '12:45'].flatMap((time) => [`19 November 2026, ${time}`, PARAGRAPH]);
	assert.deepEqual(decided(readerThread, kept(...ARTICLE, ...live)), keeps(10));
	const events = ['03.11.2026', '10.11.2026', '17.11.2026'].flatMap((day) => ['Council', day, 'The bridge is on the agenda again.']);
	assert.deepEqual(decided(readerThread, kept(...ARTICLE, ...events)), keeps(11));
	assert.deepEqual(decided(readerThread, kept(...THREAD)), keeps(10));
	assert.deepEqual(decided(readerThread, kept(...ARTICLE, 'Bridge closes', ...THREAD), { title: 2 }), keeps(13));
});
