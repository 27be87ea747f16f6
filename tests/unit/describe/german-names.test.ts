/** People in German texts, where every noun is large; and what stands before a person in other languages. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeNames } from '../../../scripts/ingest/describe/names.ts';
import { cleanText } from './helpers.ts';

const people = (language: string, text: string) =>
	describeNames(cleanText(null, text, [text]), language, []).flatMap(({ name, kind, count }) =>
		kind === 'person' ? [count > 1 ? `${name} ${count}` : name] : [],
	);

test('a title that ends a compound is a title, also before a given name that no list has', () => {
	assert.deepEqual(people('de', 'Am Montag sagte Bundeswerftpräsident Odo Tornby nichts.'), ['Odo Tornby']);
	assert.deepEqual(people('de', 'Das bestritt die Hafen-Sprecherin Grünhild Tornby am Montag.'), ['Grünhild Tornby']);
	assert.deepEqual(people('nl', 'Dat zei havenwoordvoerder Odo Tornby maandag.'), ['Odo Tornby']);
});

test('a noun for a woman before a given name is no part of it', () => {
	assert.deepEqual(people('de', 'Davon hat die Bloggerin Anna Tornby berichtet.'), ['Anna Tornby']);
	assert.deepEqual(people('de', 'Davon hat Torinna Anna Tornby berichtet.'), []);
});

test('particles of two words belong to a name', () => {
	assert.deepEqual(people('de', 'Am Montag sprach Ursula von der Tornby.'), ['Ursula von der Tornby']);
	assert.deepEqual(people('nl', 'Maandag sprak Jan van den Tornby.'), ['Jan van den Tornby']);
});

test('articles and prepositions of German are no particles of a name', () => {
	assert.deepEqual(people('de', 'Dann zeigte Anna das Hotel der Stadt.'), []);
	assert.deepEqual(people('de', 'Die Werft stellte Anna Tornby zur Verfügung.'), ['Anna Tornby']);
	assert.deepEqual(people('de', 'Gefragt wurde Anna Tornby zu Gerüchten.'), ['Anna Tornby']);
	assert.deepEqual(people('de', 'Gekommen war Peter Van der Tornby.'), ['Peter Van der Tornby']);
});

test('a genitive is the name, where the text has it without its ending', () => {
	assert.deepEqual(people('de', 'Da stand Anna Tornby. Die Leute mochten Anna Tornbys Werft.'), ['Anna Tornby 2']);
	assert.deepEqual(people('de', 'Die Leute mochten Anna Tornbys Werft.'), ['Anna Tornbys Werft']);
});

test('a surname may be a title, where a given name stands before it', () => {
	assert.deepEqual(people('en', 'That year Stephen King wrote a book.'), ['Stephen King']);
	assert.deepEqual(people('en', 'Nobody asked the Acting Premier about it.'), []);
});

test('what runs into a person from before is apart, where the text has the person alone', () => {
	assert.deepEqual(people('en', 'He met Fred Tornby. It was said that Bagman Fred Tornby left.'), ['Fred Tornby 2']);
	assert.deepEqual(people('en', 'Then Arcade Fred Tornby left the yard, said Arcade Fred Tornby.'), ['Arcade Fred Tornby 2']);
});
