import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../scripts/ingest/read/normalise.ts';

test('each character becomes the same, whether or not others of its text are unusual', () => {
	for (let code = 0; code < 65_536; code++) {
		const character = String.fromCharCode(code);
		// A zero-width space, which goes, has every kind of character looked for.
		for (const text of [`a${character}b`, `a ${character}\nb`])
			assert.equal(normalise(text), normalise(`\u200b${text}`), code.toString(16));
	}
});

test('spaces at the ends of lines go, those inside stay', () => assert.equal(normalise('one  two  \nthree '), 'one  two\nthree'));

test('what only says how a font draws a character becomes the character', () => {
	for (const [drawn, plain] of [
		['ﺍﻟﺠﺴﺮ ﺍﻟﻘﺪﻳﻢ', 'الجسر القديم'],
		['ﺷﻼﻝ ﹰ', 'شلال ً'],
		['⻘川市⽼城区⽔管⽹，⺠⽣⻓', '青川市老城区水管网，民生长'],
		['市︑町︒﹁話﹂︵四︶', '市、町。「話」（四）'],
		['他们是⽤⼾', '他们是用户'],
		['他們是⽤⼾', '他們是用戶'],
		['the oﬃcial ﬁnancial ﬂow', 'the official financial flow'],
		['ﷺ is one sign', 'ﷺ is one sign'],
	] as const) {
		assert.equal(normalise(drawn), plain);
		assert.equal(normalise(plain), plain);
	}
});
