/** Names that differ between languages (Lüttich, Liège, Luik), found in a sentence by the owner's glossary and by what describe joined. */
import type { Config } from '../../../src/lib/config.ts';
import { primary } from '../../../src/lib/language.ts';
import type { Story } from '../document/story.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** Language → first word of a name, folded → the words after it and the key. */
export type NameIndex = ReadonlyMap<string, ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly key: string }[]>>;

const EVERY = '*';

export function nameIndex(story: Story, glossary: Config['glossary']): NameIndex {
	const index = new Map<string, Map<string, { rest: readonly string[]; key: string }[]>>();
	const add = (language: string, name: string, key: string) => {
		const [first, ...rest] = tokensOf(name).map(({ fold }) => fold);
		if (first === undefined) return;
		const names = index.get(language) ?? new Map<string, { rest: readonly string[]; key: string }[]>();
		index.set(language, names);
		const list = names.get(first) ?? [];
		if (!list.some((one) => one.key === key && one.rest.join(' ') === rest.join(' '))) names.set(first, [...list, { rest, key }]);
	};
	for (const { id, names } of glossary) {
		for (const [language, spellings] of Object.entries(names)) for (const spelling of spellings) add(language, spelling, id);
	}
	for (const article of story.articles) for (const { key, name } of article.names) add(primary(article.language.value), name, key);
	return index;
}

/** The keys (`@…`) of the names that begin at a token. */
export function namesAt(index: NameIndex, language: string, tokens: readonly Token[], at: number): string[] {
	return [language, EVERY].flatMap((one) =>
		(index.get(one)?.get(tokens[at]?.fold ?? '') ?? [])
			.filter(({ rest }) => rest.every((word, i) => tokens[at + 1 + i]?.fold === word))
			.map(({ key }) => `@${key}`),
	);
}
