/**
 * Numbers that a later version of a report gives otherwise: its sentence is the earlier one but for them. The later number is the one that counts, the
 * earlier is its past, and who still gives it is compared with it.
 */

import { primary } from '../../../src/lib/language.ts';
import type { Comparison, EarlierValue, Story } from '../document/story.ts';
import { numbersOf } from '../text/numbers.ts';
import { type Quantity, quantitiesOf } from '../text/quantities.ts';
import { tokensOf } from '../text/tokens.ts';
import { nonEmpty, type StorySentence } from './sentences.ts';
import { sharesOf } from './statement/pair-values.ts';
import { type Reading, readSentence } from './statement/reading.ts';

type Given = { readonly sentence: StorySentence; readonly quantity: Quantity };
export type Correction = {
	readonly right: StorySentence;
	readonly now: Quantity;
	/** The sentence of the earlier version, then those of other reports that give its number. */
	readonly before: Given;
	readonly repeated: readonly Given[];
	/** The sentences of both. */
	readonly wrong: readonly StorySentence[];
};

/** Words of each of the two sentences that the other has. */
const SAME = 0.8;
/** Numbers from here on, and sums of money, are seldom the same by chance. */
const LARGE = 100;

/** `readings`: of the sentences. */
export function correctionsOf({ articles }: Story, sentences: readonly StorySentence[], readings: readonly Reading[]): Correction[] {
	return articles.flatMap(({ id, versionOf }): Correction[] => {
		if (versionOf === undefined) return [];
		const gone = sentences.filter(({ ref }) => ref.article === versionOf.article && versionOf.gone.some((one) => one.id === ref.passage));
		const added = sentences.filter(({ ref }) => ref.article === id && versionOf.added.some((one) => one.id === ref.passage));
		return gone.flatMap((old) =>
			added.flatMap((right): Correction[] => {
				const [a, b] = [readings[old.index] as Reading, readings[right.index] as Reading];
				if (Math.min(sharesOf(a, b).all, sharesOf(b, a).all) < SAME) return [];
				const [before, now] = [onlyIn(old, right), onlyIn(right, old)];
				if (before === undefined || now === undefined || before.kind !== now.kind || before.unit !== now.unit) return [];
				const repeated = sentences.flatMap((sentence): Given[] => {
					if (sentence.ref.article === id || sentence.ref.article === versionOf.article) return [];
					const quantity = quantitiesIn(sentence).find((one) => isSeldom(before) && isSame(one, before));
					return quantity === undefined || quantitiesIn(sentence).some((one) => isSame(one, now)) ? [] : [{ sentence, quantity }];
				});
				return [
					{ right, now, before: { sentence: old, quantity: before }, repeated, wrong: [old, ...repeated.map(({ sentence }) => sentence)] },
				];
			}),
		);
	});
}

const quantitiesIn = ({ text, tongue }: StorySentence): Quantity[] => quantitiesOf(text, tongue);
const isSame = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.value === b.value && (a.kind === 'count' || a.unit === b.unit);
const isSeldom = ({ kind, value }: Quantity): boolean => kind === 'money' || value >= LARGE;

/** The amount that one has and the other has not; none where there are several. */
function onlyIn(sentence: StorySentence, other: StorySentence): Quantity | undefined {
	const own = quantitiesIn(sentence).filter((one) => !quantitiesIn(other).some((two) => isSame(one, two)));
	return own.length === 1 ? own[0] : undefined;
}

/** What stands behind each sentence that puts a number right. */
export function behindOf({ articles }: Story, corrections: readonly Correction[]): [StorySentence, EarlierValue[]][] {
	return corrections.flatMap(({ right, before: { sentence, quantity } }): [StorySentence, EarlierValue[]][] => {
		const article = articles[sentence.article];
		const date = article?.date.value ?? null;
		return date === null ? [] : [[right, [{ value: quantity.quote, date, time: article?.time ?? null, at: sentence.ref }]]];
	});
}

/** Articles whose title gives a number that was put right. */
export function wrongTitles({ articles }: Story, corrections: readonly Correction[]): string[] {
	const gives = (title: string, language: string) => numbersOf(tokensOf(title), primary(language)).map(({ value }) => value);
	return articles.flatMap(({ id, title, language }) => {
		const given = gives(title.value, language.value);
		return corrections.some(({ before, now }) => isSeldom(now) && given.includes(before.quantity.value) && !given.includes(now.value))
			? [id]
			: [];
	});
}

/** The corrected number beside that of other reports which still give the earlier one. */
export function comparedWith(corrections: readonly Correction[]): Comparison[] {
	return corrections.flatMap(({ right, now, repeated }): Comparison[] => {
		const answers = nonEmpty(
			[...repeated, { sentence: right, quantity: now }].map(({ quantity, sentence }) => ({ value: quantity.quote, at: sentence.ref })),
		);
		if (answers === null || repeated.length === 0) return [];
		const [near] = readSentence(right.text.slice(now.end), right.language).terms;
		const text = near === undefined ? now.unit : `${now.unit}, ${near.fold}`;
		return [{ question: 'howMany', counted: { text, language: right.language }, answers }];
	});
}
