/** What is asked of a candidate's name by itself: its form, how common its words are, what they are on the pages of others. */
import { hash24 } from '../../models/hashed-table.ts';
import { fold } from '../../text/tokens.ts';
import { ranksOf, UNLISTED } from '../../text/word-ranks.ts';
import { makerWords } from './maker-patterns.ts';

/** Words that names of media are made of, in any language, as beginnings of folded words; a form, no list of outlets. */
export const MEDIA = new RegExp(`(?:${makerWords('media')})`);

/** Words in names of houses that own outlets. */
const HOUSE = new RegExp(`(?<!\\p{L})(?:${makerWords('houses')})(?!\\p{L})`, 'iu');

/** How often a name stands on pages of others, by its hash: `facebook`, `newsletter`, `dpa`. Learned; not in the table: never. */
export type Furniture = ReadonlyMap<number, number>;

/** Of a word: on how many sites it is furniture, and its rank in the page's language and in English. */
type WordFacts = { readonly furniture: number; readonly rank: number; readonly english: number };

export type NameFeatures = {
	readonly length: number;
	readonly words: number;
	/** Of its words: those with a capital, in shares. */
	readonly capitals: number;
	readonly lower: number;
	readonly digits: number;
	readonly hosted: number;
	readonly media: number;
	readonly furniture: number;
	readonly unspaced: number;
	readonly camel: number;
	readonly person: number;
	readonly opensWithYears: number;
	readonly publisher: number;
	readonly initials: string;
	readonly facts: readonly WordFacts[];
};

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

function initialsOf(name: string): string {
	return name
		.split(/[\s-]+/u)
		.map((word) => word[0] ?? '')
		.join('')
		.toLowerCase();
}

/** Asks names of a page in a language. Many names share their words, which are asked once. */
export function askNames(language: string, furniture: Furniture): (name: string, key: string) => NameFeatures {
	const [native, english] = [ranksOf(language), ranksOf('en')];
	const met = new Map<string, WordFacts>();
	const factsOf = (word: string): WordFacts => {
		let facts = met.get(word);
		if (facts === undefined) {
			const folded = fold(word).replace(NO_LETTERS, '');
			const [rank, inEnglish] = [native.get(folded) ?? UNLISTED, english.get(folded) ?? UNLISTED];
			facts = { furniture: furniture.get(hash24(word.toLowerCase().replace(NO_LETTERS, ''))) ?? 0, rank, english: inEnglish };
			met.set(word, facts);
		}
		return facts;
	};
	return (name, key) => {
		const parts = name.split(/\s+/u);
		return {
			length: key.length,
			words: parts.length,
			capitals: parts.filter((word) => /^\p{Lu}/u.test(word)).length / parts.length,
			lower: Number(name === name.toLowerCase()),
			digits: Number(/\p{N}/u.test(name)),
			hosted: Number(/\.\p{L}{2,}$/u.test(name)),
			media: Number(MEDIA.test(key)),
			furniture: furniture.get(hash24(key)) ?? 0,
			unspaced: Number(!name.includes(' ')),
			camel: Number(/\p{Ll}\p{Lu}/u.test(name)),
			person: Number(parts.length === 2 && parts.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))),
			opensWithYears: Number(/^\p{N}+\s/u.test(name)),
			publisher: Number(HOUSE.test(name)),
			initials: initialsOf(name),
			facts: parts.map(factsOf),
		};
	};
}
