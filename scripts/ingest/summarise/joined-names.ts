/** Names of a story's articles joined over languages and initials, and counted where an article writes them. */
import { primary } from '../../../src/lib/language.ts';
import type { Story } from '../document/story.ts';
import type { NameKind } from '../document/types.ts';
import { notionsOf } from '../text/lexicon.ts';
import { namesByInitials } from '../text/name-initials.ts';
import { tokensOf } from '../text/tokens.ts';

/** How often each spelling and kind of it comes, and how often it is in each article. */
export type Joined = { readonly names: Map<string, number>; readonly kinds: Map<NameKind, number>; readonly counts: Map<string, number> };

const add = <K>(counts: Map<K, number>, key: K, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);

/** The names that describe found, by key; a person with an initial is the one without it. */
export function joinedNames({ articles }: Story): Map<string, Joined> {
	const joined = new Map<string, Joined>();
	for (const article of articles) {
		for (const { key, name, kind, count } of article.names) {
			if (kind === 'other' && isCommon(name, primary(article.language.value))) continue;
			const entry = joined.get(key) ?? { names: new Map(), kinds: new Map(), counts: new Map() };
			add(entry.names, name, count);
			add(entry.kinds, kind, count);
			add(entry.counts, article.id, count);
			joined.set(key, entry);
		}
	}
	const people = new Map(
		[...joined].flatMap(([key, { names, kinds }]) => (kinds.has('person') ? [...names.keys()].map((name) => [name, key]) : [])),
	);
	for (const [name, plain] of namesByInitials(people.keys())) move(joined, people.get(name) ?? '', people.get(plain) ?? '');
	return joined;
}

/** Adds what the first key has to the second one. */
function move(joined: Map<string, Joined>, from: string, to: string): void {
	const [one, other] = [joined.get(from), joined.get(to)];
	if (one === undefined || other === undefined || from === to) return;
	for (const [name, count] of one.names) add(other.names, name, count);
	for (const [kind, count] of one.kinds) add(other.kinds, kind, count);
	for (const [article, count] of one.counts) add(other.counts, article, count);
	joined.delete(from);
}

/** Every word of it is a word of the press (`Commerce`, `Handel`): a piece of a longer name. */
function isCommon(name: string, language: string): boolean {
	return tokensOf(name).every(({ fold }) => notionsOf(fold, language).length > 0);
}

/** Is it the full name of a person or body? Inside of a longer one (`Spokeswoman Ada Brandt`) it names the same. */
const isFull = (name: string, { kinds }: Joined): boolean => name.includes(' ') && (kinds.has('person') || kinds.has('organisation'));

/** Counts the names in an article in which describe was not sure of them. Where several begin at one place, the longest stands there: `Gulf of Aden` is not Aden. */
export function countWritten(article: string, text: string, joined: ReadonlyMap<string, Joined>): void {
	const there = [...joined.values()].flatMap((entry) =>
		[...entry.names.keys()].flatMap((name) => (text.includes(name) ? [{ name, entry }] : [])),
	);
	const unsure = there.filter(({ entry }) => !entry.counts.has(article));
	if (unsure.length === 0) return;
	for (const [found] of text.matchAll(written(there.map(({ name }) => name)))) {
		for (const { name, entry } of unsure)
			if (name === found || (isFull(name, entry) && ` ${found} `.includes(` ${name} `))) add(entry.counts, article, 1);
	}
}

/** Finds names as whole words, the longest first. */
function written(names: readonly string[]): RegExp {
	const list = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).toSorted((a, b) => b.length - a.length);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
