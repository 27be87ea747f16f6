/**
 * The judge of "says the same": a logistic model over what two sentences have in common (`pair-values.ts`), whose weights are few
 * (`models/same-statement/`, trained by scripts/lab/train/statements.ts).
 */
import { requireColumns } from '../../models/manifest.ts';
import manifest from '../../models/same-statement/manifest.json' with { type: 'json' };
import model from '../../models/same-statement/weights.json' with { type: 'json' };
import { sharesOf, VALUE_NAMES, valuesOf } from './pair-values.ts';
import { type Reading, readSentence } from './reading.ts';

requireColumns('same-statement', manifest, { pairs: VALUE_NAMES });
const WEIGHTS: readonly number[] = model.weights;

export type Verdict = {
	/** That both say the same, 0 … 1. */
	readonly probability: number;
	/** A number, date, country or polarity disagrees, or what they quote, or one takes a report back: never the same, however alike. */
	readonly disagrees: boolean;
	/** They tell opposite ends of one scale: closed and open, rise and fall. */
	readonly opposite: boolean;
	/** They are of two languages. */
	readonly across: boolean;
	/** One gives numbers where the other gives none of them: it says less. */
	readonly says: 'as much' | 'less';
	/** How much more than names they share: the greater share of the other words, 1 where a number is shared, or over languages, where words are found less often. */
	readonly beyondNames: number;
	/** How much of `a` is said by `b`, and of `b` by `a`, by weight, 0 … 1. */
	readonly covered: readonly [number, number];
};

const at = (name: (typeof VALUE_NAMES)[number]) => VALUE_NAMES.indexOf(name);
const CONFLICTS = (['numbers conflict', 'dates conflict', 'polarity differs', 'countries conflict', 'opposite'] as const).map(at);

const [MISSING, SHARED, OPPOSITE] = [at('numbers missing'), at('numbers shared'), at('opposite')];

/** What two sentences, read before, are to each other. */
export function judge(a: Reading, b: Reading): Verdict {
	const values = valuesOf(a, b);
	const [forth, back] = [sharesOf(a, b), sharesOf(b, a)];
	const across = a.language !== b.language;
	const odds = values.reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), model.intercept);
	return {
		probability: 1 / (1 + Math.exp(-odds)),
		disagrees: CONFLICTS.some((i) => (values[i] ?? 0) > 0) || quoteDifferently(a, b) || a.withdraws !== b.withdraws,
		opposite: (values[OPPOSITE] ?? 0) > 0,
		across,
		says: (values[MISSING] ?? 0) > 0 && (values[SHARED] ?? 0) === 0 ? 'less' : 'as much',
		beyondNames: across || (values[SHARED] ?? 0) > 0 ? 1 : Math.max(forth.others, back.others),
		covered: [forth.all, back.all],
	};
}

/** Of what two sentences quote, less than this share of the shorter is the same: somebody said two things. */
const QUOTED_ALIKE = 0.4;

/** Words that tell who said it are the same, whatever it was. Over languages words are found less often. */
function quoteDifferently(a: Reading, b: Reading): boolean {
	const fewer = Math.min(a.quoted.size, b.quoted.size);
	return a.language === b.language && fewer > 0 && a.quoted.intersection(b.quoted).size < QUOTED_ALIKE * fewer;
}

/** That two sentences say the same, 0 … 1. Languages by BCP 47. */
export function sayTheSame(a: string, aLanguage: string, b: string, bLanguage: string): number {
	return judge(readSentence(a, aLanguage), readSentence(b, bLanguage)).probability;
}
