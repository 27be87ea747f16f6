/**
 * The answers of a story's reports to each question: one a report, the first that it gives of the event itself. Values that an earlier year, another
 * place or a part of the people is named with are left out: precision before recall.
 */

import type { Question, Story } from '../document/story.ts';
import type { Qualifier } from '../text/currency-units.ts';
import type { StorySentence } from './sentences.ts';
import { isRepeated } from './standing.ts';
import { type Value, valuesIn } from './values.ts';

export type Answer = { readonly sentence: StorySentence; readonly value: Value };
/** The answers in the order of the reports' dates; several values of one report that differ make it silent. */
export type Answers = { readonly question: Question; readonly answers: readonly Answer[] };

/** Sentences of a report that are read for its answers. */
const READ = 12;
/** Answers to one question that differ by more than this factor are of different things: people of one day, of several days, sums of money. */
const WIDEST = { day: 5, days: 40, money: 1.6 };
/** What happened before this event, or to somebody else then. */
const EARLIER =
	/\b(?:last (?:year|month|summer|winter|spring|fall|autumn)|previous(?:ly)?|years? ago|vergangenes jahr|voriges jahr|vor \p{L}+ jahren|vorig jahr|l.an dernier|el año pasado|l.anno scorso|ano passado)\b/iu;
/** An event of an earlier year has other figures. */
const YEAR = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/u;

/** For each sentence, by index, what it answers. */
export function valuesBySentence(sentences: readonly StorySentence[]): ReadonlyMap<number, readonly Value[]> {
	return new Map(
		sentences.flatMap((sentence): [number, readonly Value[]][] => {
			const values = sentence.heading ? [] : valuesIn(sentence.text, sentence.tongue);
			return values.length === 0 ? [] : [[sentence.index, values]];
		}),
	);
}

export function answersOf(story: Story, sentences: readonly StorySentence[], values: ReadonlyMap<number, readonly Value[]>): Answers[] {
	const order = byDate(story);
	const byQuestion = new Map<Question, Answer[]>();
	for (const article of order) {
		const year = Number(story.articles[article]?.date.value?.slice(0, 4) ?? Number.NaN);
		const taken = new Set<Question>();
		for (const sentence of sentences) {
			if (sentence.article !== article || sentence.order >= READ) continue;
			if (EARLIER.test(sentence.text) || isRepeated(sentence.text)) continue;
			const named = YEAR.exec(sentence.text)?.[1];
			if (named !== undefined && Number(named) < year) continue;
			const own = values.get(sentence.index) ?? [];
			for (const value of own) {
				if (taken.has(value.question)) continue;
				taken.add(value.question);
				// Two values of one question in one sentence: nobody knows which is meant.
				if (own.some((other) => other !== value && other.question === value.question && other.amount !== value.amount)) continue;
				byQuestion.set(value.question, [...(byQuestion.get(value.question) ?? []), { sentence, value }]);
			}
		}
	}
	return [...byQuestion]
		.map(([question, answers]) => ({ question, answers: ofOneThing(ofOneUnit(answers), story) }))
		.filter(({ answers }) => answers.length > 1);
}

/** Without what lies too far from the middle: it is of another event, or of a part. */
function ofOneThing(answers: readonly Answer[], story: Story): Answer[] {
	const amounts = answers.map(({ value }) => value.amount).toSorted((a, b) => a - b);
	const middle = amounts[Math.floor((amounts.length - 1) / 2)] ?? 0;
	const dates = new Set(answers.map(({ sentence }) => story.articles[sentence.article]?.date.value ?? null));
	const money = /^[A-Z]{3}$/.test(answers[0]?.value.unit ?? '');
	const widest = money ? WIDEST.money : dates.size > 1 && !dates.has(null) ? WIDEST.days : WIDEST.day;
	return answers.filter(({ value }) => Math.max(value.amount, middle) <= widest * Math.min(value.amount, middle));
}

/** Articles by date and time, undated last; by their place in the story where that is all. */
function byDate(story: Story): number[] {
	const key = (i: number) => `${story.articles[i]?.date.value ?? '~'} ${story.articles[i]?.time ?? ''}`;
	return story.articles.map((_, i) => i).toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
}

function ofOneUnit(answers: readonly Answer[]): Answer[] {
	const units = Map.groupBy(answers, ({ value }) => value.unit);
	return [...units.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** What a qualifier leaves open, as factors of the amount. */
const RANGES: Readonly<Record<Qualifier, readonly [number, number]>> = {
	exactly: [0.995, 1.005],
	about: [0.88, 1.12],
	'more than': [1, 1.25],
	'at least': [1, 1.25],
	'less than': [0.75, 1],
	'up to': [0.75, 1],
};

/** Whether two answers can both be true: the same amount, or one within what the other's qualifier leaves open. */
export function agree(a: Value, b: Value): boolean {
	if (a.amount === b.amount) return true;
	const [low, high] = rangeOf(a);
	const [from, to] = rangeOf(b);
	return low <= to && from <= high;
}

/** Converted units are rounded: 12 mph and 19 km/h are one speed. A round number of thousands is rounded, too. */
function rangeOf({ amount, qualifier, unit }: Value): [number, number] {
	const [low, high] = RANGES[qualifier];
	const slack = unit === 'length' || unit === 'speed' ? 0.05 : 0;
	return [amount * (low - slack), amount * (high + slack)];
}
