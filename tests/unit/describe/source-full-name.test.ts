import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAbbreviation, wordsToShorten } from '../../../scripts/ingest/describe/source/abbreviations.ts';
import { candidatesOf } from '../../../scripts/ingest/describe/source/candidates.ts';
import { fullName } from '../../../scripts/ingest/describe/source/rank.ts';
import { cleanText } from './helpers.ts';

const body = 'The council said on Tuesday that the bridge would close to lorries next month, and asked drivers to leave early.';
const fullNameOf = (name: string, lines: readonly string[]): string => {
	const title = 'Bridge closes to lorries';
	const found = candidatesOf(cleanText(title, [title, body, ...lines].join('\n'), [body]));
	const one = found.find((candidate) => candidate.name === name);
	assert.ok(one, `${name} is a candidate`);
	return fullName(one, found).name;
};

test('an abbreviation has the first letters of all words, may have more of the last, and is none of them', () => {
	for (const [short, name, is] of [
		['trd', 'The Reading Desk', true],
		['kwn', 'Küsten Wirtschaftsnachrichten', true],
		['kn', 'Küsten Wirtschaftsnachrichten', false],
		['kwx', 'Küsten Wirtschaftsnachrichten', false],
		['rd', 'The Reading Desk', false],
		['kbs', 'KBS Broadcasting', false],
		['t', 'Talbote', false],
	] as const)
		assert.equal(isAbbreviation(short, wordsToShorten(name)), is, `${short}: ${name}`);
});

test('the full name stands for its abbreviation, and for its short form also inside phrases where it is half as frequent', () => {
	const short = ['KWN', 'KWN', 'Abo', 'KWN'];
	assert.equal(fullNameOf('KWN', [...short, 'Küsten Wirtschaftsnachrichten']), 'Küsten Wirtschaftsnachrichten');
	assert.equal(fullNameOf('KWN', short), 'KWN');
	const courier = ['Courier', 'Get Courier Magazine today', 'Read Courier Magazine today'];
	assert.equal(fullNameOf('Courier', courier), 'Courier Magazine');
	assert.equal(fullNameOf('Courier', [...courier, 'Courier', 'Courier']), 'Courier');
});
