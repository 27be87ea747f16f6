import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinDuplicates } from '../../../scripts/ingest/group/duplicates.ts';
import { withVersions } from '../../../scripts/ingest/group/versions.ts';
import { described, type Made } from './made.ts';

const FIRST = [
	'The harbour council of Carrow has voted for a new pier on Monday evening.',
	'The pier will be three hundred metres long and cost four million pounds.',
	'Work is to start in the spring and to take about two years.',
];
const SECOND = [FIRST[0], 'The pier will be three hundred metres long and cost nine million pounds.', FIRST[2]];

const versions = (...made: Made[]) =>
	withVersions(joinDuplicates(made.map(described)).map((one) => ({ ...one, id: one.seed, code: one.seed }))).flatMap(
		({ seed, versionOf }) =>
			versionOf === undefined
				? []
				: [[seed, versionOf.article, versionOf.gone.map(({ text }) => text), versionOf.added.map(({ text }) => text)]],
	);

test('what an outlet published again with a changed sentence is a version, with the sentences of both', () => {
	assert.deepEqual(
		versions(
			{ seed: 'a', text: FIRST.join('\n'), source: 'Kustblad', date: '2024-05-01' },
			{ seed: 'b', text: SECOND.join('\n'), source: 'Kustblad', date: '2024-05-02' },
		),
		[['b', 'a', [FIRST[1]], [SECOND[1]]]],
	);
});

test('another outlet, another month, and two texts without dates are no versions', () => {
	const [a, b] = [
		{ seed: 'a', text: FIRST.join('\n'), source: 'Kustblad', date: '2024-05-01' },
		{ seed: 'b', text: SECOND.join('\n'), source: 'Kustblad', date: '2024-05-02' },
	];
	assert.deepEqual(versions(a, { ...b, source: 'Zuidbode' }), []);
	assert.deepEqual(versions(a, { ...b, date: '2024-07-02' }), []);
	assert.deepEqual(versions({ seed: 'a', text: a.text, source: 'Kustblad' }, { seed: 'b', text: b.text, source: 'Kustblad' }), []);
});

test('an article that says its sentences twice is no version of itself', () => {
	const twice = { seed: 'a', text: [...FIRST, ...FIRST].join('\n'), source: 'Kustblad', date: '2024-05-01' };
	assert.deepEqual(versions(twice, { seed: 'b', text: SECOND[1] as string, source: 'Kustblad', date: '2024-05-01' }), []);
});
