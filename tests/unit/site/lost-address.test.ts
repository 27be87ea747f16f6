import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf } from '../../../src/lib/lost-address.ts';
import { slugOf } from '../../../src/lib/site-index.ts';

test('the address of an outlet or a name without a page leads to the search for its words, or to the list', () => {
	const ledger = `sources/${slugOf('The Harbour Ledger', new Set())}/`;
	assert.deepEqual(leadOf(ledger), { page: null, instead: 'search/?q=the+harbour+ledger' });
	assert.deepEqual(leadOf('names/d--1x2y3z/'), { page: null, instead: 'search/?q=d' });
	assert.deepEqual(leadOf('calendar/1887-03/'), { page: null, instead: 'calendar/' });
	for (const other of ['', 'sources/', 'de/names/', 'stories/port-averil/', 'names/<b>/', 'nowhere/names/a/'])
		assert.equal(leadOf(other), null, other);
});

test('in the folder of a language it leads to the one address of the list, else to search and list of that language', () => {
	assert.deepEqual(leadOf('de/names/port-averil/2/'), { page: 'names/port-averil/2/', instead: 'de/search/?q=port+averil' });
	const agency = slugOf('新华社', new Set());
	assert.deepEqual(leadOf(`fr/names/${agency}`), { page: `names/${agency}/`, instead: 'fr/names/' });
	assert.deepEqual(leadOf('nl/calendar/2024-03/'), { page: 'calendar/2024-03/', instead: 'nl/calendar/' });
	assert.deepEqual(leadOf('nl/languages/pt-br/'), { page: 'languages/pt-br/', instead: 'nl/languages/' });
});
