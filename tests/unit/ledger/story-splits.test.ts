import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveStory } from '../../../src/lib/permalinks.ts';
import { article, first, release, state } from './samples.ts';

const list = [
	article('olm1.txt', 'Mill burns in Olm', ['The paper mill of Olm burned down on Friday night.']),
	article('olm2.txt', 'Fire at Olm mill', ['Forty firemen fought the flames in Olm until the morning.']),
	article('rede1.txt', 'Barn burns in Rede', ['A barn full of hay burned in Rede, eight miles to the south.']),
	article('rede2.txt', 'Hay fire in Rede', ['Two horses were saved from a burning barn in Rede.']),
	article('rede3.txt', 'Rede: a barn is gone', ['What was left of the barn in Rede fell in on Sunday.']),
];

test('a story that took in another event by mistake keeps its address for the event that it was published with, though that is the smaller part', () => {
	const one = first(list.slice(0, 2), [[0, 1]]);
	const code = one.stories[0]?.code;
	const mixed = release(one.ledger, list, [[0, 1, 2, 3, 4]]);
	assert.equal(mixed.stories[0]?.code, code);
	const parted = release(mixed.ledger, list, [
		[0, 1],
		[2, 3, 4],
	]);
	assert.equal(parted.stories[0]?.code, code);
	assert.notEqual(parted.stories[1]?.code, code);
});

test('its address leads to an article of its first event that is alone again, not to the strangers', () => {
	const one = first(list.slice(0, 2), [[0, 1]]);
	const code = one.stories[0]?.code ?? '';
	const mixed = release(one.ledger, list, [[0, 1, 2, 3, 4]]);
	const parted = release(mixed.ledger, list, [[0], [1], [2, 3, 4]]);
	assert.notEqual(parted.stories[0]?.code, code);
	assert.match(resolveStory(state(parted.ledger), code)?.article?.title ?? '', /Olm/);
	const without = release(mixed.ledger, list.slice(2), [[0, 1, 2]]);
	assert.equal(without.stories[0]?.code, code, 'its first articles are gone altogether: it goes on with those that came later');
});

test('a merger that is undone gives both stories their own addresses back, whichever part is larger by then', () => {
	const one = first(list, [
		[0, 1],
		[2, 3, 4],
	]);
	const [olm, rede] = one.stories.map(({ code }) => code);
	// The larger one took the other in, and lost two articles since.
	const merged = release(one.ledger, list, [[0, 1, 2, 3, 4]]);
	assert.equal(merged.stories[0]?.code, rede);
	const undone = release(merged.ledger, list.slice(0, 4), [
		[0, 1],
		[2, 3],
	]);
	assert.deepEqual(
		undone.stories.map(({ code }) => code),
		[olm, rede],
	);
});

test('what was merged follows its articles when the story that took it in loses them', () => {
	const more = [...list, article('olm3.txt', 'Olm mourns its mill', ['The owners of the mill in Olm will not build it up again.'])];
	const one = first(more, [
		[0, 1],
		[2, 3, 4],
	]);
	const [olm = '', rede] = one.stories.map(({ code }) => code);
	const merged = release(one.ledger, more, [[0, 1, 2, 3, 4]]);
	assert.equal(resolveStory(state(merged.ledger), olm)?.story?.code, rede);
	const apart = release(merged.ledger, more.slice(1), [[1, 2, 3], [0], [4]]);
	assert.equal(resolveStory(state(apart.ledger), olm)?.article?.title, 'Fire at Olm mill');
});
