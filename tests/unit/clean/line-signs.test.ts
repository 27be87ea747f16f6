import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADDRESS, countClasses, DOTS, HASH, MONEY, patterns, RIGHT } from '../../../scripts/ingest/clean/line-patterns.ts';
import { phrasesIn, phrasesOfKind } from '../../../scripts/ingest/clean/stock-phrases.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';

const PIECES = [
	'a',
	'W',
	'www',
	'http',
	'https',
	'org',
	'é',
	'1',
	' ',
	'.',
	'…',
	'@',
	':',
	'#',
	'(c)',
	'©',
	'€',
	'$',
	'\u{1ecb0}',
	'\u{1f600}',
	'"',
	'/',
];
const NEEDS = [
	[ADDRESS, patterns.address],
	[RIGHT, patterns.copyright],
	[HASH, patterns.hash],
	[MONEY, patterns.money],
	[DOTS, patterns.ellipsis],
] as const;

test('a line that a pattern matches has the sign that the pattern needs', () => {
	const random = seededRandom(1848);
	const matched = NEEDS.map(() => 0);
	for (let i = 0; i < 6000; i++) {
		const text = Array.from({ length: 1 + Math.floor(random() * 8) }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
		const { signs } = countClasses(text);
		for (const [k, [sign, pattern]] of NEEDS.entries()) {
			if (!pattern.test(text)) continue;
			matched[k] = (matched[k] as number) + 1;
			assert.notEqual(signs & sign, 0, JSON.stringify(text));
		}
	}
	assert.ok(
		matched.every((times) => times > 50),
		String(matched),
	);
});

test('plain text has no sign of an address', () => assert.equal(countClasses('It rained. We left (at 3). So what?').signs & ADDRESS, 0));

test('the phrases of one kind are those among all', () => {
	const sharesIn = phrasesOfKind('share');
	for (const line of ['share on facebook share on twitter', 'read also the harbour', 'comments share this article', '']) {
		const words = line.split(' ');
		assert.deepEqual(
			sharesIn(words),
			phrasesIn(words).filter(({ kind }) => kind === 'share'),
			line,
		);
	}
	assert.ok(sharesIn(['share', 'on', 'facebook']).length > 0);
});
