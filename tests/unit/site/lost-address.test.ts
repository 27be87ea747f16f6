import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf } from '../../../src/lib/lost-address.ts';
import { slugOf } from '../../../src/lib/site-index.ts';

test('the address of an outlet or a name without a page leads to the search for its words, or to the list', () => {
	assert.deepEqual(leadOf(`sources/${slugOf('The Harbour Ledger', new Set())}/`), {
		folder: '',
		list: 'sources',
		query: 'the harbour ledger',
	});
	assert.deepEqual(leadOf('de/names/port-averil/2/'), { folder: 'de/', list: 'names', query: 'port averil' });
	assert.deepEqual(leadOf('names/d--1x2y3z/'), { folder: '', list: 'names', query: 'd' });
	assert.deepEqual(leadOf(`fr/names/${slugOf('新华社', new Set())}`), { folder: 'fr/', list: 'names', query: null });
	for (const other of ['', 'sources/', 'stories/port-averil/', 'names/<b>/', 'nowhere/names/a/']) assert.equal(leadOf(other), null, other);
});
