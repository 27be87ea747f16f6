/**
 * The newest state: where reports of several days or hours answer one question differently, the latest dated answer leads, and the earlier ones are
 * its path (384 → 800 → 832). Without dates that differ, nobody knows which is newer, and the answers are only compared.
 */
import type { EarlierValue, Question, Story } from '../types.ts';
import { type Answer, type Answers, agree } from './answers.ts';

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
		const earlier = dated.filter((one) => !isCurrent(one.answer) && (one.date < last.date || (one.time !== null && last.time !== null && one.key < last.key)));
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
