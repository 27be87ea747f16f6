/** What ranks high and what does not: the event first and once, what many tell before what one tells, formulas of reporting last. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../../scripts/ingest/summarise/claims.ts';
import { withCounterparts } from '../../../scripts/ingest/summarise/counterparts.ts';
import { candidatesOf } from '../../../scripts/ingest/summarise/importance.ts';
import { newsValue, wordsOfNames } from '../../../scripts/ingest/summarise/news-value.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import config from '../../../storyfold.config.ts';
import { storyOf } from './story.ts';

const newsOf = (language: string, text: string) => {
	const story = storyOf({
		id: 'a',
		language,
		blocks: [text],
		names: [{ key: 'norvik', name: 'Norvik', kind: 'organisation', count: 1 }],
	});
	const [sentence] = sentencesOf(story);
	assert.ok(sentence);
	return newsValue(sentence, wordsOfNames(story));
};

test('who reported first, and who gave no answer, is no news in any of ten languages', () => {
	for (const [language, text] of [
		['en', 'Harbour Post was first to report the news on Tuesday.'],
		['en', 'Norvik and the ministry declined to comment.'],
		['en', 'A spokesman for the yard did not respond to a request for comment, and Norvik left questions unanswered.'],
		['de', 'Zuerst hatte die Zeitung am Dienstag darüber berichtet.'],
		['de', 'Norvik und die Werft ließen Anfragen unbeantwortet.'],
		['nl', 'Dat meldde persbureau Norvik dinsdag op basis van ingewijden.'],
		['nl', 'Het ministerie wilde geen commentaar geven.'],
		['fr', 'Le journal a révélé la nouvelle mardi.'],
		['fr', 'Norvik n’a pas souhaité répondre à nos questions.'],
		['es', 'El ministerio no quiso hacer comentarios.'],
		['it', 'Il ministero non ha voluto commentare.'],
		['pt', 'O ministério não quis comentar.'],
		['pl', 'Ministerstwo nie odpowiedziało na pytania.'],
		['da', 'Ministeriet ønskede ikke at kommentere.'],
		['sv', 'Ministeriet ville inte kommentera.'],
	] as const)
		assert.ok(newsOf(language, text) < 1, `${language}: ${text}`);
});

test('a fact with its source is news, and so is a denial', () => {
	for (const [language, text] of [
		['en', 'Norvik will close the northern ferry line in May, the newspaper reported on Tuesday.'],
		['en', 'The harbour master did not rule out that the pier, which no inspector had questioned before, may fall into the sea.'],
		['en', 'Norvik denies any breach of the safety rules.'],
		['de', 'Norvik schließt im Mai die nördliche Fährlinie, wie die Zeitung am Dienstag berichtete.'],
		['de', 'Norvik weist jeden Vorwurf zurück.'],
		['nl', 'Norvik sluit in mei de noordelijke veerlijn, meldt de krant.'],
		['fr', 'Norvik dément toute faute de ses capitaines.'],
	] as const)
		assert.equal(newsOf(language, text), 1, `${language}: ${text}`);
});

const closed = (id: string, opening: string, second: string) =>
	({
		id,
		language: 'en',
		source: `Post ${id}`,
		blocks: [
			opening,
			second,
			'The island of Tornby has lived on the herring for two hundred years.',
			'Fishermen may lose their licences for the whole winter season.',
			'Cleaning the water will cost the insurers about 12 million euros.',
			'A school for sailors has opened its doors to the homeless crews.',
			'The harbour office and the minister declined to comment.',
		],
	}) as const;

test('the event is told first, what nobody answers not among the first', () => {
	const story = storyOf(
		closed('a', 'Tornby shuts its harbour for a month after a leak of oil.', 'Two ships had collided in the fog on Monday.'),
		closed(
			'b',
			'Nothing sails from the quays of the island before July, the mayor has decided.',
			'A collision of two ships in the fog was the cause.',
		),
		closed('c', 'A spill of fuel closes the port of Tornby for thirty days.', 'In fog two ships had run into each other.'),
	);
	const quotes = summarise(story, config, null).claims.map(({ passages: [quote] }) => quote.text);
	const openings = story.articles.map(({ sentences: [opening] }) => opening?.text ?? '');
	assert.ok(openings.includes(quotes[0] ?? ''), quotes[0]);
	const [herring, licences] = ['herring', 'licences'].map((word) => quotes.findIndex((text) => text.includes(word)));
	assert.ok(licences !== undefined && herring !== undefined && licences > 0 && herring > 0, quotes.join('\n'));
	assert.ok(!quotes.slice(0, 4).some((text) => text.includes('comment')), quotes.join('\n'));
});

const rivals = storyOf(
	{ id: 'a', language: 'en', blocks: ['The harbour is shut after the spill.', 'Fishermen may lose their licences.'] },
	{ id: 'b', language: 'en', blocks: ['Nothing sails before July any more.', 'Their permits could be taken away.'] },
	{ id: 'c', language: 'en', blocks: ['The quays of Tornby lie empty now.'] },
);
const rank = (odds: ReadonlyMap<number, ReadonlyMap<number, number>>, news: readonly number[] = []) => {
	const sentences = sentencesOf(rivals);
	const words = {
		words: new Set<string>(),
		numbers: new Set<string>(),
		grams: new Map(),
		english: new Map(),
		meanings: new Set<string>(),
		length: 30,
	};
	const features = sentences.map(() => words);
	const facts = sentences.map((sentence) => [sentence]);
	const candidates = candidatesOf(facts, odds, features, 3, news);
	return claimsOf(candidates, odds, features, 3, 4).map(({ passages }) =>
		passages.map(({ text }) => sentences.findIndex((one) => one.text === text)),
	);
};

test('a second opening comes after what two articles may tell, though it stands higher', () => {
	// Sentences: 0 and 1 of a, 2 and 3 of b, 4 of c. 1 and 3 may be the same.
	const order = rank(new Map([[1, new Map([[3, -1]])]])).map(([quote]) => quote);
	assert.ok([0, 2, 4].includes(order[0] ?? -1), order.join());
	assert.ok([1, 3].includes(order[1] ?? -1), order.join());
});

test('what a formula repeats gives no support', () => {
	const likely = new Map([
		[0, new Map([[3, 1.2]])],
		[2, new Map([[4, 2]])],
	]);
	assert.equal(rank(likely)[0]?.[0], 2, 'the opening that is told more surely leads');
	assert.equal(rank(likely, [1, 1, 1, 1, 0])[0]?.[0], 0);
});

test('a sentence that surely tells what is quoted stands beneath the claim, once', () => {
	const passages = rank(new Map([[1, new Map([[3, 1.3]])]])).flat();
	assert.equal(passages.filter((one) => one === 3).length, 1);
	assert.ok(rank(new Map([[1, new Map([[3, 1.3]])]])).some((claim) => claim.includes(1) && claim.includes(3)));
	assert.ok(!rank(new Map([[1, new Map([[3, -1]])]])).some((claim) => claim.includes(1) && claim.includes(3)));
});

test('of two wordings in one language, the one that can stand alone comes first', () => {
	const story = storyOf(
		{ id: 'a', language: 'de', blocks: ['Die Fischer verlieren ihre Lizenzen für den ganzen Winter in Tornby.'] },
		{ id: 'b', language: 'en', blocks: ['They lose their licences for the whole winter season in Tornby.'] },
		{ id: 'c', language: 'en', blocks: ['Fishermen lose their licences for the whole winter season in Tornby.'] },
	);
	const sentences = sentencesOf(story);
	const [quote] = sentences;
	assert.ok(quote !== undefined);
	const [claim] = withCounterparts([{ fact: sentences, quote }], [sentences], new Map());
	assert.deepEqual(
		claim?.passages.map(({ article }) => article),
		['a', 'c', 'b'],
	);
});
