import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Candidate, candidatesOf } from '../../../scripts/ingest/describe/source/candidates.ts';
import { PLACE_AT, type Place } from '../../../scripts/ingest/describe/source/mention-positions.ts';
import { type Beside, oddsOfWords, STEP, wordsBeside } from '../../../scripts/ingest/describe/source/words-beside.ts';
import { hash24 } from '../../../scripts/ingest/models/hashed-table.ts';
import { cleanText } from './helpers.ts';

const body = 'The council said on Tuesday that the bridge would close to lorries next month, and asked drivers to leave early.';
const page = (lines: readonly string[]) => cleanText('Bridge closes to lorries', lines.join('\n'), [body]);
const named = (lines: readonly string[], name: string): Candidate => {
	const found = candidatesOf(page(lines)).find((one) => one.name === name);
	assert.ok(found, `${name} is a candidate`);
	return found;
};
const besideOf = (lines: readonly string[], name: string): Beside => wordsBeside([named(lines, name)])[0] as Beside;
const counted = ({ before, behind, phrases }: Beside) => ({ before, behind, phrases });
const count = ({ counts }: Candidate, place: Place) => counts[PLACE_AT[place]];

test('what stands beside a name is kept, on which side, in the article or around it', () => {
	const lines = ['Bridge closes to lorries', body, 'Welcome to Valley Ledger', '© 2020 Valley Ledger'];
	const words = new Set(besideOf(lines, 'Valley Ledger').words);
	for (const token of ['fL1to', 'fL2welcome_to', 'fR1$', 'Wwelcome', 'fL2©_0', 'Nvalley', 'Avalley', 'Zledger'])
		assert.ok(words.has(hash24(token)), token);
	assert.ok(!words.has(hash24('fL1welcome')));
	assert.ok(!words.has(hash24('bL1to')));
});

test('a name has many words beside it, its parts have one', () => {
	const lines = [
		'Bridge closes to lorries',
		body,
		'Valley Ledger shop',
		'Valley Ledger jobs',
		'Read Valley Ledger',
		'© 2020 Valley Ledger',
	];
	assert.deepEqual(counted(besideOf(lines, 'Valley Ledger')), { before: 4, behind: 4, phrases: 4 });
	assert.deepEqual(counted(besideOf(lines, 'Ledger')), { before: 1, behind: 4, phrases: 3 });
});

test('a name is one with and without its article, with the s of a possessive, in its address', () => {
	const lines = [
		'The Valley Ledger',
		'Bridge closes to lorries',
		body,
		'The Valley Ledger’s archive',
		'About The Valley Ledger',
		'www.thevalleyledger.example',
	];
	const found = candidatesOf(page(lines)).filter(({ key }) => key.includes('valleyledger') && !/shop|archive|about/.test(key));
	assert.deepEqual(
		found.map(({ key, name }) => [key, name]),
		[['valleyledger', 'The Valley Ledger']],
	);
});

test('a word keeps its own s, and an article that it seldom has is none of its name', () => {
	const lines = [
		'Der Kurier',
		'Bridge closes to lorries',
		body,
		...Array.from({ length: 5 }, (_, i) => `Kurier ${i + 2}`),
		'Brandon’s',
		'About Brandon’s',
	];
	const names = candidatesOf(page(lines)).map(({ name }) => name);
	assert.ok(names.includes('Brandon’s') && !names.includes('Brandon'));
	assert.ok(names.includes('Kurier') && names.includes('Der Kurier'));
});

test('a name in small letters closes a line that names the maker', () => {
	named(['Bridge closes to lorries', body, 'Werben auf talbote'], 'talbote');
	assert.ok(!candidatesOf(page(['Bridge closes to lorries', body, 'Ein Tag am talbote'])).some(({ name }) => name === 'talbote'));
});

test('words are worth the sum of their steps, those that were not learned nothing', () => {
	const odds = {
		intercept: -2,
		steps: new Map([
			[hash24('Wwelcome'), STEP],
			[hash24('Nmenu'), -2 * STEP],
		]),
	};
	assert.equal(oddsOfWords(Int32Array.of(hash24('Wwelcome'), hash24('Wother')), odds), -1);
	assert.equal(oddsOfWords(Int32Array.of(hash24('Nmenu')), odds), -4);
	assert.equal(oddsOfWords(new Int32Array(), odds), -2);
});

test('a mention knows its place: beside the title, beside legal lines, right behind the sign of copyright, in a desk’s address', () => {
	const lines = [
		'Skip to content',
		'Valley Ledger',
		'Bridge closes to lorries',
		'By Ada Sample',
		body,
		'Write to tips@valleyledger.example',
	];
	const foot = ['Read this', 'Valley Ledger', '© 2020 Northgate House | Privacy policy | Help Corner'];
	const all = [...lines, ...foot];
	const ledger = named(all, 'Valley Ledger');
	assert.equal(count(ledger, 'head'), 1);
	assert.equal(count(ledger, 'foot'), 1);
	assert.equal(count(ledger, 'above-title'), 1);
	assert.equal(count(ledger, 'skip'), 1);
	assert.equal(count(ledger, 'legal'), 1);
	assert.equal(count(ledger, 'echo'), 2);
	assert.equal(count(ledger, 'desk-mail'), 1);
	assert.equal(count(named(all, 'Ada Sample'), 'author'), 1);
	assert.equal(count(named(all, 'Ada Sample'), 'below-title'), 1);
	assert.equal(count(named(all, 'Northgate House'), 'owner-first'), 1);
	assert.equal(candidatesOf(page(all)).filter((one) => (count(one, 'owner-first') ?? 0) > 0).length, 1);
});
