/** Last names and other forms of a full name that the same text has, joined with it. */
import { namesByInitials } from '../../text/name-initials.ts';
import { isRare, kindOf } from './name-kind.ts';
import type { Sequence } from './sequences.ts';

export type Group = { readonly words: readonly string[]; readonly contexts: Sequence[] };

const ACRONYM = /^\p{Lu}{2,}$/u;

/** Is one the beginning of the other (`Fred` and `Frederick`, `A.` and `Ada`)? */
function begins(one: string, other: string): boolean {
	const [a, b] = [one.replace(/\.$/, ''), other.replace(/\.$/, '')];
	return a.startsWith(b) || b.startsWith(a);
}

/** Is it built like the name of somebody else, though nothing says that it is a person's? Not `Although Brandt`, `A. Brandt`. */
function isSomebodyElse({ words, contexts }: Group, person: readonly string[], groups: ReadonlySet<string>, language: string): boolean {
	const before = words.slice(0, -1);
	return (
		!begins(words[0] ?? '', person[0] ?? '') &&
		contexts.some(({ initial }) => !initial) &&
		before.every((word) => !ACRONYM.test(word) && !groups.has(word) && isRare(word, language))
	);
}

/**
 * `Ada R. Brandt` is `Ada Brandt`; a last name alone joins the one full name that ends with it, if that is a person's; `Widow Ada Brandt` is no
 * other one. `language`: primary subtag.
 */
export function joinShortForms(groups: Map<string, Group>, language: string): void {
	const isPerson = ({ words, contexts }: Group) => words.length > 1 && kindOf(words, contexts, language) === 'person';
	const byName = new Map([...groups].map(([key, group]) => [group.words.join(' '), { key, group }] as const));
	for (const [name, plain] of namesByInitials([...byName].flatMap(([name, { group }]) => (isPerson(group) ? [name] : [])))) {
		const [from, to] = [byName.get(name), byName.get(plain)];
		to?.group.contexts.push(...(from?.group.contexts ?? []));
		groups.delete(from?.key ?? '');
	}
	const byLast = Map.groupBy(
		[...groups.values()].filter(({ words }) => words.length > 1),
		({ words }) => words.at(-1),
	);
	const names = new Set(byName.keys());
	for (const [key, group] of [...groups]) {
		if (group.words.length !== 1) continue;
		const full = byLast.get(group.words[0]) ?? [];
		const [only] = full.filter(isPerson).toSorted((a, b) => a.words.length - b.words.length);
		if (only === undefined) continue;
		const others = full.filter(({ words }) => !` ${words.join(' ')}`.endsWith(` ${only.words.join(' ')}`));
		if (others.some((one) => isPerson(one) || isSomebodyElse(one, only.words, names, language))) continue;
		only.contexts.push(...group.contexts);
		groups.delete(key);
	}
}
