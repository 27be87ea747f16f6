/** The profile of an article from what little of the article it is made of, so that it can be made on any thread and kept between runs. */
import type { Config } from '../../../src/lib/config.ts';
import { primary } from '../../../src/lib/language.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Article } from '../document/types.ts';
import { dayInterval, widestInterval } from './day-interval.ts';
import { type Profile, profileOf } from './profile.ts';
import { knowledgeOf } from './word-knowledge.ts';

/** `language`: primary subtag. `lines`: the title first, then the blocks of the body. `date`: EDTF. `names`: ids of the owner's glossary. */
export type ProfileInput = {
	readonly language: string;
	readonly lines: readonly string[];
	readonly date: string | null;
	readonly names: readonly string[];
};

export function profileInput(article: Article, { glossary }: Pick<Config, 'glossary'>): ProfileInput {
	const known = new Set(glossary.map(({ id }) => id));
	return {
		// Norwegian has one list of words, whichever of its written forms.
		language: primary(article.language.value).replace(/^(?:no|nn)$/, 'nb'),
		lines: linesOf(article),
		date: article.date.value,
		names: article.names.flatMap(({ key }) => (known.has(key) ? [key] : [])),
	};
}

function linesOf(article: Article): string[] {
	return [article.title.value, ...article.clean.blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text)];
}

export function profileArticle({ language, lines, date, names }: ProfileInput, dictionary: Dictionary | null): Profile {
	return profileOf(lines, { days: dayInterval(date), daysAtMost: widestInterval(date) }, names, knowledgeOf(language, dictionary));
}
