/** Questions that reports answer differently, and what all agree on. A qualifier alone is no difference. */
import type { Agreement, Comparison, Story, Wording } from '../document/story.ts';
import { quantitiesOf } from '../text/quantities.ts';
import type { Answer, Answers } from './answer.ts';
import { agree } from './answers.ts';
import type { Fact } from './facts.ts';
import { nonEmpty } from './sentences.ts';

/** Agreements shown, at most. */
const MOST_AGREEMENTS = 6;

const wordingOf = ({ sentence, value }: Answer): Wording => ({ value: value.quote, at: sentence.ref });

/** One row a question; only those of which two answers cannot both be true. Reports of one voice are asked once where they say the same. */
export function comparisonOf(answers: readonly Answers[], voices: readonly number[]): Comparison[] {
	return answers.flatMap(({ question, answers: given }) => {
		if (!given.some((a, i) => given.slice(i + 1).some((b) => !agree(a.value, b.value)))) return [];
		if (new Set(given.map(({ sentence }) => voices[sentence.article])).size < 2) return [];
		const list = nonEmpty(given.map(wordingOf));
		return list === null ? [] : [{ question, answers: list }];
	});
}

/** What several reports give alike, the same amount: answers to questions that none answers otherwise, then sums of money and shares within a fact that the summary tells. */
export function agreementsOf(story: Story, answers: readonly Answers[], quoted: readonly Fact[]): Agreement[] {
	if (story.articles.length < 2) return [];
	const named = answers.flatMap(({ question, answers: given }): Agreement[] => {
		if (given.some((a) => given.some((b) => !agree(a.value, b.value)))) return [];
		// `About 150` and `at least 140` can both be true, and are not the same.
		const same = [...Map.groupBy(given, ({ value }) => value.amount).values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
		const list = nonEmpty(same.map(wordingOf));
		return list === null || same.length < 2 ? [] : [{ question, answers: list }];
	});
	const known = new Set(answers.flatMap(({ answers: given }) => given.map(({ value }) => value.amount)));
	const sums = quoted.flatMap((fact): Agreement[] => {
		const told = fact.flatMap((sentence) =>
			quantitiesOf(sentence.text, sentence.tongue)
				.filter(({ kind, value }) => kind !== 'count' && !known.has(value))
				.map((quantity) => ({ quantity, sentence })),
		);
		const same = [...Map.groupBy(told, ({ quantity: { kind, value, unit } }) => `${kind} ${value} ${unit}`).values()];
		return same.flatMap((list) => {
			const wordings = list
				.filter((one, i) => list.findIndex((other) => other.sentence.article === one.sentence.article) === i)
				.map(({ quantity, sentence }) => ({ value: quantity.quote, at: sentence.ref }));
			const some = nonEmpty(wordings);
			return some === null || wordings.length < 2 ? [] : [{ question: null, answers: some }];
		});
	});
	return [...named, ...sums].toSorted((a, b) => b.answers.length - a.answers.length).slice(0, MOST_AGREEMENTS);
}
