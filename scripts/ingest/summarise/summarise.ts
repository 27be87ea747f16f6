/** Summarise: a story's articles → what happened, who says so, where they differ, when. Pure. */
import { primary } from '../../../src/lib/language.ts';
import type { Story, Summary, Telling } from '../document/story.ts';
import type { Article, NonEmpty } from '../document/types.ts';
import { agesOf } from './ages.ts';
import { answersOf, valuesBySentence } from './answers.ts';
import { isBackdrop, yearOfEvent } from './backdrop.ts';
import { bonusOf } from './bonus.ts';
import { capitalsOf } from './capitals.ts';
import { claimOf, type Telling as Told } from './claims.ts';
import { columnsOf } from './columnists.ts';
import { agreementsOf, comparisonOf } from './comparison.ts';
import { behindOf, comparedWith, correctionsOf, wrongTitles } from './corrections.ts';
import { countedOf } from './counted.ts';
import { sharedWithOpenings, tellsEvent } from './event-words.ts';
import { factsOf } from './facts.ts';
import { speaksOfSome } from './generic-nouns.ts';
import { headingsOf } from './heading.ts';
import { headlinesOf } from './headline.ts';
import { isMade } from './headline-text.ts';
import { candidatesOf } from './importance.ts';
import { tiesOf, voicesAmong, voicesOfStory } from './independence.ts';
import { introductionsOf } from './introductions.ts';
import { newestStates, overtakenBy } from './newest.ts';
import { newsValue, wordsOfNames } from './news-value.ts';
import { onlyToldByOf } from './only-told-by.ts';
import { coverageOf, namesOf, topicOf } from './overview.ts';
import { type Verdicts, verdictsOf } from './pairs.ts';
import { deckCutter, runsIn, withHeadlines } from './run-in-story.ts';
import { claimCount } from './select.ts';
import { type StorySentence, sentencesOf } from './sentences.ts';
import { isSound } from './soundness.ts';
import { goesOn, standingOf } from './standing.ts';
import { readSentence } from './statement/reading.ts';
import { strangersIn } from './strangers.ts';
import { takenForKnown } from './taken-for-known.ts';
import { tellingsOf } from './tellings.ts';
import { timelineOf } from './timeline.ts';
import { nearTitles } from './titles.ts';
import { underHeadlines } from './under-headlines.ts';
import { voicesOf } from './voices.ts';
import { openWith, withdrawalsOf } from './withdrawals.ts';

/**
 * Makes the summary of a story. Every claim is a sentence of an article, quoted exactly, with every other passage that says the same.
 * Throws where a story has no sentence at all: clean refuses such a seed before it comes here.
 */
export function summarise(story: Story): Summary {
	const sentences = withHeadlines(sentencesOf(story));
	// What is left out where a sentence is quoted says nothing: a dateline, a headline that ran into it.
	const readings = sentences.map((sentence) => readSentence(sentence.text.slice(standingOf(sentence).cut), sentence.language));
	const verdicts = story.articles.length > 1 ? verdictsOf(sentences, readings) : new Map();
	const voices = voicesOf(story, sentences, verdicts);
	const ties = tiesOf(story, sentences, voices);
	const facts = factsOf(sentences, verdicts);
	const values = valuesBySentence(sentences);
	const answers = story.articles.length > 1 ? answersOf(story, sentences, values) : [];
	const withdrawals = withdrawalsOf(story, sentences);
	const corrections = correctionsOf(story, sentences, readings);
	const takenBack = openWith(withdrawals, facts);
	const states = newestStates(story, answers);
	const names = wordsOfNames(story);
	const news = sentences.map((sentence) => newsValue(sentence, names));
	const titles = nearTitles(story, sentences, readings);
	const introductions = introductionsOf(story, sentences, readings);
	const year = yearOfEvent(yearOf(story), sentences);
	const backdrops = sentences.map((sentence) => isBackdrop(sentence, year));
	const shared = sharedWithOpenings(story, sentences, readings);
	const { overtaken, overtaking } = overtakenBy(story, sentences, states, values, [
		...withdrawals.withdrawn,
		...corrections.flatMap(({ wrong }) => wrong),
	]);
	const capitals = capitalsOf(sentences);
	const columns = columnsOf(story);
	const runIn = runsIn(sentences, capitals);
	const candidates = candidatesOf(
		facts.filter((fact) => !fact.some((sentence) => overtaken.has(sentence))),
		sentences,
		{ verdicts, voices, news, titles, introductions, events: tellsEvent(story, sentences, readings), backdrops, runIn },
	);
	const articlesIn = (language: string | null) =>
		new Set(sentences.filter(({ tongue }) => language === null || tongue === language).map(({ article }) => article)).size;
	const count = claimCount(story.articles.length, candidates.length);
	const taken = takenForKnown(story, sentences);
	const openings = new Map(sentences.flatMap((one) => (one.order === 0 ? [[one.ref.article, one] as const] : [])));
	const stands = ({ id }: Article) => {
		const opening = openings.get(id);
		if (opening === undefined || runIn[opening.index] === true || taken[opening.index]?.opens !== null) return false;
		if (speaksOfSome(opening) || goesOn(opening)) return false;
		// Whom a headline names, its readers know.
		return isSound(opening, taken[opening.index]?.gives ?? new Set(), { introductions, taken });
	};
	const shown = ({ id, title }: Article) => {
		const opening = openings.get(id);
		return opening === undefined ? title.value : opening.text.slice(standingOf(opening).cut);
	};
	const ranIn = ({ id }: Article) => Math.max(openings.get(id)?.ranIn ?? 0, openings.get(id)?.afterHeadline ?? 0);
	const withdrawn = new Set([...takenBack, ...wrongTitles(story, corrections)]);
	const headsOf = (leading: string | null) =>
		headlinesOf(story, states, withdrawn, { stands, shown, ranIn, withoutDeck: deckCutter(capitals), leading });
	const choice = {
		strangers: strangersIn(story, sentences, readings),
		columns,
		candidates,
		verdicts,
		readings,
		introductions,
		taken,
		ownTitle: titles.map(({ own }) => own),
		made: story.articles.map(isMade),
		titles: story.articles.length,
		shared,
		count,
		articlesIn,
		bonus: bonusOf(
			story,
			states,
			corrections.map(({ right }) => right),
			overtaking,
			withdrawals,
			takenBack,
		),
		following: ({ index, article }: StorySentence) => {
			const next = sentences[index + 1];
			return next?.article === article && next.follows && !overtaken.has(next) && runIn[next.index] !== true ? next : undefined;
		},
	};
	const told: Told = {
		sentences,
		introductions,
		taken,
		readings,
		voicesOf: (said) => voicesAmong(story, said, ties),
		values,
		states,
		behind: new Map([...withdrawals.behind, ...behindOf(story, corrections)]),
		year: yearOf(story),
		yearOfEvent: year,
		near: nearOf(sentences, verdicts),
	};
	const { heads, claims, tellings } = underHeadlines(
		headsOf,
		(own) => tellingsOf({ ...choice, ...headingsOf(story, own) }, told) ?? anySentence(story, sentences, told),
		story,
	);
	const quoted = new Set(claims.flatMap(({ passages }) => passages.map(({ article, passage }) => `${article} ${passage}`)));
	const isQuoted = ({ ref }: StorySentence) => quoted.has(`${ref.article} ${ref.passage}`);
	const unquoted = candidates.filter(({ fact }) => !fact.some(isQuoted));
	return {
		claims,
		tellings,
		comparison: [
			...comparisonOf(answers, voices),
			...comparedWith(corrections),
			...countedOf(story, sentences, readings, values, verdicts, voices),
			...agesOf(story, sentences, voices, year),
		],
		agreements: agreementsOf(
			story,
			answers,
			facts.filter((fact) => fact.some(isQuoted)),
		),
		onlyToldBy: onlyToldByOf(story, unquoted, sentences, verdicts, readings, voices),
		timeline: timelineOf(story, facts, verdicts),
		names: namesOf(story),
		coverage: coverageOf(story),
		...voicesOfStory(story, sentences, ties),
		headlines: heads.headlines,
		// What all readers are told stands under a headline of its language.
		headline: heads.headlines.find((one) => primary(one.language) === primary(tellings[0].language)) ?? heads.headline,
		topic: topicOf(story),
	};
}

function yearOf(story: Story): number | null {
	const years = story.articles
		.flatMap(({ date }) => (date.value === null ? [] : [Number(date.value.slice(0, 4))]))
		.filter((year) => year > 0);
	return years.length === 0 ? null : Math.min(...years);
}

function nearOf(sentences: readonly StorySentence[], verdicts: Verdicts) {
	const near = new Map<number, number[]>();
	for (const [a, row] of verdicts) {
		for (const b of row.keys()) {
			near.set(a, [...(near.get(a) ?? []), b]);
			near.set(b, [...(near.get(b) ?? []), a]);
		}
	}
	return ({ index }: StorySentence) => (near.get(index) ?? []).flatMap((other) => sentences[other] ?? []);
}

/** A story of fragments only is still told by its first sentence. */
function anySentence(story: Story, sentences: readonly StorySentence[], told: Told): Pick<Summary, 'claims' | 'tellings'> {
	const sentence = [...told.behind.keys()][0] ?? sentences[0];
	if (sentence === undefined) throw new Error(`Story ${story.id} has no sentence to quote`);
	const tellings: NonEmpty<Telling> = [{ language: sentence.language, deck: null, paragraphs: [[1]], elsewhere: [] }];
	return { claims: [claimOf(sentence, [sentence], told)], tellings };
}
