/** A word as the parts of a number: `hundertzwanzig` = hundred, twenty. */
import { listed } from '../languages/languages.ts';
import { CARDINALS, SCALES, SPELL_OUT } from './number-words.ts';
import { perLanguage } from './per-language.ts';

type Link = 'hundreds' | 'tens' | 'units' | 'scales';
/** What a part may be; `cent` is 100 behind thousands, and a scale behind two. */
export type NumberPart = {
	readonly word: string;
	/** A number by itself, or only in a longer one. */
	readonly cardinal?: number;
	readonly part?: number;
	readonly scale?: number;
	readonly one?: 'number' | 'article';
	readonly teen?: true;
	readonly links?: ReadonlySet<Link>;
};

type Vocabulary = { readonly parts: ReadonlyMap<string, NumberPart>; readonly longest: number };

/** Of each language, its words of number. */
const vocabularyOf = perLanguage((language): Vocabulary => {
	const parts = new Map<string, NumberPart>();
	const add = (word: string, what: Omit<NumberPart, 'word'>) => parts.set(word, { ...parts.get(word), ...what, word });
	for (const [word, cardinal] of Object.entries(CARDINALS[language] ?? {})) add(word, { cardinal });
	for (const [word, scale] of Object.entries(SCALES[language] ?? {})) if (isSpelled(word)) add(word, { scale });
	const spellOut = SPELL_OUT[language] ?? null;
	if (spellOut !== null) {
		for (const [word, part] of Object.entries(spellOut.parts)) add(word, { part });
		for (const word of listed(spellOut.article, ' ')) add(word, { one: 'article' });
		for (const word of listed(spellOut.one, ' ')) add(word, { one: 'number' });
		for (const word of listed(spellOut.teen, ' ')) add(word, { teen: true });
		for (const link of ['hundreds', 'tens', 'units', 'scales'] as const)
			for (const word of listed(spellOut.links[link], ' ')) add(word, { links: new Set([...(parts.get(word)?.links ?? []), link]) });
	}
	return { parts, longest: Math.max(0, ...[...parts.keys()].map((word) => word.length)) };
});

/** Abbreviations of two letters stand behind digits; of the longer ones some stand behind words, too. */
const SHORTENED: ReadonlySet<string> = new Set(['bn', 'mn']);
const isSpelled = (word: string): boolean => word.length > 2 || SHORTENED.has(word);

/** Letters of the longest word that is taken apart. */
const LONGEST_WORD = 60;
/** Of a scale within a word; shorter ones are abbreviations. */
const SHORTEST_SCALE = 3;
const known = perLanguage(() => new Map<string, readonly NumberPart[] | null>());
const MOST_KNOWN = 5000;

/** The parts of a folded word; null where it is no number. A word that the tables have is one part. `language`: primary subtag. */
export function numberParts(word: string, language: string): readonly NumberPart[] | null {
	const { parts } = vocabularyOf(language);
	const whole = parts.get(word);
	if (whole !== undefined) return [whole];
	const words = known(language);
	const found = words.get(word);
	if (found !== undefined) return found;
	if (words.size >= MOST_KNOWN) words.clear();
	const made = split(word, language);
	words.set(word, made);
	return made;
}

/** The longest parts from the left; where the rest is no number, the next shorter one. */
function split(word: string, language: string): readonly NumberPart[] | null {
	const { parts, longest } = vocabularyOf(language);
	if (word.length > LONGEST_WORD || word.includes(' ')) return null;
	const fails = new Set<number>();
	const from = (at: number): readonly NumberPart[] | null => {
		if (at === word.length) return [];
		if (fails.has(at)) return null;
		for (let end = Math.min(word.length, at + longest); end > at; end--) {
			const part = parts.get(word.slice(at, end));
			if (part === undefined || (part.scale !== undefined && end - at < SHORTEST_SCALE)) continue;
			const rest = from(end);
			if (rest !== null) return [part, ...rest];
		}
		fails.add(at);
		return null;
	};
	return from(0);
}
