/** Answers to one question that are of one thing: of one unit, not too far apart, of one day, and not told apart by a report that gives both. */
import type { Question, Story } from '../document/story.ts';
import { datesIn } from '../text/date-mentions.ts';
import type { Answer } from './answer.ts';
import { isNotice } from './notices.ts';
import type { StorySentence } from './sentences.ts';
import type { Value } from './values.ts';

/** Answers that differ by more than this factor are of different things: people of one day, of several days, sums of money. */
const WIDEST = { day: 5, days: 40, money: 1.6 };
/** A report that gives two sums this near gives one thing, with and without something. */
const NEAR = 1.08;
/** Sentences between two values of a report that are of one thing: it says at once what was counted before. */
const APART = 1;

export function ofOneThing(
	question: Question,
	answers: readonly Answer[],
	story: Story,
	sentences: readonly StorySentence[],
	values: ReadonlyMap<number, readonly Value[]>,
): Answer[] {
	const near = nearMiddle(ofOneUnit(answers), story);
	if (hasSeveralDays(near, story)) return [];
	// A correction names the value that was wrong.
	const given = sentences.flatMap((sentence) =>
		isNotice(sentence.text)
			? []
			: (values.get(sentence.index) ?? []).flatMap((value) => (value.question === question ? [{ sentence, value }] : [])),
	);
	const usual = most(near);
	return near.flatMap((answer): Answer[] => {
		if (!isToldApart(answer, usual, given)) return [answer];
		// The same report may give what the others give, further down.
		const other = given.find(({ sentence, value }) => sentence.article === answer.sentence.article && value.amount === usual.value.amount);
		return other === undefined ? [] : [other];
	});
}

function ofOneUnit(answers: readonly Answer[]): Answer[] {
	const units = Map.groupBy(answers, ({ value }) => value.unit);
	return [...units.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

const isMoney = ({ value }: Answer): boolean => /^[A-Z]{3}$/.test(value.unit);
const dateOf = ({ sentence }: Answer, story: Story): string | null => story.articles[sentence.article]?.date.value ?? null;

/** Without what lies too far from the middle: it is of another event, or of a part. */
function nearMiddle(answers: readonly Answer[], story: Story): Answer[] {
	const amounts = answers.map(({ value }) => value.amount).toSorted((a, b) => a - b);
	const middle = amounts[Math.floor((amounts.length - 1) / 2)] ?? 0;
	const dates = new Set(answers.map((answer) => dateOf(answer, story)));
	const widest = answers.some(isMoney) ? WIDEST.money : dates.size > 1 && !dates.has(null) ? WIDEST.days : WIDEST.day;
	return answers.filter(({ value }) => Math.max(value.amount, middle) <= widest * Math.min(value.amount, middle));
}

/** Sentences of undated reports that name different days tell of different events. */
function hasSeveralDays(answers: readonly Answer[], story: Story): boolean {
	const days = answers.flatMap((answer) =>
		dateOf(answer, story) === null ? datesIn(answer.sentence.text, answer.sentence.tongue, null).map(({ edtf }) => edtf.slice(4)) : [],
	);
	return new Set(days.filter((day) => /^-\d\d-\d\d$/.test(day))).size > 1;
}

/** The answer that most give, the first of several. */
function most(answers: readonly Answer[]): Answer {
	const count = ({ value }: Answer) => answers.filter((other) => other.value.amount === value.amount).length;
	return answers.toSorted((a, b) => count(b) - count(a))[0] as Answer;
}

/** A report gives both, apart from each other: they are of two things. An earlier count is told beside the newer one. */
function isToldApart(answer: Answer, usual: Answer, given: readonly Answer[]): boolean {
	const [a, b] = [answer.value.amount, usual.value.amount];
	if (a === b || Math.max(a, b) <= NEAR * Math.min(a, b)) return false;
	const byArticle = Map.groupBy(given, ({ sentence }) => sentence.article);
	return [...byArticle.values()].some((list) =>
		list.some((one) =>
			list.some(
				(two) =>
					one.value.amount === a &&
					two.value.amount === b &&
					(isMoney(answer) || Math.abs(one.sentence.order - two.sentence.order) > APART),
			),
		),
	);
}
