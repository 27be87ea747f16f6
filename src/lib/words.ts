/** What pages say of an article or story in one interface language: headline, topic, outlet, lede. */
import type { WordedText, WordedTexts } from '../client/frame-strings.ts';
import { type I18n, type InterfaceLanguage, i18n } from './i18n.ts';
import type { ArticleData, StoryData } from './schema.ts';
import { shorten } from './shorten.ts';
import { DEFAULT_LANGUAGE, site } from './site.ts';

type Named = { readonly key: string; readonly spellings: readonly string[]; readonly kind: StoryData['names'][number]['kind'] };

/** A name as readers of the interface language know it: the owner's glossary, else `Intl` for a country, else as most texts spell it. */
export function localName({ key, spellings, kind }: Named, words: I18n): string {
	const own = site.glossary.find(({ id }) => id === key)?.names[words.lang]?.[0];
	const country = kind === 'place' && /^[a-z]{2}$/.test(key) ? words.region(key) : undefined;
	return own ?? country ?? spellings[0] ?? key;
}

/** The same in the site's first language, marked for the frame where another language calls it otherwise. */
export function nameByLanguage(named: Named): { readonly name: string; readonly mark: Readonly<Record<string, string>> } {
	const textIn = (lang: InterfaceLanguage) => ({ text: localName(named, i18n(lang)) });
	return { name: textIn(DEFAULT_LANGUAGE).text, mark: inEachLanguage(textIn) };
}

/** A text that each interface language has its own of, as the attribute from which the frame takes it (`src/client/frame.ts`); none where all are the same. */
export function inEachLanguage(textIn: (lang: InterfaceLanguage) => WordedText): Readonly<Record<string, string>> {
	const texts: WordedTexts = Object.fromEntries(site.languages.map((lang) => [lang, textIn(lang)]));
	return new Set(Object.values(texts).map(({ text }) => text)).size === 1 ? {} : { 'data-in': JSON.stringify(texts) };
}

/** The owner's name of a topic in the interface language, else in the first language that has one, else its id. */
export function topicLabel(id: string, words: I18n): string {
	const label = site.topics.find((topic) => topic.id === id)?.label;
	if (label === undefined) return words.t('topicOther');
	return label[words.lang] ?? label.en ?? Object.values(label)[0] ?? id;
}

/** Languages that are named; a longer list says less than their number. */
const NAMED = 3;

/** The languages of a story, on one line. */
export const languagesOf = (languages: readonly string[], words: I18n): string =>
	languages.length > NAMED
		? words.count('languageCount', languages.length).replace(' ', '\u00a0')
		: words.list(languages.map((tag) => words.language(tag)));

/** The same as an attribute for the frame. */
export const languagesMark = (languages: readonly string[]): Readonly<Record<string, string>> =>
	languages.length > NAMED ? { 'data-count': `languageCount ${languages.length}` } : { 'data-tongues': languages.join(' ') };

/** Characters of a title that stand for an unknown outlet. */
const SHORT_TITLE = 40;

/** The outlet of an article; where it is unknown, the beginning of its title, which names it as well. */
export function sourceOrTitle(article: Pick<ArticleData, 'source' | 'title'>, words: I18n): string {
	return article.source ?? words.quoted(shorten(article.title, SHORT_TITLE));
}

/** The first paragraph of an article, shortened. */
export const ledeOf = ({ opening }: { readonly opening: string }, most = 320): string => shorten(opening, most);
