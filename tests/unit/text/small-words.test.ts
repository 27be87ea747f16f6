import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LETTER, LOWER, MARK } from '../../../scripts/ingest/text/char-classes.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';
import { heldWords, smallWords } from '../../../scripts/ingest/text/small-words.ts';

const PIECES = [
	'a',
	'bo',
	'B',
	'é',
	'e\u0301',
	'\u0301',
	'1',
	'ß',
	'漢',
	' ',
	'  ',
	"'",
	'-',
	'.',
	'/',
	'_',
	'@',
	',',
	'(',
	'x.y',
	'\u{1d4b6}',
	'\u{1f600}',
];

/** Texts of a few pieces, the same every time; every other one without characters beyond the plane. */
const texts = (() => {
	const random = seededRandom(1848);
	return Array.from({ length: 4000 }, (_, i) => {
		const pieces = i % 2 === 0 ? PIECES : PIECES.slice(0, -2);
		return Array.from({ length: 1 + Math.floor(random() * 12) }, () => pieces[Math.floor(random() * pieces.length)]).join('');
	});
})();

const KINDS = {
	'behind no point, before no point of an address': {
		pattern: /(?<![\p{L}\p{N}.@/_-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}@/_-]|\.\p{L})/gu,
		notAfter: '.@/_-',
		further: LOWER | MARK,
		least: 1,
		notBefore: '@/_-',
	},
	'of two letters, to their first sign': {
		pattern: /(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}]+/gu,
		notAfter: '-',
		further: LETTER | MARK,
		least: 2,
		notBefore: null,
	},
};

for (const [name, kind] of Object.entries(KINDS)) {
	test(`words in small letters ${name} are found where the pattern finds them`, () => {
		const spansOf = smallWords(kind);
		for (const text of texts) {
			const expected = Array.from(text.matchAll(kind.pattern), ({ 0: word, index }) => [index, index + word.length]).flat();
			assert.deepEqual(spansOf(text), expected, JSON.stringify(text));
		}
	});
	test(`of words ${name} those that were asked for are told`, () => {
		const wanted = ['a', 'bo', 'abo', 'é', 'aé', 'zz', ''];
		for (const text of texts) {
			const all = new Set(text.match(kind.pattern));
			assert.deepEqual(
				[...heldWords(wanted, [text], smallWords(kind))].sort(),
				wanted.filter((word) => all.has(word)).sort(),
				JSON.stringify(text),
			);
		}
	});
}
