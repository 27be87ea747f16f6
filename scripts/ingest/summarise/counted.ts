/**
 * Numbers of one thing that no question of `measures.ts` asks for and that reports give differently: what is counted is named by the noun and by a
 * word near it that the sentences share (`metres, fall`). Only sentences that are about the same and speak of the same names are compared.
 */
import type { Comparison, Story } from '../document/story.ts';
import { physicalUnit } from '../text/physical-units.ts';
import { type Quantity, quantitiesOf } from '../text/quantities.ts';
import { fold, type Token, tokensOf } from '../text/tokens.ts';
import { type Amount, agree } from './answers.ts';
import type { Verdicts } from './pairs.ts';
import { nonEmpty, type StorySentence } from './sentences.ts';
import { meansSame } from './statement/likeness.ts';
import { sharesOf } from './statement/pair-values.ts';
import { type Reading, readSentence, type Term } from './statement/reading.ts';
import type { Value } from './values.ts';

type Counted = Amount & {
	readonly sentence: StorySentence;
	readonly quantity: Quantity;
	/** As it is written: the noun, the currency, `%`. */
	readonly noun: string;
	/** Content words of its clause beside the noun, the nearest first. */
	readonly beside: readonly Term[];
};

/** That two sentences are about the same, and how much of each the other says, at least. */
const ABOUT = 0.45;
const COVERED = 0.3;
/** Share of the names of each sentence that the other has. */
const NAMES = 0.7;
const ALIKE = 0.6;
/** Tokens from a number to a word that says what it counts. */
const REACH = 7;
/** Numbers that differ by more than this factor are of different things. */
const WIDEST = 3;
const MOST = 3;
/** A fraction, a score, a range: no number by itself. */
const PART_OF_NUMBER = /[\d/:–-]\s?$/u;

export function countedOf(
	story: Story,
	sentences: readonly StorySentence[],
	readings: readonly Reading[],
	values: ReadonlyMap<number, readonly Value[]>,
	verdicts: Verdicts,
	voices: readonly number[],
): Comparison[] {
	const counted = sentences.map((sentence) => numbersIn(sentence, values.get(sentence.index) ?? []));
	const all = counted.flat();
	const rows: { readonly word: Term; readonly answers: Map<number, Counted> }[] = [];
	for (const [a, row] of verdicts) {
		for (const [b, { probability, covered }] of row) {
			const [x, y] = [readings[a], readings[b]];
			if (x === undefined || y === undefined || probability < ABOUT || Math.min(...covered) < COVERED) continue;
			if (Math.min(sharesOf(x, y).names, sharesOf(y, x).names) < NAMES) continue;
			for (const one of counted[a] ?? []) {
				for (const other of counted[b] ?? []) {
					const word = sharedWord(one, other);
					if (word === null || voices[one.sentence.article] === voices[other.sentence.article]) continue;
					const known = rows.find((row) =>
						[...row.answers.values()].some(
							(answer) => answer === one || answer === other || (row.word === word && sharedWord(answer, one) !== null),
						),
					);
					const answers = known?.answers ?? new Map<number, Counted>();
					for (const answer of [one, other]) if (!answers.has(answer.sentence.article)) answers.set(answer.sentence.article, answer);
					if (known === undefined) rows.push({ word, answers });
				}
			}
		}
	}
	const dateOf = ({ sentence }: Counted) => story.articles[sentence.article]?.date.value ?? '~';
	return rows
		.flatMap(({ word, answers }): Comparison[] => {
			const given = [...answers.values()].toSorted((a, b) =>
				dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a.sentence.index - b.sentence.index,
			);
			if (!given.some((one) => given.some((other) => !agree(one, other))) || isOfTwoThings(given, all)) return [];
			const [first] = given;
			const list = nonEmpty(given.map(({ quantity, sentence }) => ({ value: quantity.quote, at: sentence.ref })));
			if (first === undefined || list === null) return [];
			return [
				{
					question: 'howMany',
					counted: { text: `${first.noun}, ${wordAs(first, word)}`, language: first.sentence.language },
					answers: list,
				},
			];
		})
		.slice(0, MOST);
}

function numbersIn(sentence: StorySentence, answered: readonly Value[]): Counted[] {
	const { text, tongue, language } = sentence;
	const tokens = tokensOf(text);
	return quantitiesOf(text, tongue).flatMap((quantity): Counted[] => {
		const at = tokens.findIndex(({ start, kind }) => start >= quantity.start && kind === 'number');
		const number = tokens[at < 0 ? tokens.findIndex(({ start }) => start >= quantity.start) : at];
		if (number === undefined || PART_OF_NUMBER.test(text.slice(0, number.start)) || quantity.vague) return [];
		if (answered.some(({ start, end }) => start < quantity.end && quantity.start < end)) return [];
		const unit = quantity.kind === 'count' ? physicalUnit(fold(text.slice(number.end, number.end + 40))) : null;
		const noun = quantity.kind === 'count' ? (quantity.unit.split(' ').at(-1) ?? '') : quantity.unit;
		const stem = quantity.kind === 'count' ? (readSentence(noun, language).terms[0]?.stem ?? noun) : quantity.unit;
		return [
			{
				sentence,
				quantity,
				noun,
				amount: quantity.value * (unit?.factor ?? 1),
				unit: unit?.quantity ?? `${quantity.kind} ${stem}`,
				qualifier: quantity.qualifier,
				beside: besideOf(sentence, tokens, quantity, noun),
			},
		];
	});
}

function besideOf({ text, language }: StorySentence, tokens: readonly Token[], { start, end }: Quantity, noun: string): Term[] {
	const [first, last] = [tokens.findIndex((token) => token.start >= start), tokens.findLastIndex((token) => token.end <= end)];
	const near = tokens
		.map((token, i) => ({ token, far: i < first ? first - i : i - last }))
		.filter(({ token, far }) => far > 0 && far <= REACH && !/[;:()“”"„«».]/u.test(between(text, token, start, end)))
		.toSorted((a, b) => a.far - b.far);
	return near.flatMap(({ token }) =>
		readSentence(token.text, language)
			.terms.filter(({ name, fold: word }) => !name && word !== fold(noun))
			.slice(0, 1),
	);
}

const between = (text: string, token: Token, start: number, end: number): string =>
	token.end <= start ? text.slice(token.end, start) : text.slice(end, token.start);

/** The word near both numbers that says the same, where they count the same; null where there is none. */
function sharedWord(a: Counted, b: Counted): Term | null {
	const same = a.sentence.tongue === b.sentence.tongue;
	if (Math.max(a.amount, b.amount) > WIDEST * Math.min(a.amount, b.amount)) return null;
	if (a.unit !== b.unit && (same || a.quantity.kind !== 'count' || !isOneNoun(a, b))) return null;
	return a.beside.find((one) => b.beside.some((other) => (same ? one.stem === other.stem : meansSame(one, other, false) >= ALIKE))) ?? null;
}

function isOneNoun(a: Counted, b: Counted): boolean {
	const [one, other] = [a, b].map(({ noun, sentence }) => readSentence(noun, sentence.language).terms[0]);
	return b.quantity.kind === 'count' && one !== undefined && other !== undefined && meansSame(one, other, false) >= ALIKE;
}

/** One report gives two of the numbers of the same noun: they count different things. */
function isOfTwoThings(given: readonly Counted[], all: readonly Counted[]): boolean {
	const amounts = new Set(given.map(({ amount }) => amount));
	const units = new Set(given.map(({ unit }) => unit));
	const byArticle = Map.groupBy(
		all.filter(({ unit, amount }) => units.has(unit) && amounts.has(amount)),
		({ sentence }) => sentence.article,
	);
	return [...byArticle.values()].some((list) => new Set(list.map(({ amount }) => amount)).size > 1);
}

/** The shared word as the report writes it. */
function wordAs({ beside }: Counted, { stem }: Term): string {
	return (beside.find((term) => term.stem === stem) ?? beside[0])?.fold ?? stem;
}
