/**
 * The answers of a story's reports to each question: one a report, the first that it gives of the event itself. Values that an earlier year, another
 * place or a part of the people is named with are left out: precision before recall.
 */

import type { Question, Story } from '../document/story.ts';
import { anyPhrase } from '../languages/languages.ts';
import { numbersByTag } from '../languages/number-languages.ts';
import { rankOf, UNLISTED } from '../text/background.ts';
import type { Qualifier } from '../text/currency-units.ts';
import { isRepeated } from '../text/said-once.ts';
import { stemOf } from '../text/stems.ts';
import { fold, tokensOf } from '../text/tokens.ts';
import type { Answer, Answers } from './answer.ts';
import { ofOneThing } from './one-thing.ts';
import type { StorySentence } from './sentences.ts';
import { type Value, valuesIn } from './values.ts';

/** Sentences of a report that are read for its answers; further ones where not two reports answer in the first. */
const READ = { first: 12, further: 30 };
const earlierFurther = Object.values(numbersByTag(({ earlier }) => earlier ?? ''))
	.filter((phrases) => phrases !== '')
	.join('|');
/** What happened before this event, or to somebody else then. */
const EARLIER = new RegExp(`\\b(?:${anyPhrase(({ story }) => story.earlier)})\\b|${earlierFurther}`, 'iu');
/** An event of an earlier year has other figures. */
const YEAR = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/u;

/** For each sentence, by index, what it answers. */
export function valuesBySentence(sentences: readonly StorySentence[]): ReadonlyMap<number, readonly Value[]> {
	return new Map(
		sentences.flatMap((sentence): [number, readonly Value[]][] => {
			const values = valuesIn(sentence.text, sentence.tongue);
			return values.length === 0 ? [] : [[sentence.index, values]];
		}),
	);
}

export function answersOf(story: Story, sentences: readonly StorySentence[], values: ReadonlyMap<number, readonly Value[]>): Answers[] {
	const [near, all] = [given(story, sentences, values, READ.first), given(story, sentences, values, READ.further)];
	return [...all]
		.map(([question, answers]) => {
			const early = near.get(question) ?? [];
			return { question, answers: ofOneThing(question, early.length > 1 ? early : answers, story, sentences, values) };
		})
		.filter(({ answers }) => answers.length > 1);
}

/** The first answer of each report within its first sentences, `read` of them. */
function given(
	story: Story,
	sentences: readonly StorySentence[],
	values: ReadonlyMap<number, readonly Value[]>,
	read: number,
): ReadonlyMap<Question, readonly Answer[]> {
	const byQuestion = new Map<Question, Answer[]>();
	const titles = story.articles.map(({ title }) => fold(title.value)).join('\n');
	for (const article of byDate(story)) {
		const year = Number(story.articles[article]?.date.value?.slice(0, 4) ?? Number.NaN);
		const taken = new Set<Question>();
		for (const sentence of sentences) {
			if (sentence.article !== article || sentence.order >= read) continue;
			if (EARLIER.test(sentence.text) || isRepeated(sentence.text)) continue;
			const named = YEAR.exec(sentence.text)?.[1];
			if (named !== undefined && Number(named) < year) continue;
			const own = (values.get(sentence.index) ?? []).filter(({ question }) => question !== 'sentence' || !isOfOther(sentence, titles));
			for (const value of own) {
				if (taken.has(value.question)) continue;
				taken.add(value.question);
				// Two values of one question in one sentence: nobody knows which is meant.
				if (own.some((other) => other !== value && other.question === value.question && other.amount !== value.amount)) continue;
				byQuestion.set(value.question, [...(byQuestion.get(value.question) ?? []), { sentence, value }]);
			}
		}
	}
	return byQuestion;
}

/** The sentence opens with a name that no title has: the years are somebody else's. */
function isOfOther({ text, tongue }: StorySentence, titles: string): boolean {
	const [first] = tokensOf(text);
	return (
		first !== undefined &&
		/^\p{Lu}\p{Ll}/u.test(first.text) &&
		rankOf(tongue, stemOf(tongue, first.fold)) >= UNLISTED &&
		!titles.includes(first.fold)
	);
}

/** Articles by date and time, undated last; by their place in the story where that is all. */
function byDate(story: Story): number[] {
	const key = (i: number) => `${story.articles[i]?.date.value ?? '~'} ${story.articles[i]?.time ?? ''}`;
	return story.articles.map((_, i) => i).toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
}

/** What a qualifier leaves open, as factors of the amount. */
const RANGES: Readonly<Record<Qualifier, readonly [number, number]>> = {
	exactly: [0.995, 1.005],
	about: [0.88, 1.12],
	'more than': [1, 1.25],
	'at least': [1, 1.25],
	'less than': [0, 1],
	'up to': [0, 1],
};

/** A number with its unit and what its qualifier leaves open. */
export type Amount = Pick<Value, 'amount' | 'qualifier' | 'unit'>;

/** Whether two answers can both be true: the same amount, or one within what the other's qualifier leaves open. */
export function agree(a: Amount, b: Amount): boolean {
	if (a.amount === b.amount) return true;
	const [low, high] = rangeOf(a);
	const [from, to] = rangeOf(b);
	return low <= to && from <= high;
}

/** Converted units are rounded: 12 mph and 19 km/h are one speed. A round number of thousands is rounded, too. */
function rangeOf({ amount, qualifier, unit }: Amount): [number, number] {
	const [low, high] = RANGES[qualifier];
	const slack = unit === 'length' || unit === 'speed' ? 0.05 : 0;
	return [amount * (low - slack), amount * (high + slack)];
}
