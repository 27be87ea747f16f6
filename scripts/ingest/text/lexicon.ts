/** A small lexicon of notions, so that sentences can be compared over languages without a dictionary. */
import { LEXICON, LEXICON_LANGUAGES } from './lexicon-table.ts';
import { fold } from './tokens.ts';

type Notions = ReadonlyMap<string, readonly number[]>;

/** Beginning of a word → the notions (row numbers) that it stands for, by language. */
const BEGINNINGS: ReadonlyMap<string, Notions> = new Map(
	LEXICON_LANGUAGES.map((language, column) => {
		const beginnings = new Map<string, number[]>();
		for (const [row, line] of LEXICON.trim().split('\n').entries()) {
			for (const beginning of fold(line.split(' ')[column] ?? '').split('/')) {
				beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), row]);
			}
		}
		return [language, beginnings];
	}),
);

/** Languages that write compounds in one word: the second part counts too. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl']);
/** A short beginning must be nearly the whole word; a long one may begin a compound. */
const LONG = 5;
const ENDING = 3;

/** The notions of a folded word, as row numbers; [] where it has none. `language`: primary subtag. */
export function notionsOf(word: string, language: string): readonly number[] {
	const beginnings = BEGINNINGS.get(language);
	if (beginnings === undefined) return [];
	const found = longest(word, 0, beginnings);
	if (!COMPOUNDING.has(language) || word.length < 2 * LONG) return found;
	for (let from = LONG - 1; from <= word.length - LONG; from++) {
		const second = longest(word, from, beginnings, LONG);
		if (second.length > 0) return [...new Set([...found, ...second])];
	}
	return found;
}

function longest(word: string, from: number, beginnings: Notions, shortest = 2): readonly number[] {
	for (let end = word.length; end >= from + shortest; end--) {
		const rows = beginnings.get(word.slice(from, end));
		const rest = word.length - end;
		const length = end - from;
		if (rows !== undefined && (rest <= (length < 4 ? 2 : ENDING) || (length >= LONG && from === 0))) return rows;
	}
	return [];
}
