/** Results as elements. All text goes in as text: nothing of an article, a query or an address is ever read as markup. */

import { isDense } from '../lib/dense.ts';
import { formatEdtf } from '../lib/edtf.ts';
import { direction, primary } from '../lib/language.ts';
import type { SearchData } from './data.ts';
import { headlineLanguage } from './headline.ts';
import { type Excerpt, excerptOf } from './passage.ts';
import type { Group, Item } from './search.ts';

type Child = Node | string | null | false;

export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Readonly<Record<string, string>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children.filter((child): child is Node | string => child !== null && child !== false));
	return made;
}

/** Fills the `{name}`s of a string of the interface. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
	text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const languageName = (lang: string, language: string) =>
	language === 'und' ? '?' : (new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language);

/** Address of a page in the reader's interface language, or of an article; `rest` is its query or fragment. */
export const addressOf = ({ root, base, index = '' }: SearchData, path: string, rest = '') =>
	`${path.startsWith('articles/') ? base : root}${path}${index}${rest}`;

/** Words one after the other, those that were hit in a <mark>: without the signs around them. */
function marked(words: Excerpt['words'], gap: string): Child[] {
	return words.flatMap(({ text, hit }, i) => [...(hit ? markedWord(text) : [text]), i < words.length - 1 ? gap : '']);
}

function markedWord(text: string): Child[] {
	const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(text) ?? [];
	return [before, word !== '' && element('mark', {}, word), after];
}

/** Words that stay marked in the article after the click. */
const MOST_MARKED = 30;

/** The tag of a language, with its name. */
export const languageMark = (data: SearchData, language: string) =>
	element('abbr', { class: 'lm', title: languageName(data.lang, language) }, language);

/** One hit: its title, the sentence, where it is from. */
function itemView({ language, fragment, phrase, partial }: Item, data: SearchData): HTMLElement {
	const excerpt = excerptOf(fragment, phrase, isDense(language));
	const { joined } = excerpt;
	const { meta, filters, raw_url: url } = fragment;
	const told = headlineLanguage(language, fragment);
	const inText = { lang: language, dir: direction(language) };
	const title = (meta['title'] ?? '').split(/\s+/);
	const kind = filters.kind?.[0] === 'story' ? data.words.storyFrom : null;
	const from = [
		kind,
		filters.source?.[0],
		meta.date && formatEdtf(meta.date, data.lang),
		partial && data.words.searchPartial,
		excerpt.via !== null && fill(data.words.searchVia, { word: excerpt.via }),
	];
	return element(
		'li',
		{ class: 'hit' },
		element(
			'a',
			{
				href: addressOf(data, url.slice(1), excerpt.passage === '' ? '' : `#${excerpt.passage}`),
				'data-found': JSON.stringify(excerpt.found.slice(0, MOST_MARKED)),
			},
			languageMark(data, told),
			' ',
			element(
				'span',
				{ lang: told, dir: direction(told) },
				...(joined === null
					? marked(
							title.map((text, i) => ({ text, hit: excerpt.title.has(i) })),
							' ',
						)
					: marked(joined, '')),
			),
		),
		excerpt.words.length > 0 &&
			element(
				'p',
				{ ...inText, class: 'excerpt' },
				...(told === language ? [] : [languageMark(data, language), ' ']),
				...marked(excerpt.words, joined === null ? ' ' : ''),
			),
		element('p', { class: 'from' }, from.filter((part) => part).join(' · ')),
	);
}

/** Hits of one story under its title; a hit that stands alone as it is. */
export function groupView({ story, title, lang, items }: Group, data: SearchData): HTMLElement {
	if (title === '') return element('ul', { class: 'hits' }, ...items.map((item) => itemView(item, data)));
	return element(
		'section',
		{ class: 'hit-story' },
		element(
			'p',
			{ class: 'hit-story-title' },
			element('span', {}, `${fill(data.words.label, { text: data.words.storyFrom })} `),
			element('a', { href: addressOf(data, `stories/${encodeURIComponent(story)}/`), lang, dir: 'auto' }, title),
			...(primary(lang) === data.lang ? [] : [' ', languageMark(data, lang)]),
		),
		element('ul', { class: 'hits' }, ...items.map((item) => itemView(item, data))),
	);
}
