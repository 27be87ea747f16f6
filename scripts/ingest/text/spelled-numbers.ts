/** Numbers in words, of several parts: `two hundred and fifty`, `quatre-vingt-dix-sept`, `hundertzwanzig`, `dwieście pięćdziesiąt tysięcy`. */
import { type NumberPart, numberParts } from './number-parts.ts';
import { CARDINALS, SPELL_OUT } from './number-words.ts';
import type { Token } from './tokens.ts';

const HUNDRED = 100;
/** Behind these tens the teens go on: `soixante-dix`, `quatre-vingt-treize`. */
const TO_NINETEEN: Readonly<Record<string, ReadonlySet<number>>> = { fr: new Set([60, 80]) };
/** Where teens are ten and a unit: `on iki`. */
const OPEN_TEN: ReadonlySet<string> = new Set(['tr']);
/** In these languages units stand before tens as words of their own; the link is written together with the ten. */
const UNITS_FIRST: ReadonlySet<string> = new Set(['ar']);

/** What has been read: numbers that grow smaller, whose sum is the value. `link`: what stands behind them that more may follow. */
type Sum = { readonly terms: readonly number[]; readonly isNumber: boolean; readonly link: NonNullable<NumberPart['links']> | null };
const NOTHING: Sum = { terms: [], isNumber: false, link: null };

/** The number in words that begins at a token, and the index of its last one; `stands`: it is one by itself, not round and no other word. */
export function spelledAt(
	tokens: readonly Token[],
	first: number,
	language: string,
): { readonly value: number; readonly last: number; readonly stands: boolean } | null {
	if (tokens[first]?.kind !== 'word') return null;
	let sum = NOTHING;
	let found: { sum: Sum; last: number } | null = null;
	for (let at = first; at < tokens.length; ) {
		if (at > first && !isBeside(tokens[at - 1], tokens[at])) break;
		const { parts, last } = partsAt(tokens, at, language);
		let [next, inside]: [Sum | null, boolean] = [sum, false];
		for (const [i, part] of (parts ?? []).entries()) {
			const follows =
				parts?.[i + 1] ?? (i === (parts?.length ?? 0) - 1 ? numberParts(tokens[last + 1]?.fold ?? '', language)?.[0] : undefined);
			next = next === null ? null : added(next, part, inside || (parts?.length ?? 0) > 1, follows, language);
			inside = true;
		}
		if (parts === null || next === null) break;
		sum = next;
		at = last + 1;
		if (sum.link === null) found = { sum, last };
	}
	if (found === null) return null;
	const value = found.sum.terms.reduce((a, b) => a + b, 0);
	return { value, last: found.last, stands: found.sum.isNumber };
}

/** Two words of a table (`quatre-vingt`), else the parts of one. */
function partsAt(tokens: readonly Token[], at: number, language: string): { parts: readonly NumberPart[] | null; last: number } {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token?.kind !== 'word') return { parts: null, last: at };
	const pair = next !== undefined && isBeside(token, next) ? `${token.fold} ${next.fold}` : '';
	const cardinal = lookUp(CARDINALS[language] ?? {}, pair);
	if (cardinal !== undefined) return { parts: [{ word: pair, cardinal }], last: at + 1 };
	return { parts: numberParts(token.fold, language), last: at };
}

/** What comes of one more part; null where it does not belong. `inside`: within one word. `follows`: the part behind it. */
function added(sum: Sum, part: NumberPart, inside: boolean, follows: NumberPart | undefined, language: string): Sum | null {
	const { terms, link } = sum;
	const last = terms.at(-1) ?? 0;
	if (part.teen) return last > 1 && last < 10 && link === null ? { ...sum, terms: [...terms.slice(0, -1), last + 10] } : null;
	const scale = part.scale ?? (inside ? part.part : undefined);
	if (scale !== undefined && (link === null || link.has('scales'))) {
		const scaled = withScale(sum, scale);
		if (scaled !== null) return scaled;
	}
	if (part.cardinal !== undefined) return withUnit(sum, part.cardinal, true, inside, language);
	if (part.one !== undefined) {
		const isScaled = follows?.scale !== undefined;
		if (part.one === 'article' && !isScaled && !inside && !link?.has('tens') && !isOneMore(last, language)) return null;
		return withUnit(sum, 1, part.one === 'number' && (terms.length > 0 || isScaled), inside, language);
	}
	if (part.part !== undefined) return withUnit(sum, part.part, terms.length > 0, inside, language);
	return part.links !== undefined && terms.length > 0 && link === null ? linked(sum, part.links, inside) : null;
}

/** `Deux cent un`, `duzentos e um`, `quatre-vingt-un`; behind other tens it is an article: `mit zwanzig ein Haus`. */
const isOneMore = (last: number, language: string): boolean =>
	SPELL_OUT[language]?.one === '' && (roomOf(last) >= HUNDRED || (TO_NINETEEN[language]?.has(last) ?? false));

function linked(sum: Sum, links: NonNullable<NumberPart['links']>, inside: boolean): Sum | null {
	const room = roomOf(sum.terms.at(-1) ?? 0);
	const fits = [...links].filter(
		(link) =>
			link === 'scales' ||
			(link === 'hundreds' && room >= HUNDRED) ||
			(link === 'tens' && room === 10) ||
			(link === 'units' && inside && room < 10),
	);
	return fits.length === 0 ? null : { ...sum, link: new Set(fits) };
}

function withUnit({ terms, isNumber, link }: Sum, value: number, says: boolean, inside: boolean, language: string): Sum | null {
	const last = terms.at(-1);
	const made = (list: readonly number[]): Sum => ({ terms: list, isNumber: isNumber || says || (inside && list.length > 1), link: null });
	if (last === undefined) return made([value]);
	const isUnitFirst = last < 10 && value >= 10 && value < HUNDRED && value % 10 === 0;
	if (isUnitFirst && (link?.has('units') ?? UNITS_FIRST.has(language))) return made([...terms.slice(0, -1), last + value]);
	const room = TO_NINETEEN[language]?.has(last) ? 20 : value < 1 ? HUNDRED : last === 10 && OPEN_TEN.has(language) ? 10 : roomOf(last);
	if (room <= value || (link !== null && !fitsLink(link, last, value))) return null;
	return made([...terms, value]);
}

/** `and` joins what is below a hundred to hundreds, and ones to tens. */
const fitsLink = (link: ReadonlySet<string>, last: number, value: number): boolean =>
	(link.has('hundreds') && roomOf(last) >= HUNDRED && (value < HUNDRED || roomOf(last) > HUNDRED)) ||
	(link.has('tens') && roomOf(last) === 10);

/** A scale multiplies all that is smaller. */
function withScale({ terms, isNumber }: Sum, scale: number): Sum | null {
	const from = terms.findIndex((term) => term < scale);
	if (from < 0) return null;
	const factor = terms.slice(from).reduce((a, b) => a + b, 0);
	const before = terms[from - 1];
	const value = factor * scale;
	if (before !== undefined && roomOf(before) <= value) return null;
	return { terms: [...terms.slice(0, from), value], isNumber: isNumber || factor > 1, link: null };
}

/** Below what a further number stays: behind 20 below 10, behind 300 below 100. */
function roomOf(value: number): number {
	const room = [1e12, 1e9, 1e6, 1e3, HUNDRED].find((size) => value >= size && value % size === 0);
	return room ?? (value >= 20 && value % 10 === 0 ? 10 : 0);
}

/** A blank or a hyphen between them; in Arabic `and` too, which is written together with the next word. */
function isBeside(before: Token | undefined, after: Token | undefined): boolean {
	if (before === undefined || after === undefined) return false;
	const gap = after.start - before.end;
	return after.kind === 'word' && gap > 0 && gap <= (/^\p{Script=Arabic}/u.test(before.text) ? 2 : 1);
}

const lookUp = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
	Object.hasOwn(table, word) ? table[word] : undefined;

/** Where what stands behind a number adds a half to it: the index of the last token of that. */
export function halfBehind(tokens: readonly Token[], last: number, language: string): number | null {
	for (const phrase of (SPELL_OUT[language]?.half ?? '').split(', ')) {
		const words = phrase.split(' ');
		if (phrase !== '' && words.every((word, i) => tokens[last + 1 + i]?.fold === word)) return last + words.length;
	}
	return null;
}
