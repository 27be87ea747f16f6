/**
 * The newest state: where reports of several days or hours answer one question differently, the latest dated answer leads, and the earlier ones are
 * its path (384 → 800 → 832). Without dates that differ, nobody knows which is newer, and the answers are only compared.
 */
import type { EarlierValue, Question, Story } from '../document/story.ts';
import type { Answer, Answers } from './answer.ts';
import { agree } from './answers.ts';
import type { StorySentence } from './sentences.ts';
import { isChanged, tellsState } from './state-changes.ts';
import type { Value } from './values.ts';
import type { Withdrawals } from './withdrawals.ts';

export type NewestState = {
	readonly question: Question;
	readonly newest: Answer;
	/** Answers of the newest date that agree with it, itself included. */
	readonly current: readonly Answer[];
	/** Answers of earlier reports with other values, the oldest first. */
	readonly earlier: readonly Answer[];
	readonly path: readonly EarlierValue[];
};

/** A day at least, without doubt; the time of day sorts within it. */
const DAY = /^\d{4}-\d\d-\d\d$/;

export function newestStates(story: Story, answers: readonly Answers[]): NewestState[] {
	const whenOf = ({ sentence }: Answer) => {
		const article = story.articles[sentence.article];
		const date = article?.date.value ?? null;
		return date !== null && DAY.test(date) ? { date, time: article?.time ?? null } : null;
	};
	return answers.flatMap(({ question, answers: given }): NewestState[] => {
		const dated = given.flatMap((answer) => {
			const when = whenOf(answer);
			return when === null ? [] : [{ answer, ...when, key: `${when.date} ${when.time ?? ''}` }];
		});
		const last = dated.toSorted((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0))[0];
		if (last === undefined) return [];
		const isCurrent = (value: Answer) => value.value.amount === last.answer.value.amount;
		const earlier = dated.filter(
			(one) => !isCurrent(one.answer) && (one.date < last.date || (one.time !== null && last.time !== null && one.key < last.key)),
		);
		if (earlier.length === 0 || earlier.every(({ answer }) => agree(answer.value, last.answer.value))) return [];
		const sorted = earlier.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
		const distinct = sorted.filter(({ answer }, i) => sorted.findIndex((other) => other.answer.value.amount === answer.value.amount) === i);
		return [
			{
				question,
				newest: last.answer,
				current: given.filter(isCurrent),
				earlier: sorted.map(({ answer }) => answer),
				path: distinct.map(({ answer, date, time }) => ({ value: answer.value.quote, date, time, at: answer.sentence.ref })),
			},
		];
	});
}

/** `overtaking`: sentences that tell the new state of a thing of which others told the opposite. */
type Overtaken = { readonly overtaken: ReadonlySet<StorySentence>; readonly overtaking: ReadonlySet<StorySentence> };

/**
 * Sentences that a newer report has overtaken: they answer a question with another value than the newest,
 * tell the opposite of what a report of a later day tells of the same thing (the airport is closed, the airport has opened again), or their report
 * was taken back.
 */
export function overtakenBy(
	story: Story,
	sentences: readonly StorySentence[],
	states: readonly NewestState[],
	values: ReadonlyMap<number, readonly Value[]>,
	{ withdrawn }: Withdrawals,
): Overtaken {
	const old = new Set(withdrawn);
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
