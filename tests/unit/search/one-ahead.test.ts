/** Two items at work: the next is started while what the last one gave is still being made. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { oneAhead } from '../../../scripts/search-index/one-ahead.ts';

/** Items that are made when they are told to be. */
function watched() {
	const said: string[] = [];
	const ends = new Map<string, (value: string) => void>();
	const one = oneAhead(async (item: string) => {
		said.push(`start ${item}`);
		await setImmediate();
		said.push(`started ${item}`);
		const { promise, resolve } = Promise.withResolvers<string>();
		ends.set(item, resolve);
		return { made: promise };
	});
	return { said, one, end: (item: string) => ends.get(item)?.(`made of ${item}`) };
}
const rest = async () => {
	for (let i = 0; i < 10; i++) await setImmediate();
};

test('the next item is started before the last one is made, and no more than that', async () => {
	const { said, one, end } = watched();
	const made = ['a', 'b', 'c', 'd'].map((item) => one(item));
	await rest();
	assert.deepEqual(said, ['start a', 'started a', 'start b', 'started b']);
	end('b');
	await rest();
	assert.equal(said.length, 4, 'c waits for a, whatever became of b');
	end('a');
	await rest();
	assert.deepEqual(said.slice(4), ['start c', 'started c', 'start d', 'started d']);
	end('d');
	end('c');
	assert.deepEqual(await Promise.all(made), ['made of a', 'made of b', 'made of c', 'made of d']);
});

test('other work is done when an item is started and not yet made', async () => {
	const { said, one, end } = watched();
	const made = one('a', () => void said.push('meanwhile'));
	await rest();
	assert.deepEqual(said, ['start a', 'started a', 'meanwhile']);
	end('a');
	assert.equal(await made, 'made of a');
});

test('nothing is started after an error, in whichever step it is', async () => {
	const started: number[] = [];
	const later = oneAhead(async (item: number) => {
		started.push(item);
		const made = item === 1 ? Promise.reject(new Error('the first is bad')) : Promise.resolve(item);
		made.catch(() => undefined);
		return { made };
	});
	const results = await Promise.allSettled([1, 2, 3, 4].map((item) => later(item)));
	assert.deepEqual(
		results.map(({ status }) => status),
		['rejected', 'fulfilled', 'rejected', 'rejected'],
	);
	assert.deepEqual(started, [1, 2]);
	const now = oneAhead(async (item: number): Promise<{ made: Promise<number> }> => {
		throw new Error(`${item} is bad`);
	});
	await assert.rejects(now(1), /1 is bad/);
	await assert.rejects(now(2), /1 is bad/);
});
