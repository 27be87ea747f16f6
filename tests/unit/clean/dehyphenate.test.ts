import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutHyphenation } from '../../../scripts/ingest/clean/dehyphenate.ts';
import { lineAt } from '../../../scripts/ingest/clean/marked-lines.ts';

const linesOf = (dump: string) => {
	const line = lineAt(dump, 0, dump.length, 0);
	assert.ok(line);
	return withoutHyphenation(dump, [line]);
};
const mended = (dump: string) => linesOf(dump)[0]?.text;

test('parted words are whole again, in the text and in the words of the line', () => {
	const [line] = linesOf('Bis zum Jahres-\nende bleibt die Brücken-\nsperre bestehen.');
	assert.equal(line?.text, 'Bis zum Jahresende bleibt die Brückensperre bestehen.');
	assert.deepEqual(line?.words, ['bis', 'zum', 'jahresende', 'bleibt', 'die', 'brückensperre', 'bestehen']);
	assert.equal(mended('Bis zum Jahres-\nende bleibt sie zu.'), 'Bis zum Jahresende bleibt sie zu.', 'a single one, too');
	assert.equal(
		mended('The wall had moved by eleven centi-\nmetres since it was built.'),
		'The wall had moved by eleven centimetres since it was built.',
	);
});

test('a hyphen that stands for a word stays', () => {
	assert.equal(mended('Vor-\nund Nachteile'), 'Vor- und Nachteile');
});

test('a hyphen of the word’s own stays: two words of such a language, or what the text itself writes', () => {
	assert.equal(
		mended('She is a well-\nknown keeper of the pier and it is hers.'),
		'She is a well-known keeper of the pier and it is hers.',
	);
	assert.equal(
		mended('It is an under-\nstanding of the two towns and not of one.'),
		'It is an understanding of the two towns and not of one.',
	);
	assert.equal(mended('The gull-\nproof lid, and a gull-proof bin.'), 'The gull-proof lid, and a gull-proof bin.');
	assert.equal(mended('The well-\nhead and the wellhead of the town.'), 'The wellhead and the wellhead of the town.');
});

test('Russian and Ukrainian: a word is whole again, a compound that has its own hyphen keeps it', () => {
	assert.equal(mended('Мост открыли автомо-\nбильный и не закрыли его.'), 'Мост открыли автомобильный и не закрыли его.');
	assert.equal(mended('Об этом говорится в пресс-\nрелизе, и это не всё.'), 'Об этом говорится в пресс-релизе, и это не всё.');
	assert.equal(mended('Он что-\nнибудь скажет, и это не всё.'), 'Он что-нибудь скажет, и это не всё.');
	assert.equal(mended('Про це йдеться у прес-\nрелізі міста.'), 'Про це йдеться у прес-релізі міста.');
});

test('the hyphen of typesetters (U+2010) parts words, too', () => {
	assert.equal(mended('Bis zum Jahres\u2010\nende bleibt sie zu.'), 'Bis zum Jahresende bleibt sie zu.');
});
