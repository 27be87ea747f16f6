/**
 * Compounds by the words of the collection itself, without a dictionary: a word is split where its parts are words that occur on their own
 * (P. Koehn, K. Knight: Empirical Methods for Compound Splitting, EACL 2003). For searching, recall counts: every complete
 * segmentation is taken, not the best one. The index finds words by their beginning, so what is added is each ending that starts at a part:
 * Bundesverteidigungsministerium → verteidigungsministerium, ministerium.
 */

/** Letters between the parts of a compound, by language. */
const LINKING: Readonly<Record<string, readonly string[]>> = {
	de: ['s', 'es', 'n', 'en', 'ens', 'nen', 'er', 'e'],
	nl: ['s', 'es', 'n', 'en', 'e', 'er'],
	da: ['s', 'e', 'er'],
	nb: ['s', 'e'],
	nn: ['s', 'e'],
	no: ['s', 'e'],
	sv: ['s', 'e', 'o', 'a', 'u', 'es'],
};
/** Endings of inflection: a part may stand inflected where the collection has only its other forms. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
	de: ['s', 'es', 'e', 'en', 'n', 'er', 'ern', 'em'],
	nl: ['s', 'en', 'n', 'e'],
	da: ['en', 'et', 'er', 'e', 'ne', 's', 'erne'],
	nb: ['en', 'et', 'er', 'e', 'ene', 's'],
	nn: ['en', 'et', 'ar', 'er', 'a', 'ane', 's'],
	no: ['en', 'et', 'er', 'e', 'ene', 's'],
	sv: ['en', 'et', 'er', 'ar', 'or', 'na', 'erna', 's', 'n'],
};
/** What is shorter is left whole. */
export const MIN_WORD = 8;
/** What is longer is no word. */
export const MAX_WORD = 60;
const MIN_PART = 4;
/** A known ending of this length is taken even where the rest of the word is not known. */
const SURE_TAIL = 5;

export type Splitter = (word: string) => readonly string[];
type Words = Pick<ReadonlySet<string>, 'has'>;

/** Whether words of this language are written together. */
export function isCompounding(language: string): boolean {
	return primary(language) in LINKING;
}

const primary = (language: string) => language.split('-', 1)[0] ?? language;

/** Splits lower-case words of one language by the `words` of the collection; gives the endings that begin at a part, longest first. */
export function compoundSplitter(words: Iterable<string>, language: string): Splitter {
	return splitterBy(knownParts(words, ENDINGS[primary(language)] ?? []), language);
}

/** The same for few words: a part is looked for among the words where it is asked for. */
export function fewSplitter(words: Words, language: string): Splitter {
	const endings = ENDINGS[primary(language)] ?? [];
	const isKnown = (part: string) =>
		part.length >= MIN_PART && (words.has(part) || (part.length > MIN_PART && endings.some((ending) => words.has(part + ending))));
	return splitterBy({ has: isKnown }, language);
}

function splitterBy(known: Words, language: string): Splitter {
	const linking = LINKING[primary(language)];
	if (linking === undefined) return () => [];
	return (word) =>
		word.length < MIN_WORD || word.length > MAX_WORD || !/^\p{L}+$/u.test(word)
			? []
			: boundaries(word, known, linking).map((at) => word.slice(at));
}

/** Makes the function that tells whether a word holds what may be a part since `words` are there, or may be none since they are gone: all others are split as before. */
export function partsAround(words: readonly string[], language: string): (word: string) => boolean {
	const parts = Map.groupBy(knownParts(words, ENDINGS[primary(language)] ?? []), (part) => part.slice(0, MIN_PART));
	return (word) => {
		for (let at = 0; at + MIN_PART <= word.length; at++) {
			const begun = parts.get(word.slice(at, at + MIN_PART));
			if (begun?.some((part) => word.startsWith(part, at))) return true;
		}
		return false;
	};
}

/** Words of the collection, whole and without an ending of inflection. */
function knownParts(words: Iterable<string>, endings: readonly string[]): Set<string> {
	const known = new Set<string>();
	for (const word of words) {
		if (word.length < MIN_PART || !/^\p{L}+$/u.test(word)) continue;
		known.add(word);
		for (const ending of endings) {
			if (word.length - ending.length >= MIN_PART + 1 && word.endsWith(ending)) known.add(word.slice(0, -ending.length));
		}
	}
	return known;
}

/** Where a part begins, on some way through the word that consists of known parts, or before a known ending that is long enough. */
function boundaries(word: string, known: Words, linking: readonly string[]): number[] {
	const reached = new Set([0]);
	for (let at = 0; at < word.length; at++) {
		if (!reached.has(at)) continue;
		for (let end = at + MIN_PART; end <= word.length - MIN_PART; end++) {
			if (!known.has(word.slice(at, end))) continue;
			reached.add(end);
			for (const letters of linking) if (word.startsWith(letters, end)) reached.add(end + letters.length);
		}
	}
	const found: number[] = [];
	const complete = new Set<number>();
	for (let at = word.length - MIN_PART; at > 0; at--) {
		const tail = word.slice(at);
		const whole = known.has(tail);
		const through = !whole && [...complete].some((next) => next > at + MIN_PART - 1 && joins(word, at, next, known, linking));
		if (!whole && !through) continue;
		complete.add(at);
		if ((reached.has(at) && at >= MIN_PART - 1) || (whole && tail.length >= SURE_TAIL && at >= MIN_PART)) found.push(at);
	}
	return found.reverse();
}

/** Whether the letters from `at` to `next` are one known part, with or without linking letters after it. */
function joins(word: string, at: number, next: number, known: Words, linking: readonly string[]): boolean {
	const part = word.slice(at, next);
	return known.has(part) || linking.some((letters) => part.endsWith(letters) && known.has(part.slice(0, -letters.length)));
}
