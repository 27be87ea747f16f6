import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HELP_STRINGS } from '../../../src/client/help-strings.ts';
import { de } from '../../../src/i18n/de.ts';
import { en } from '../../../src/i18n/en.ts';
import { fr } from '../../../src/i18n/fr.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { i18n } from '../../../src/lib/i18n.ts';
import { STRINGS } from '../../../src/tray/strings.ts';

const languages = { de, nl, fr };
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test('every string exists in every language, with the same placeholders', () => {
	for (const [language, messages] of Object.entries(languages)) {
		assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort(), language);
		for (const [key, english] of Object.entries(en)) {
			const other = messages[key as keyof typeof messages];
			const texts = typeof other === 'string' ? [other] : Object.values(other);
			const expected = placeholders(typeof english === 'string' ? english : english.other);
			for (const text of texts) {
				assert.notEqual(text.trim(), '', `${language}.${key}`);
				assert.deepEqual(placeholders(text), expected, `${language}.${key}`);
			}
		}
	}
});

test('few strings are the same as in English', () => {
	for (const [language, messages] of Object.entries(languages)) {
		const same = Object.entries(en).filter(
			([key, text]) => typeof text === 'string' && text.length > 14 && messages[key as keyof typeof messages] === text,
		);
		assert.deepEqual(same, [], language);
	}
});

test('counted nouns follow the plural rules of the language', () => {
	assert.equal(i18n('en').count('storyCount', 1), '1 story');
	assert.equal(i18n('en').count('storyCount', 0), '0 stories');
	assert.equal(i18n('fr').count('storyCount', 0), '0 dossier');
	assert.equal(i18n('de').count('storyCount', 1234), '1.234 Ereignisse');
	assert.equal(i18n('nl').count('articleCount', 2), '2 artikelen');
});

test('lists, languages and unknown dates are worded by the language', () => {
	assert.equal(i18n('en').list(['a', 'b', 'c']), 'a, b and c');
	assert.equal(i18n('de').list(['a', 'b', 'c']), 'a, b und c');
	assert.equal(i18n('nl').language('de'), 'Duits');
	assert.equal(i18n('fr').language('pt-BR'), 'portugais brésilien');
	assert.equal(i18n('en').language('und'), 'language unknown');
	assert.equal(i18n('de').date(null), 'Datum unbekannt');
});

test('French has a no-break space before high punctuation and inside guillemets', () => {
	const texts = Object.values({ ...fr, ...STRINGS.fr, ...HELP_STRINGS.fr }).flatMap((text) =>
		typeof text === 'string' ? text : Object.values(text),
	);
	assert.deepEqual(
		texts.filter((text) => / [:;?!»%]|« /.test(text)),
		[],
	);
});

test('a label and a quotation are written as the language does', () => {
	assert.equal(i18n('en').label('Sources'), 'Sources:');
	assert.equal(i18n('fr').label('Sources'), 'Sources\u202f:');
	assert.deepEqual(
		(['en', 'de', 'nl', 'fr'] as const).map((lang) => i18n(lang).quoted('x')),
		['“x”', '„x“', '‘x’', '«\u202fx\u202f»'],
	);
});

test('a value never becomes a placeholder of its own', () => {
	assert.equal(i18n('en').t('citedIn', { story: '{n}', n: 3 }), 'Cited in the story “{n}”, sentence 3');
});
