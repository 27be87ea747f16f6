/** Values that are loaded where they are asked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extended, lazy } from '../../../scripts/ingest/document/lazy.ts';

const counted = <T extends object>(value: T) => {
	const counter = {
		loads: 0,
		load: () => {
			counter.loads++;
			return value;
		},
	};
	return counter;
};

test('a field is loaded when it is read, and each time anew', () => {
	const text = counted({ body: 'Harbour closes' });
	const made = lazy({ id: 'a' }, ['body'], text.load);
	assert.equal(made.id, 'a');
	assert.equal(text.loads, 0);
	assert.equal(made.body, 'Harbour closes');
	assert.equal(made.body, 'Harbour closes');
	assert.equal(text.loads, 2);
});

test('what is extended loads nothing, and has what was added or replaced', () => {
	const text = counted({ body: 'Harbour closes' });
	const made = extended(extended(lazy({ id: 'a', notes: ['old'] }, ['body'], text.load), { notes: ['new'] }), { code: 'x' });
	assert.equal(text.loads, 0);
	assert.deepEqual({ ...made }, { id: 'a', notes: ['new'], code: 'x', body: 'Harbour closes' });
	assert.equal(text.loads, 1);
});

test('objects have their own: one is loaded by what it was made with, though fields have the same name', () => {
	const [a, b] = ['a', 'b'].map((body) => lazy({}, ['body'], () => ({ body })));
	assert.deepEqual([a?.body, b?.body, extended(a ?? {}, {})], ['a', 'b', { body: 'a' }]);
});

test('a field that was loaded once more in another way is what the last way gives; the others stay', () => {
	const made = lazy(
		lazy({}, ['body', 'removed'], () => ({ body: 'text', removed: 'first' })),
		['removed'],
		() => ({ removed: 'second' }),
	);
	assert.deepEqual({ ...extended(made, { id: 1 }) }, { body: 'text', removed: 'second', id: 1 });
});

test('a copy by spreading is plain: what it is given stays', () => {
	const plain = { ...lazy({}, ['body'], () => ({ body: 'loaded' })), body: 'own' };
	assert.deepEqual({ ...extended(plain, { id: 1 }) }, { body: 'own', id: 1 });
});

test('a replaced field that was loaded is replaced', () => {
	const text = counted({ body: 'loaded' });
	assert.deepEqual({ ...extended(lazy({}, ['body'], text.load), { body: 'own' }) }, { body: 'own' });
	assert.equal(text.loads, 0);
});

test('sent to another thread it is whole', () => {
	assert.deepEqual(structuredClone(lazy({ id: 'a' }, ['body'], () => ({ body: 'text' }))), { id: 'a', body: 'text' });
});
