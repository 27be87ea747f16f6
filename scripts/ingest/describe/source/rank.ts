/**
 * Which candidate is the source, and how sure that is: a conditional logit over the candidates and "none of them" (McFadden 1974) and boosted
 * trees, each of which sees what the other does not, then a logistic regression that says how often a best candidate like this one is right.
 * Trained by scripts/lab/train/train-source.ts.
 */
import { type Language, primary } from '../../../../src/lib/language.ts';
import type { CleanText } from '../../document/types.ts';
import manifest from '../../models/article-source/manifest.json' with { type: 'json' };
import committed from '../../models/article-source/weights.json' with { type: 'json' };
import { type Forest, type PackedForest, predict, unpackForest } from '../../models/forest.ts';
import { unpackTable } from '../../models/hashed-table.ts';
import { requireColumns } from '../../models/manifest.ts';
import { isAbbreviation, isShort, wordsToShorten } from './abbreviations.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { BASE, COLUMN_NAMES, COUNT, columnOf } from './columns.ts';
import { featuresOf, type Learned } from './features.ts';
import { PLACE_AT, type Place } from './mention-positions.ts';
import { isMadeWhole } from './rivals.ts';
import { wordsBeside } from './words-beside.ts';

/** What chooses among the candidates. */
export type Chooser = {
	/** The intercept, then one weight a column of `featuresOf`. */
	readonly choice: readonly number[];
	/** Says of one candidate alone, by the first `BASE` columns, how likely it is right. */
	readonly trees: Forest;
};

export type SourceWeights = {
	readonly choice: Chooser['choice'];
	readonly trees: PackedForest;
	/** The intercept, then one weight a number of `certaintyRow`. */
	readonly certainty: readonly number[];
	/** A name's letters, or one word of names → on how many sites of the training pages it stands without being the source; see `packTable`. */
	readonly furniture: string;
	/** What words beside a name are worth, see `WordOdds`. */
	readonly words: { readonly intercept: number; readonly steps: string };
};

/** `probability` of being the source, 0 … 1, on the page alone. */
export type Ranked = { readonly candidate: Candidate; readonly probability: number };

export type Row = { readonly candidates: readonly Candidate[]; readonly values: Float32Array };

const lines = ({ dump }: CleanText): number => breaksIn(dump.text) + breaksIn(dump.aside ?? '') + 1;

function breaksIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
}

function rowsOf(clean: CleanText, language: Language, learned: Learned): Row {
	const candidates = candidatesOf(clean);
	return { candidates, values: featuresOf(candidates, wordsBeside(candidates), lines(clean), primary(language), learned) };
}

/** Log odds of a tree's probability are not asked beyond this. */
const MOST = 15;
const oddsOf = (p: number) => Math.min(MOST, Math.max(-MOST, Math.log(p / (1 - p))));

/** The share of each candidate in the choice, by the mean of what both say; what is missing to 1 is "none of them". */
export function sharesOf({ candidates, values }: Row, { choice, trees }: Chooser): Float64Array {
	const odds = new Float64Array(candidates.length);
	const alone = predict(trees, values, candidates.length, COUNT);
	let all = 1;
	for (let i = 0; i < odds.length; i++) {
		let score = choice[0] ?? 0;
		for (let k = 0; k < COUNT; k++) {
			const value = values[i * COUNT + k] as number;
			if (value !== 0) score += value * (choice[k + 1] ?? 0);
		}
		odds[i] = Math.exp((Math.min(30, Math.max(-30, score)) + oddsOf(alone[i] as number)) / 2);
		all += odds[i] as number;
	}
	return odds.map((value) => value / all);
}

/** Two names of which one holds the other, like `Courier` and `Northgate Courier`, speak for each other. */
const related = (a: Candidate, b: Candidate): boolean => a.key.includes(b.key) || b.key.includes(a.key);

const logit = (p: number): number => {
	const safe = Math.min(1 - 1e-4, Math.max(1e-4, p));
	return Math.log(safe / (1 - safe));
};

const CERTAIN: readonly (Parameters<typeof columnOf>[0] | Place)[] = [
	'furniture', 'strong places', 'host agrees', 'in host', 'owner', 'opens', 'line', 'share of most', 'lines', 'common most', 'furniture word most',
	'part of', 'body share', 'hosts on page', 'page lines', 'length', 'unspaced', 'media', 'metadata', 'meta agrees',
	'odds of words', 'odds of words behind', 'phrases', 'variety', 'zones', 'small words', 'words before', 'words behind', 'foot share', 'head share', 'person', 'hosted', 'copyright share',
]; // biome-ignore format: a list
const certain = CERTAIN.map(columnOf);
/** Names of the columns of both parts, as the model's manifest holds them. */
export const SOURCE_COLUMNS = {
	choice: COLUMN_NAMES,
	trees: COLUMN_NAMES.slice(0, BASE),
	certainty: ['logit of share', 'logit of own share', 'logit of next', 'logit of none', ...CERTAIN],
};

/** What is asked of the best candidate: its share and its relatives', the next one's, that of none, and some of its features. */
export function certaintyRow({ candidates, values }: Row, shares: Float64Array, best: number): number[] {
	let [own, next, all] = [0, 0, 0];
	for (const [i, candidate] of candidates.entries()) {
		const share = shares[i] as number;
		all += share;
		if (related(candidate, candidates[best] as Candidate)) own += share;
		else next = Math.max(next, share);
	}
	return [
		logit(own),
		logit(shares[best] ?? 0),
		logit(next),
		logit(1 - all),
		...certain.map((column) => values[best * COUNT + column] as number),
	];
}

type Ready = Chooser & { readonly certainty: readonly number[]; readonly learned: Learned };

let ready: Ready | null = null;

/** The weights that are in the repository, unpacked once. Throws where they are not of these columns. */
function committedWeights(): Ready {
	if (ready === null) {
		requireColumns('article-source', manifest, SOURCE_COLUMNS);
		const { choice, trees, certainty, furniture, words } = committed as unknown as SourceWeights;
		const odds = { intercept: words.intercept, steps: unpackTable(words.steps) };
		ready = { choice, trees: unpackForest(trees), certainty, learned: { furniture: unpackTable(furniture), odds } };
	}
	return ready;
}

/** Share of a short name's mentions from which on its longer form (`NBC News` for `NBC`) is the name; the second where that never stands alone. */
const WHOLE = 0.1;
const WHOLE_INSIDE = 0.5;

/** The same name with the word that outlets are called by, or in full, where it is often written so: `NBC News` for `NBC`. */
export function fullName(best: Candidate, candidates: readonly Candidate[]): Candidate {
	const wholes = candidates.filter(({ key, name, mentions, counts }) => {
		const alone = (counts[PLACE_AT.line] as number) + (counts[PLACE_AT.segment] as number) > 0;
		const isWhole = isMadeWhole(key, best.key) || (isShort(best.name) && isAbbreviation(best.key, wordsToShorten(name)));
		return isWhole && mentions.length >= (alone ? WHOLE : WHOLE_INSIDE) * best.mentions.length;
	});
	return wholes.reduce((most, one) => (one.mentions.length > most.mentions.length ? one : most), wholes[0] ?? best);
}

/** The candidates by probability, the best first; empty where the page names nobody. */
export function rankSource(clean: CleanText, language: Language): Ranked[] {
	const weights = committedWeights();
	const row = rowsOf(clean, language, weights.learned);
	const shares = sharesOf(row, weights);
	const order = [...shares.keys()].sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b);
	const best = order[0];
	if (best === undefined) return [];
	const asked = certaintyRow(row, shares, best);
	const score = asked.reduce((sum, value, k) => sum + value * (weights.certainty[k + 1] ?? 0), weights.certainty[0] ?? 0);
	const sure = 1 / (1 + Math.exp(-score));
	const top = fullName(row.candidates[best] as Candidate, row.candidates);
	const ranked = order.map((i) => ({ candidate: row.candidates[i] as Candidate, share: shares[i] as number }));
	// The others share what is left by their shares.
	const rest = ranked.slice(1).reduce((sum, { share }) => sum + share, 1e-9);
	if (top !== ranked[0]?.candidate) ranked.sort((a, b) => Number(b.candidate === top) - Number(a.candidate === top));
	return ranked.map(({ candidate, share }, i) => ({
		candidate,
		probability: i === 0 ? sure : Math.min(sure, ((1 - sure) * share) / Math.max(rest, 1 - (shares[best] as number))),
	}));
}
