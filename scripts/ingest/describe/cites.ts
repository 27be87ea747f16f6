/** Agencies and outlets that the text leans on: credited in a sentence (`according to Reuters`, `berichtet die Financial Times`). */
import { type Language, primary } from '../../../src/lib/language.ts';
import { detected, evidence } from '../document/detected.ts';
import type { Block, Detected } from '../document/types.ts';
import { anyPhrase } from '../languages/languages.ts';
import { creditOf } from '../text/credits.ts';
import { type Mention, outletsIn } from '../text/outlets.ts';
import { type Rule, reliability } from './calibration.ts';
import { NO_NAME } from './names/name-words.ts';

/** A credit in brackets with which an agency report begins: it is the report's source, not somebody it cites. */
const OPENING = /^\s{0,4}(?:[\p{Lu}][^\n()]{0,40})?\([^\n()]{2,40}\)/u;

const REACH = 70;

const OUTLET_NOUNS = anyPhrase(({ names }) => names.outletNouns);
/** Most texts have none of these nouns, and need not be searched letter by letter for one that begins a word. */
const OUTLET_NOUN = new RegExp(OUTLET_NOUNS);

/** Outlets of sentences like `de krant X meldt`, `news agency X`, that the table does not hold: a noun, then a capitalised name. */
const UNKNOWN_OUTLET = new RegExp(
	`(?<!\\p{L})(?:${OUTLET_NOUNS})\\s{1,3}[„“"«‘']?((?:\\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]{1,25})(?:\\s\\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]{1,25}){0,3})`,
	'gu',
);

/** `The Sun Herald`, `the Dow Jones Industrial Average`: a paper or an index that is called after another, in languages that write nouns small. */
function isOfLongerName(text: string, { outlet, start, end }: Mention): boolean {
	const next = /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase();
	// An agency of one word stands before whom it quotes: `told Reuters Brandt was ill`.
	return next !== undefined && !NO_NAME.has(next) && (!outlet.agency || text.slice(start, end).includes(' '));
}

/** Agencies and papers that the text credits, in order of their first credit. `source` is never among them. */
export function describeCites(
	blocks: readonly Pick<Block, 'text' | 'span'>[],
	source: string | null,
	language: Language,
	own: readonly string[],
): Detected<string>[] {
	const found = new Map<string, Detected<string>>();
	const german = primary(language) === 'de';
	for (const { text, span } of blocks) {
		const opening = OPENING.exec(text)?.[0].length ?? 0;
		const add = (name: string, rule: Rule, start: number, end: number) => {
			if (name === source || start < opening) return;
			const quote = text.slice(Math.max(0, start - 60), end + 60).trim();
			const better = (found.get(name)?.confidence ?? 0) < reliability(rule).probability;
			if (better) found.set(name, detected(name, reliability(rule), [evidence(rule, quote, span)]));
		};
		for (const mention of outletsIn(text, own)) {
			if (!german && isOfLongerName(text, mention)) continue;
			const credit = creditOf(text, mention);
			if (credit !== null) add(mention.outlet.name, credit === 'word' ? 'cite-credit' : 'cite-agency', mention.start, mention.end);
		}
		if (!OUTLET_NOUN.test(text)) continue;
		for (const match of text.matchAll(UNKNOWN_OUTLET)) {
			const name = (match[1] ?? '').replace(/['’]s$|[.'’]$/u, '');
			const start = match.index + match[0].length - (match[1]?.length ?? 0);
			const known = outletsIn(name, own).length > 0;
			if (!known && !NO_NAME.has(name.toLowerCase()) && !(german && !/[„“"«]/u.test(match[0])))
				add(name, 'cite-noun', start, start + name.length);
		}
	}
	return [...found.values()];
}
