import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machine } from '../../../../scripts/ingest/clean/passes/machine.ts';
import { decided, PARAGRAPH } from './draft.ts';

const BANNER = [
	'12 captures',
	'03 Mar 2015 - 17 Jul 2019',
	'About this capture',
	'COLLECTED BY',
	'Organization: Sample Library',
	'The sample library takes a copy of every page that the towns of the coast publish, once in a month.',
	'Collection: Coast',
	'TIMESTAMPS',
];

test('the banner of a web archive goes from the top to its end, and so does the line that names the archived page', () => {
	const lines = [...BANNER, 'The Wayback Machine - https://web.archive.org/web/2015/http://post.example/a', 'Bridge closed', PARAGRAPH];
	assert.deepEqual(
		decided(
			machine,
			lines.map((line) => [line] as const),
		),
		lines.map((_, i) => (i < 9 ? 'outside' : '-')),
	);
});

test('without its last line a banner ends with its name', () => {
	const lines = ['12 captures', 'About this capture', 'Bridge closed', PARAGRAPH];
	assert.deepEqual(
		decided(
			machine,
			lines.map((line) => [line] as const),
		),
		['outside', 'outside', '-', '-'],
	);
});

test('an error of a script goes, a sentence that opens alike stays', () => {
	const error = 'Strict Standards: Non-static method Menu::draw() should not be called statically in /www/post/menu.php on line 719';
	const warning = 'Warning: the bridge is closed, the council said in Northgate, and trams on line 7 go the long way round.';
	assert.deepEqual(decided(machine, [[error], [warning], [PARAGRAPH]]), ['outside', '-', '-']);
});
