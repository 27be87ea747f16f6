/** What a text looks like with all that may be filled in left out, and what is filled in: of it `series.ts` tells whether two texts are made from one template. */
import { byTag } from '../languages/languages.ts';
import { hash32 } from './minhash.ts';
import type { PlacedWord } from './profile-words.ts';

/**
 * Bottom-k sketches (Cohen & Kelley 2007) of three kinds of shingles: `form`: with what is filled in left out; `counted`: those with a number or a day,
 * with all that is filled in; `named`: those with a name, with names alone. Ascending.
 */
export type TemplateSketch = { readonly form: Uint32Array; readonly counted: Uint32Array; readonly named: Uint32Array };

/** Shingles that a sketch holds: of a text that has no more of them the comparison is exact. */
export const HELD = 64;
/** Words a shingle; what is filled in without a word between counts as one. */
const SHINGLE = 4;
/** Weight (background-weights.ts) from which a word with a capital, or of a script without, is in no list of common words. */
const UNLISTED = 6;

/** Of these every noun has a capital: only a rare one is a name. */
const CAPITAL_NOUNS = byTag(({ names }) => names.nounEnding !== '');

/** A word, what is filled in, or a shingle of them: as a number with that left out, with it, and with its names alone. */
type Token = {
	readonly form: number;
	readonly filled: number;
	readonly named: number;
	readonly hasCount: boolean;
	readonly hasName: boolean;
};

/** `language`: primary subtag. `isName`: what capitals say. */
export function templateSketch(words: readonly PlacedWord[], language: string, isName: (word: PlacedWord) => boolean): TemplateSketch {
	const rareOnly = CAPITAL_NOUNS[language] === true;
	const tokens = tokensOf(words, (word) => {
		const isUnlisted = word.known.nameWeight >= UNLISTED;
		return !word.known.stop && (word.known.uncased ? isUnlisted : isName(word) && (isUnlisted || !rareOnly));
	});
	const [form, counted, named] = [new Set<number>(), new Set<number>(), new Set<number>()];
	for (let first = 0; first + SHINGLE <= tokens.length; first++) {
		let shingle = NOTHING;
		for (let i = first; i < first + SHINGLE; i++) shingle = joined(shingle, tokens[i] as Token);
		form.add(shingle.form);
		if (shingle.hasCount) counted.add(shingle.filled);
		if (shingle.hasName) named.add(shingle.named);
	}
	return { form: least(form), counted: least(counted), named: least(named) };
}

/** Nothing yet. */
const NOTHING: Token = { form: 0, filled: 0, named: 0, hasCount: false, hasName: false };

/** What is filled in without a word between is one. */
function tokensOf(words: readonly PlacedWord[], isName: (word: PlacedWord) => boolean): Token[] {
	const tokens: Token[] = [];
	for (const word of words) {
		const { known, number, written } = word;
		const isCount = number || known.month !== null || known.weekday !== null;
		if (!isCount && !isName(word)) {
			tokens.push({ ...NOTHING, form: known.id, filled: known.id, named: known.id });
			continue;
		}
		const last = tokens.at(-1);
		const before = last !== undefined && (last.hasCount || last.hasName) ? (tokens.pop() as Token) : NOTHING;
		const filled = chained(before.filled, number ? hash32(written) : known.nameId);
		tokens.push(
			isCount ? { ...before, filled, hasCount: true } : { ...before, filled, named: chained(before.named, known.nameId), hasName: true },
		);
	}
	return tokens;
}

const joined = (a: Token, b: Token): Token => ({
	form: chained(a.form, b.form),
	filled: chained(a.filled, b.filled),
	named: chained(a.named, b.named),
	hasCount: a.hasCount || b.hasCount,
	hasName: a.hasName || b.hasName,
});

const chained = (hash: number, next: number) => (Math.imul(hash, 31) + next) >>> 0;
const least = (hashes: ReadonlySet<number>) => Uint32Array.from(hashes).sort().slice(0, HELD);
