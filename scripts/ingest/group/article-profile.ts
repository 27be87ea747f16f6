/** The profile of an article from what little of the article it is made of, so that it can be made on any thread and kept between runs. */
import type { Config } from '../../../src/lib/config.ts';
import { primary } from '../../../src/lib/language.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { keyWith } from '../document/key.ts';
import { lazy } from '../document/lazy.ts';
import { factsOf } from '../document/text-facts.ts';
import type { Article } from '../document/types.ts';
import { dayInterval, widestInterval } from '../text/day-interval.ts';
import { firstClause } from '../text/first-clause.ts';
import { saidOnce } from '../text/said-once.ts';
import type { OutletFacts } from './outlet-words.ts';
import { type Profile, profileOf } from './profile.ts';
import { knowledgeOf } from './word-knowledge.ts';

/** `language`: primary subtag. `lines`: the title first, then the blocks of the body. `date`: EDTF. `outlet`: who published it, null where that is unknown. `names`: ids of the owner's glossary. */
export type ProfileInput = {
	readonly language: string;
	readonly lines: readonly string[];
	readonly date: string | null;
	readonly outlet: string | null;
	readonly names: readonly string[];
	/** Words that the outlet says all the time, and which of another text of it say nothing. */
	readonly own: readonly string[];
	/** Its day is that of an import, and says nothing beside another text of the outlet. */
	readonly isImported?: boolean;
	/** It is compared with another text of the outlet. */
	readonly isBesideOwn?: boolean;
	/** Stands for all of it; absent of a part of an article. */
	readonly key?: string;
};

/** Norwegian has one list of words, whichever of its written forms. */
export const comparedAs = ({ language, date }: Pick<Article, 'language' | 'date'>): Pick<ProfileInput, 'language' | 'date'> => ({
	language: primary(language.value).replace(/^(?:no|nn)$/, 'nb'),
	date: date.value,
});

/** Its lines are taken from the article each time that they are asked for. */
export function profileInput(
	article: Article,
	{ glossary }: Pick<Config, 'glossary'>,
	ofOutlet: OutletFacts,
): ProfileInput & { readonly key: string } {
	const known = new Set(glossary.map(({ id }) => id));
	const about = {
		...comparedAs(article),
		names: article.names.flatMap(({ key }) => (known.has(key) ? [key] : [])),
		...ofOutlet,
	};
	const key = keyWith(factsOf(article).lines, titleOf(article), about);
	return lazy({ ...about, key }, ['lines'], () => ({ lines: linesOf(article) }));
}

/** Where it was made, the beginning of the first sentence: a long title that says only what the text does would make reports of two events alike. */
function titleOf({ title }: Article): string {
	const made = title.evidence.find(({ rule }) => rule === 'title-made');
	return made === undefined ? title.value : firstClause(saidOnce(made.quote));
}

function linesOf(article: Article): string[] {
	return [titleOf(article), ...article.clean.blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text)];
}

export function profileArticle(
	{ language, lines, date: given, outlet, names, own, isBesideOwn = false, isImported = false }: ProfileInput,
	dictionary: Dictionary | null,
): Profile {
	const date = isBesideOwn && isImported ? null : given;
	const appeared = { days: dayInterval(date), daysAtMost: widestInterval(date), outlet };
	return profileOf(lines, appeared, names, knowledgeOf(language, dictionary), new Set(isBesideOwn ? own : []));
}
