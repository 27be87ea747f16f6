/** A report that its outlet takes back is no state of the event: the story leads with that, and tells what was told before behind it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellsWithdrawal } from '../../../scripts/ingest/summarise/statement/withdrawing.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { type Draft, storyOf } from './story.ts';

const first: Draft = {
	id: 'a',
	language: 'en',
	date: '2024-05-13',
	source: 'The Carrow Herald',
	title: 'Ferry firm Delmar hid 30 leaks from the harbour office',
	blocks: [
		'The ferry firm Delmar hid 30 leaks of oil from the harbour office of Carrow last year, The Carrow Herald has learned.',
		'Ten of the leaks reached the oyster beds of Lindum, a fisherman said.',
		'The harbour office of Carrow will look into the leaks, its head Ada Brandt said on Monday.',
	],
};
const withdrawal: Draft = {
	id: 'b',
	language: 'en',
	date: '2024-05-16',
	source: 'The Carrow Herald',
	title: 'Our report on leaks at Delmar',
	blocks: [
		'Vera Lind, editor of The Carrow Herald, apologised on Thursday to the ferry firm Delmar and its crews.',
		'The Carrow Herald has withdrawn its report of 13 May, “Ferry firm Delmar hid 30 leaks from the harbour office”.',
	],
};
const repeated: Draft = {
	id: 'c',
	language: 'en',
	date: '2024-05-14',
	source: 'Tornby Post',
	title: 'Delmar hid leaks of oil',
	blocks: [
		'The ferry firm Delmar hid 30 leaks of oil from the harbour office of Carrow last year, according to a newspaper.',
		'Shares of Delmar fell by nine percent in Tornby on Tuesday.',
	],
};

test('the withdrawal leads, its sentence is no passage of what was taken back, and that stands behind it in time', () => {
	const { claims, tellings, headline } = summarise(storyOf(first, withdrawal, repeated));
	const lead = claims[(tellings[0].paragraphs[0]?.[0] ?? 0) - 1];
	assert.match(lead?.passages[0].text ?? '', /has withdrawn/);
	assert.equal(lead?.passages.length, 1);
	assert.deepEqual(
		lead?.path.map(({ date, at }) => [date, at.article]),
		[['2024-05-13', 'a']],
	);
	assert.equal(headline.article, 'b');
	assert.ok(
		!claims.some(({ passages }) => /hid 30 leaks of oil/.test(passages[0].text)),
		'nobody tells it as a fact, nor does who repeats it',
	);
});

test('who takes back a report of somebody else, or of an outlet without an earlier report, changes nothing', () => {
	const opens = (other: Draft) => summarise(storyOf(first, other)).claims.some(({ passages }) => passages[0].article === 'a');
	assert.ok(!opens(withdrawal));
	assert.ok(opens({ ...withdrawal, source: 'Tornby Post', blocks: ['The Tornby Post has withdrawn its report on leaks at Delmar.'] }));
	assert.ok(opens({ ...withdrawal, date: '2024-05-12' }));
	assert.ok(opens({ ...withdrawal, source: 'Tornby Post', blocks: ['We have withdrawn our report on leaks at Delmar.'] }));
	assert.ok(!opens({ ...withdrawal, blocks: ['We have withdrawn our report on leaks at Delmar.'] }));
});

test('a verb of taking back beside the report itself, in each language', () => {
	const yes: readonly (readonly [string, string])[] = [
		['en', 'The Herald has retracted its front-page story about Delmar.'],
		['en', 'The article has been withdrawn.'],
		['de', 'Zeitung zieht Bericht über Lecks bei Delmar zurück'],
		['de', 'Das Blatt hat einen Bericht über Delmar zurückgezogen.'],
		['de', 'Der Bericht wurde zurückgezogen.'],
		['nl', 'Krant trekt artikel over Delmar in'],
		['fr', 'Le journal a retiré son article sur Delmar.'],
		['es', 'El diario retira la noticia sobre Delmar.'],
		['it', 'Il giornale ha ritirato un articolo su Delmar.'],
		['pt', 'O jornal retirou a reportagem sobre a Delmar.'],
		['pl', 'Gazeta wycofała artykuł o firmie Delmar.'],
		['da', 'Avisen har trukket sin artikel om Delmar tilbage.'],
		['sv', 'Tidningen drar sin artikel om Delmar tillbaka.'],
	];
	for (const [language, text] of yes) assert.ok(tellsWithdrawal(text, language), text);
	const no: readonly (readonly [string, string])[] = [
		['en', 'Delmar withdrew its offer after a report of The Carrow Herald.'],
		['en', 'The Herald has not withdrawn its report.'],
		['en', 'According to the report, Delmar has withdrawn.'],
		['en', 'The report said that the offer was withdrawn.'],
		['en', 'Delmar asked the Herald to withdraw its report.'],
		['de', 'Delmar hat nach einem Bericht das Angebot zurückgezogen.'],
		['de', 'Der Mann zieht den Bericht aus der Tasche.'],
		['fr', 'Delmar a retiré son offre, selon un article du journal.'],
		['ja', 'Delmar'],
	];
	for (const [language, text] of no) assert.ok(!tellsWithdrawal(text, language), text);
});
