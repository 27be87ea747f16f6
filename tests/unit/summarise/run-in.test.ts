/** Headlines that ran into the first sentence, and what only looks like one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeadlineFirst } from '../../../scripts/ingest/summarise/headline-first.ts';
import { isNotice } from '../../../scripts/ingest/summarise/notices.ts';
import { withHeadlines } from '../../../scripts/ingest/summarise/run-in-story.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { standingOf } from '../../../scripts/ingest/summarise/standing.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { isPiece } from '../../../scripts/ingest/summarise/whole-sentence.ts';
import { headlineRunIn } from '../../../scripts/ingest/text/run-in-headline.ts';
import { tokensOf } from '../../../scripts/ingest/text/tokens.ts';
import { storyOf } from './story.ts';

const left = (text: string) => text.slice(headlineRunIn(text, 'en') ?? 0);

test('a headline, and a deck behind it, that a page gives twice are cut twice', () => {
	const sentence = 'Harbour pilot Ada Brandt brought both ships to the quay on Monday evening.';
	const [title, deck] = ['Brandt saves two ferries', 'Pilot of the port had seen the fire'];
	assert.equal(left(`${title} ${title} ${sentence}`), sentence);
	assert.equal(left(`${title} ${title} ${deck} ${deck} ${sentence}`), sentence);
});

test('a word that the reports write in small letters begins the sentence, a name that one of them writes small does not', () => {
	const ran = (...blocks: string[]) => {
		const sentences = withHeadlines(sentencesOf(storyOf({ id: 'a', language: 'en', title: 'T', blocks })));
		return sentences[0]?.text.slice(standingOf(sentences[0]).cut);
	};
	const sentence = 'Pilots brought both ships of the Delmar line to the quay of Tornby on Monday evening.';
	const later = ['The port paid its pilots well.', 'It has always paid the pilots.'];
	assert.equal(ran(`Fire on two ferries put out quickly ${sentence}`, ...later), sentence);
	assert.equal(ran(`Fire doused ${sentence}`, ...later), `Fire doused ${sentence}`, 'too short');
	const named = 'A man who the harbour Guild of Tornby had thrown out was found near the quay on Monday.';
	assert.equal(ran(named, 'He had left the old Guild in May.', 'He hated the rich Guild.', 'It was a poor guild.'), named);
	assert.equal(
		summarise(
			storyOf({
				id: 'a',
				language: 'en',
				made: true,
				title: 'Fire on two …',
				blocks: [`Fire on two ferries put out quickly ${sentence}`, ...later],
			}),
		).headline.text,
		'Fire on two ferries put out quickly',
	);
});

test('what stands before the whole of the second sentence in the first is a headline, and no sentence counts twice', () => {
	const first = 'Ships of the Delmar line were brought to the quay of Tornby by nine pilots.';
	const second = 'Pilots “saw the fire” of the line at noon.';
	const blocks = [`Port of Tornby closed ${first}`, first, second, 'Pilots "saw the fire " of the line at noon.'];
	const draft = { id: 'a', language: 'en', made: true, title: 'Port …' };
	const read = (...texts: string[]) => sentencesOf(storyOf({ ...draft, blocks: texts })).map(({ order, text }) => [order, text]);
	assert.deepEqual(read(...blocks), [
		[0, first],
		[1, second],
	]);
	assert.equal(read('Then “a fire” was seen at noon.', '“a fire” was seen at noon.').length, 2, 'too short to be told');
	assert.equal(read(second, `Port of Tornby closed ${first}`, first).length, 3, 'not at the top');
	assert.equal(summarise(storyOf({ ...draft, blocks })).headline.text, 'Port of Tornby closed');
});

test('a deck that ran into a title is cut by a word that the reports write in small letters', () => {
	const blocks = ['The champion had won six races on the lake of Tornby.', 'She was the only champion of the port.'];
	const headline = (title: string) => summarise(storyOf({ id: 'a', language: 'en', title, blocks })).headline.text;
	assert.equal(headline('Ada Brandt of Tornby dies Champion swimmer was the star of the lake'), 'Ada Brandt of Tornby dies');
	assert.equal(headline('Ada Brandt of Tornby meets Champion of the Lake'), 'Ada Brandt of Tornby meets Champion of the Lake');
	assert.equal(headline('Ada Brandt leads Champion, a firm of Tornby'), 'Ada Brandt leads Champion, a firm of Tornby');
});

test('the office before a name that is said again belongs to the sentence', () => {
	const sentence = 'Singer Ada Brandt finally moved into the harbour inn of Tornby on Monday evening.';
	assert.equal(left(`Ada Brandt moves into inn, rehires pilot Vera Lind ${sentence}`), sentence);
	assert.equal(left(`Ada Brandt Sings for Pilots Past Midnight ${sentence.slice(7)}`), sentence.slice(7));
});

test('the office before a first word that is said again belongs to the sentence, and a label before that is none of it', () => {
	const office = 'President Brandt on Tuesday closed the last yard of the Delmar line in the port of Tornby.';
	assert.equal(left(`Brandt closes yard of Delmar line ${office}`), office);
	const sentence = 'Vera Lind has moved out of the harbour house of Tornby to comply with her sentence.';
	assert.equal(left(`Lawyer: Vera Lind moves out of harbour house ${sentence}`), sentence);
});

test('the last two words of a name of three are no name that is said again', () => {
	const sentence = 'After fire broke out on both ferries, the pilot Ada Brandt moved into Old Harbour Inn for the night.';
	assert.equal(left(`Ada Brandt moves into Old Harbour Inn ${sentence}`), sentence);
});

test('the beginning of a sentence that was parted at an abbreviation is no headline, and what follows it is a piece', () => {
	const begun = 'Divers of Tornby looked for the pilot of Delmar Ltd.';
	const piece = 'Ferry line near the quay of Carrow on Monday evening.';
	assert.equal(headlineRunIn(`${begun} ${begun} ${piece}`, 'en'), null);
	assert.ok(isPiece(piece, `${begun} ${piece}`));
	assert.ok(!isPiece(piece, `Divers of Tornby looked for the pilot. ${piece}`));
});

test('a day in numbers behind a label ends a headline', () => {
	const sentence = 'Pilots brought both ships of the Delmar line to the quay of Tornby on Monday evening.';
	assert.equal(left(`Two ferries burn in Tornby Updated 5/5/2010 1:41 PM ${sentence}`), sentence);
	assert.equal(left(`Two ferries of Tornby lose 5/5/10 ${sentence}`).length > sentence.length, true, 'a score');
	assert.equal(left(`Two ferries burn in Tornby 5/5/2010 ${sentence}`), sentence, 'no score has a year');
});

test('the first letter of a name is no article', () => {
	const text =
		'The port of Tornby reported changes to its rules, which its head Ada A. Brandt said were not as great as planned before the great flood of the lake.';
	assert.equal(left(text), text);
});

test('a run of large words with a function word among them is a headline', () => {
	const opens = (text: string) => isHeadlineFirst(tokensOf(text), 'en');
	assert.ok(opens('Plain Talk About Ferries Ordering six ships at once, the shipping firm Delmar surprised Tornby.'));
	assert.ok(!opens('Tornby Harbour Council Head Ada Brandt said on Monday that the ferries will sail.'));
	assert.ok(!opens('The Lord Of The Ferries is shown in Tornby.'));
});

test('a time with its zone is a stamp, but not where the sentence leads to it', () => {
	assert.ok(isNotice('Monday, 12:40 GMT'));
	assert.ok(!isNotice('The port of Tornby opened again at 12:40 GMT after the fire.'));
	assert.ok(!isNotice('El puerto de Tornby abrió a las 12:40 UTC tras el incendio.'));
});
