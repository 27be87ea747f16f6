import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneByte } from '../../../scripts/ingest/text/one-byte.ts';
import { fold } from '../../../scripts/ingest/text/tokens.ts';
import { unaccented } from '../../../scripts/ingest/text/unaccented.ts';

const plainly = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();

test('every character loses its accents and its size, beside Latin letters and beside others', () => {
	for (let code = 0; code < 65_536; code++)
		for (const [before, after] of [
			['Ä', 'é…'],
			['Σ', 'ΑΣ'],
		] as const) {
			const text = `${before}${String.fromCharCode(code)}${after}`;
			assert.equal(unaccented(text), plainly(text), code.toString(16));
		}
});

test('a fold parts letters that are two, in any script', () => {
	assert.equal(fold('Straße, Łódź, Ærø, Đakovo – ½ ﬁn'), 'strasse, lodz, aero, dakovo – 1⁄2 fin');
	assert.equal(fold('Łódź Москва'), 'lodz москва');
});

test('a text stays what it is in one byte a character and in two', () => {
	for (const text of ['', 'plain', 'Ölpreis \u0000\u00ff', 'curly “quotes”', '漢字', '\ud800']) assert.equal(oneByte(text), text);
});
