/**
 * The newest state: where reports of several days or hours answer one question differently, the latest dated answer leads, and the earlier ones are
 * its path (384 → 800 → 832). Without dates that differ, nobody knows which is newer, and the answers are only compared.
 */
import type { EarlierValue, Question, Story } from '../document/story.ts';
import { byTag, listed } from '../languages/languages.ts';
import { numbersByTag } from '../languages/number-languages.ts';
import { countingTokens } from '../text/counting-tokens.ts';
import type { Answer, Answers } from './answer.ts';
import { agree } from './answers.ts';
import { byTime, isBefore, type ReportTime, timeKey } from './report-time.ts';
import type { StorySentence } from './sentences.ts';
import { isChanged, tellsState } from './state-changes.ts';
import type { Value } from './values.ts';

export type NewestState = {
	readonly question: Question;
	readonly newest: Answer;
	/** Answers of the newest date that agree with it, itself included. */
	readonly current: readonly Answer[];
	/** Answers of earlier reports with other values, the oldest first, and of later ones that lag behind. */
	readonly earlier: readonly Answer[];
	readonly path: readonly EarlierValue[];
};

const listedSet = (list: string): ReadonlySet<string> => new Set(listed(list, ' '));

/** What is counted as a whole, from the beginning: it does not fall. */
const RISING: ReadonlySet<Question> = new Set<Question>(['dead', 'injured', 'infected', 'arrested', 'rescued']);
const CORRECTED = {
	...numbersByTag(({ corrected }) => listedSet(corrected ?? '')),
	...byTag(({ withdrawing }) => listedSet(withdrawing.corrected)),
};

/** A day at least, without doubt; the time of day sorts within it. */
const DAY = /^\d{4}-\d\d-\d\d$/;

export function newestStates(story: Story, answers: readonly Answers[]): NewestState[] {
	return answers.flatMap(({ question, answers: given }): NewestState[] => {
		const dated = given.flatMap((answer): Dated[] => {
			const article = story.articles[answer.sentence.article];
			const date = article?.date.value ?? null;
			return date !== null && DAY.test(date) ? [{ answer, date, time: article?.time ?? null }] : [];
		});
		const late = RISING.has(question) ? dated.filter((one) => lagsBehind(one, dated, story)) : [];
		const sorted = dated.filter((one) => !late.includes(one)).toSorted(byTime);
		const latest = sorted.at(-1);
		const last = latest && sorted.find((one) => timeKey(one) === timeKey(latest));
		if (last === undefined) return [];
		const isCurrent = (value: Answer) => value.value.amount === last.answer.value.amount;
		const earlier = sorted.filter((one) => !isCurrent(one.answer) && isBefore(one, last));
		const other = [...earlier, ...late.filter(({ answer }) => !isCurrent(answer))].map(({ answer }) => answer);
		if (other.every(({ value }) => agree(value, last.answer.value))) return [];
		const distinct = earlier.filter((one, i) => !earlier.slice(0, i).some((before) => isOneStep(before, one)));
		return [
			{
				question,
				newest: last.answer,
				current: given.filter(isCurrent),
				earlier: other,
				path: distinct.map(({ answer, date, time }) => ({ value: answer.value.quote, date, time, at: answer.sentence.ref })),
			},
		];
	});
}

type Dated = ReportTime & { readonly answer: Answer };

/** The same amount, or two of one time that can both be true. */
const isOneStep = (a: Dated, b: Dated): boolean =>
	a.answer.value.amount === b.answer.value.amount || (timeKey(a) === timeKey(b) && agree(a.answer.value, b.answer.value));

/** A count that only rises and is lower than one of an earlier report: that report knew more, unless this one says that it was put right, or several do so. */
function lagsBehind(one: Dated, all: readonly Dated[], story: Story): boolean {
	const { amount } = one.answer.value;
	const higher = all.filter((other) => isFloor(other) && other.answer.value.amount > amount && isBefore(other, one));
	if (higher.length === 0) return false;
	const alike = all.filter((other) => other.answer.value.amount === amount && higher.some((before) => isBefore(before, other)));
	return alike.length <= higher.length && !alike.some(({ answer }) => isPutRight(answer, story));
}

/** What is told as a bound from above has not been counted. */
const isFloor = ({ answer: { value } }: Dated): boolean => value.qualifier !== 'up to' && value.qualifier !== 'less than';

/** The sentence with the number, or one beside it, says that it was put right. */
function isPutRight({ sentence }: Answer, { articles }: Story): boolean {
	const all = articles[sentence.article]?.sentences ?? [];
	const at = all.findIndex(({ id }) => id === sentence.ref.passage);
	return all
		.slice(Math.max(0, at - 1), at + 2)
		.some(({ text }) => countingTokens(text, sentence.tongue).some(({ fold }) => CORRECTED[sentence.tongue]?.has(fold)));
}

/** `overtaking`: sentences that tell the new state of a thing of which others told the opposite. */
type Overtaken = { readonly overtaken: ReadonlySet<StorySentence>; readonly overtaking: ReadonlySet<StorySentence> };

/**
 * Sentences that a newer report has overtaken: they answer a question with another value than the newest,
 * tell the opposite of what a report of a later day tells of the same thing (the airport is closed, the airport has opened again), or they
 * were taken back or put right (`takenBack`).
 */
export function overtakenBy(
	story: Story,
	sentences: readonly StorySentence[],
	states: readonly NewestState[],
	values: ReadonlyMap<number, readonly Value[]>,
	takenBack: readonly StorySentence[],
): Overtaken {
	const old = new Set(takenBack);
	for (const one of states.flatMap(({ earlier }) => earlier.map(({ sentence }) => sentence))) old.add(one);
	for (const sentence of sentences) {
		const own = values.get(sentence.index) ?? [];
		if (states.some(({ question, newest }) => isOtherAnswer(own, question, newest.value.amount))) old.add(sentence);
	}
	const dated = sentences.flatMap((sentence) => {
		const day = story.articles[sentence.article]?.date.value ?? '';
		return DAY.test(day) && tellsState(sentence) ? [{ sentence, day }] : [];
	});
	const overtaking = new Set<StorySentence>();
	for (const earlier of dated) {
		const later = dated.filter(({ day, sentence }) => earlier.day < day && isChanged(earlier.sentence, sentence));
		if (later.length > 0) old.add(earlier.sentence);
		for (const { sentence } of later) overtaking.add(sentence);
	}
	return { overtaken: old, overtaking: overtaking.difference(old) };
}

function isOtherAnswer(values: readonly Value[], question: Question, newest: number): boolean {
	const own = values.filter((value) => value.question === question);
	return own.length > 0 && own.every(({ amount }) => amount !== newest);
}
