/** The full names of a story's people, for telling who is meant by a surname alone. */
import type { Story } from '../document/story.ts';
import { DEFINITE } from '../text/standing-words.ts';
import { fold, tokensOf } from '../text/tokens.ts';
import type { StorySentence } from './sentences.ts';

/**
 * Folded names of several words. A name whose kind is not known is that of a person where its last word stands alone as a name, too, and never behind an
 * article (`Reggie Brandt`, `Brandt`; not `Tornby Rangers`, `the Rangers`), or where it is the longer form of a person's name (`Ada Lo Brandt`, `Lo Brandt`),
 * which is then no full one.
 */
export function fullNames({ articles }: Story, sentences: readonly StorySentence[]): Set<string> {
	const names = articles.flatMap((article) => article.names.map(({ kind, name }) => ({ kind, name: fold(name) })));
	const long = (wanted: string) => new Set(names.flatMap(({ kind, name }) => (kind === wanted && name.includes(' ') ? [name] : [])));
	const [people, others] = [long('person'), long('other')];
	const alone = aloneIn(new Set(names.flatMap(({ name }) => (name.includes(' ') ? [] : [name]))), sentences);
	for (const name of others) {
		const words = name.split(' ');
		const shorter = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
		if (shorter.some((one) => people.has(one)) || alone.has(shorter.at(-1) as string)) people.add(name);
	}
	return new Set([...people].filter((name) => ![...people].some((one) => one.endsWith(` ${name}`))));
}

/** By what a text calls a person who is known: the last word of the folded name, as sentences are parted into words (`Ada O’Brandt`, `Ada Lo-Brandt`: `brandt`). */
export const surnameOf = (name: string): string => tokensOf(name).at(-1)?.fold ?? name;

/** Those of the names that no sentence has behind a definite article. */
function aloneIn(names: ReadonlySet<string>, sentences: readonly StorySentence[]): ReadonlySet<string> {
	const behind = sentences.flatMap(({ text, tongue }) =>
		tokensOf(text).flatMap(({ fold: word }, i, tokens) =>
			names.has(word) && DEFINITE[tongue]?.has(tokens[i - 1]?.fold ?? '') === true ? [word] : [],
		),
	);
	return names.difference(new Set(behind));
}
