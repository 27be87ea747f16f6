import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubts, piecesOf } from '../../../src/lib/audit-pieces.ts';

const none = { value: null, confidence: 0, level: 'unknown' as const, by: 'rule' as const, evidence: [] };
const found = (start: number | null, end: number | null) => ({
	value: 'x',
	confidence: 0.8,
	level: 'likely' as const,
	by: 'rule' as const,
	evidence: [{ rule: 'r', quote: '', start, end }],
});
const findings = {
	title: found(null, null),
	language: found(0, 20),
	date: none,
	source: none,
	byline: none,
	url: none,
	archive: none,
	topics: [],
	cites: [],
};

test('pieces put together are the raw text, whatever overlaps', () => {
	const raw = 'Share this\n18 January\nText of it';
	const audit = {
		raw,
		removed: [{ text: '', reason: 'share', rule: 'r', start: 0, end: 10 }],
		findings: { ...findings, date: found(8, 21), source: found(11, 13), title: found(25, 900), url: found(null, null) },
	};
	const pieces = piecesOf(audit, { date: 'Date' });
	assert.equal(pieces.map(({ text }) => text).join(''), raw);
	assert.deepEqual(pieces[0], { text: 'Share th', removed: 'share', evidence: [] });
	assert.deepEqual(pieces[1], { text: 'is', removed: 'share', evidence: ['Date'] });
	assert.deepEqual(
		pieces.find(({ text }) => text === '18'),
		{ text: '18', removed: null, evidence: ['Date', 'source'] },
	);
});

test('the language is not marked: all of the text speaks for it', () => {
	assert.deepEqual(piecesOf({ raw: 'abc', removed: [], findings }, {}), [{ text: 'abc', removed: null, evidence: [] }]);
});

test('doubts: uncertain values and unknown dates and sources, the least sure first, none that a person set', () => {
	const list = doubts({
		title: { level: 'uncertain', confidence: 0.6, by: 'rule' },
		date: { level: 'unknown', confidence: 0, by: 'rule' },
		source: { level: 'uncertain', confidence: 0.3, by: 'person' },
		byline: { level: 'unknown', confidence: 0, by: 'rule' },
		language: { level: 'certain', confidence: 1, by: 'rule' },
	});
	assert.deepEqual(
		list.map(({ field }) => field),
		['date', 'title'],
	);
});
