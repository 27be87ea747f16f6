/** Figures: the amounts of a story, the same quantity of several reports side by side. */

import type { Figure, FigureGroup } from '../document/story.ts';
import { notionsOf } from '../text/lexicon.ts';
import { type Quantity, quantitiesOf } from '../text/quantities.ts';
import { fold } from '../text/tokens.ts';
import { type Alignment, logOdds } from './align.ts';
import { likeness } from './cognates.ts';
import { nonEmpty, type StorySentence } from './sentences.ts';

type Told = { readonly sentence: StorySentence; readonly quantity: Quantity };

/** Log odds from which two sentences speak of the same thing, so that two amounts of one unit are the same quantity… */
const SAME_THING = 0.75;
/** …and from which the very same amount is not there by chance. */
const SAME_AMOUNT = -2.5;
/** …and from which the same small count of the same things is none either: `six units`, `sechs Sparten`. */
const SAME_COUNT = -1;
/** …and from which two nouns of other meanings may still count the same things: `six businesses`, `zes onderdelen`. */
const OTHER_WORD = 2;
/** One notion holds hours and minutes, which are not the same unit. */
const TIMES = notionsOf('hours', 'en');
/** Two nouns this alike are one word in two languages. */
const COGNATE = 0.55;
/** Sums of money this near (as a factor) are one quantity already where the sentences are likely of the same thing. */
const NEAR = 1.25;
const NEAR_AMOUNT = -2;
/** The same of shares, and of counts of the same things, which lie near each other by chance more often. */
const NEAR_SHARE = 0.4;
/** Two reports of one quantity differ by no more than this factor; beyond it they are two quantities. */
const WIDEST = 3;
/** Amounts that only one report gives are shown up to this many, the largest sums first. */
const SINGLES = 6;

/** Groups told by most articles first; then amounts of money and shares that one article alone gives. */
export function figuresOf(sentences: readonly StorySentence[], alignment: Alignment): FigureGroup[] {
	const told = sentences
		.filter(({ heading }) => !heading)
		.flatMap((sentence): Told[] => quantitiesOf(sentence.text, sentence.tongue).map((quantity) => ({ sentence, quantity })));
	const groups = join(told, alignment);
	const articles = (group: readonly Told[]) => new Set(group.map(({ sentence }) => sentence.article)).size;
	const shared = groups.filter((group) => articles(group) > 1).toSorted((a, b) => articles(b) - articles(a));
	const singles = groups
		.filter((group) => articles(group) === 1 && group.some(({ quantity }) => isWorthShowing(quantity)))
		.slice(0, SINGLES);
	return [...shared, ...singles].flatMap((group) => {
		const figures = nonEmpty(group.map(figureOf));
		return figures === null ? [] : [{ figures, agree: agree(group) }];
	});
}

function figureOf({ sentence, quantity }: Told): Figure {
	const { quote, value, unit, qualifier } = quantity;
	return { quote, value, unit, qualifier, at: sentence.ref };
}

function isWorthShowing({ kind, value }: Quantity): boolean {
	return kind === 'money' ? value >= 1000 : kind === 'count' && value >= 1000;
}

/** The same value with the same qualifier; a vague one agrees with a limit and with none. */
function agree(group: readonly Told[]): boolean {
	const qualifiers = new Set(group.filter(({ quantity }) => !quantity.vague).map(({ quantity }) => quantity.qualifier));
	const vague = group.some(({ quantity }) => quantity.vague);
	const limited = [...qualifiers].every((one) => one === 'exactly' || one === 'up to');
	return group.every(({ quantity }) => quantity.value === group[0]?.quantity.value) && qualifiers.size < 2 && (!vague || limited);
}

/** Greedy, the surest pairs first; an article gives each quantity once, so two amounts of one sentence stay apart. */
function join(told: readonly Told[], alignment: Alignment): Told[][] {
	const pairs = told.flatMap((a, i) =>
		told.slice(i + 1).flatMap((b, offset) => {
			const odds = sameQuantity(a, b, alignment);
			return odds === null ? [] : [{ i, j: i + 1 + offset, odds }];
		}),
	);
	pairs.sort((x, y) => y.odds - x.odds || x.i - y.i || x.j - y.j);
	const home = told.map((_, i) => i);
	const groups = new Map(told.map((one, i): [number, Told[]] => [i, [one]]));
	for (const { i, j } of pairs) {
		const [x, y] = [home[i] ?? i, home[j] ?? j].toSorted((p, q) => p - q);
		if (x === undefined || y === undefined || x === y) continue;
		const [left, right] = [groups.get(x) ?? [], groups.get(y) ?? []];
		if (left.some((a) => right.some((b) => a.sentence.article === b.sentence.article && a.quantity.value !== b.quantity.value))) continue;
		groups.set(x, [...left, ...right]);
		groups.delete(y);
		for (const [k, value] of home.entries()) if (value === y) home[k] = x;
	}
	return [...groups.values()].map((group) => onePerArticle(group.toSorted((a, b) => a.sentence.index - b.sentence.index)));
}

/** An article that repeats its amount is quoted once. */
function onePerArticle(group: readonly Told[]): Told[] {
	return group.filter((one, i) => group.findIndex((other) => other.sentence.article === one.sentence.article) === i);
}

/** How sure it is that two amounts are the same quantity (sortable), or null: they are not. */
function sameQuantity(a: Told, b: Told, alignment: Alignment): number | null {
	const [x, y] = [a.quantity, b.quantity];
	if (x.kind !== y.kind || (x.kind !== 'count' && x.unit !== y.unit)) return null;
	const equal = x.value === y.value;
	if (a.sentence.article === b.sentence.article)
		return equal && x.unit === y.unit && a.sentence.index !== b.sentence.index && isRare(x) ? 0 : null;
	const odds = logOdds(alignment, a.sentence.index, b.sentence.index) ?? Number.NEGATIVE_INFINITY;
	const ratio = Math.max(x.value, y.value) / Math.min(x.value, y.value);
	const units = x.kind === 'count' ? sameUnit(a, b) : true;
	if (units === false && (a.sentence.tongue === b.sentence.tongue || (!isRare(x) && odds < OTHER_WORD))) return null;
	const enough = isRare(x) ? SAME_AMOUNT : x.kind === 'count' && units ? SAME_COUNT : SAME_THING;
	if (equal) return odds >= enough ? 100 + odds : null;
	if (x.kind === 'money' && ratio <= NEAR && odds >= NEAR_AMOUNT) return odds;
	if (ratio <= NEAR && units && odds >= NEAR_SHARE) return odds;
	return odds >= SAME_THING && ratio <= WIDEST && (x.kind !== 'count' || a.sentence.tongue === b.sentence.tongue)
		? odds - Math.log(ratio)
		: null;
}

/** Whether two counted nouns mean the same: by their beginning in one language, by likeness or a notion across languages; null: unknown. */
function sameUnit({ sentence: s, quantity: x }: Told, { sentence: t, quantity: y }: Told): boolean | null {
	const [one, other] = [fold(x.unit), fold(y.unit)];
	if (s.tongue === t.tongue) return one.slice(0, 4) === other.slice(0, 4);
	const [mine, theirs] = [notionsOf(one, s.tongue), notionsOf(other, t.tongue)];
	if (likeness(one, other) >= COGNATE || mine.some((notion) => theirs.includes(notion) && !TIMES.includes(notion))) return true;
	return mine.length > 0 && theirs.length > 0 ? false : null;
}

/** An amount that hardly occurs twice by chance in one story. */
function isRare({ kind, value }: Quantity): boolean {
	return kind === 'money' ? value >= 1000 : value >= 100_000 || (value >= 100 && value % 100 !== 0);
}
