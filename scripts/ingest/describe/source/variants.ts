/** One name under one key: with and without its article (`The Courier`, `thecourier.example`), with the s of a possessive (`the Courier’s`). */
import { wordsOfAll } from '../../languages/languages.ts';
import type { Mention } from './mention.ts';

const ARTICLES = wordsOfAll(({ sentences }) => sentences.definite);
const POSSESSIVE = /['’]s$/iu;
/** Share of a name's mentions that must have its article for the article to be part of it: `Zeit` is also a word, `The Courier` is not. */
const WITH_ARTICLE = 0.3;

/** Is this word, in small letters, an article that a name can begin with? */
export const isArticle = (letters: string): boolean => ARTICLES.has(letters);
export const isPossessive = (text: string): boolean => POSSESSIVE.test(text);
/** The name without the s of a possessive. */
export const withoutPossessive = (name: string): string => name.replace(POSSESSIVE, '');

const endOf = ({ start, text }: Mention): number => start + text.length;

/** Both lists in reading order, but for a bare name that is the end of one with its article. */
function joined(whole: readonly Mention[], bare: readonly Mention[]): Mention[] {
	const ends = new Set(whole.filter(({ line }) => line !== null).map(endOf));
	return [...whole, ...bare.filter((mention) => mention.line === null || !ends.has(endOf(mention)))].sort((a, b) => a.start - b.start);
}

/** Moves the mentions of a key to another one that is a name of the page too. `least`: their share of the other's from which on that is done. */
function move(byKey: Map<string, Mention[]>, isOf: (mention: Mention) => boolean, least: number): void {
	for (const [key, mentions] of [...byKey]) {
		const bare = mentions.find((mention) => mention.bare !== undefined && isOf(mention))?.bare;
		const others = bare === undefined ? undefined : byKey.get(bare);
		if (bare === undefined || others === undefined || mentions.length < least * others.length) continue;
		byKey.set(bare, joined(mentions, others));
		byKey.delete(key);
	}
}

/** Joins the keys that are one name: to the one without possessive, then to the one without article. */
export function joinVariants(byKey: Map<string, Mention[]>): void {
	move(byKey, ({ text }) => isPossessive(text), 0);
	move(byKey, ({ text }) => !isPossessive(text), WITH_ARTICLE);
}
