/**
 * The frame of a page that has one address (an article, a list of articles, the audit) in the reader's language: every element says by `data-t` which message
 * it holds, `data-ta` which one its `aria-label` is, `data-date`, `data-tongue`, `data-count` and the like a value that is worded anew, `data-in` its text in each
 * language. The text of an article is not touched.
 */
import { formatEdtf, localeOf } from '../lib/edtf.ts';
import { direction } from '../lib/language.ts';
import type { FrameData, WordedTexts } from './frame-strings.ts';

/** Pages that exist in every language. */
const TRANSLATED =
	/^(?:(?:topics|stories|search|about)\/|(?:(?:languages|calendar)\/|(?:articles|sources|names)\/(?:\d{1,4}\/)?)?(?:$|[?#]))/;

/** `folder`: address of the folder that holds the words of each language. Rejects where they cannot be had; the page then stays as it is. */
export async function applyFrame(folder: string, lang: string): Promise<void> {
	const root = document.documentElement;
	const response = await fetch(new URL(`${lang}.json`, new URL(folder, location.href)));
	const { words, counts, topics, roots }: FrameData = await response.json();
	const [from = '', to = ''] = [roots[root.lang], roots[lang]];
	const names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' });
	const regions = new Intl.DisplayNames(lang, { type: 'region', style: 'short', fallback: 'code' });
	const plurals = new Intl.PluralRules(lang);
	const numbers = new Intl.NumberFormat(localeOf(lang));
	const list = new Intl.ListFormat(lang);
	const heading = document.querySelector('h1');
	const title = heading?.textContent ?? '';
	const nameOf = (tag: string) => (tag === 'und' || tag === '?' ? words['languageUnknown'] : names.of(tag)) ?? tag;
	const capital = (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(lang));
	const each = (name: string, change: (element: HTMLElement, value: string) => void) => {
		for (const element of document.querySelectorAll<HTMLElement>(`[${name}]`)) change(element, element.getAttribute(name) ?? '');
	};
	each('data-t', (element, key) => {
		element.textContent = words[key] ?? element.textContent;
	});
	each('data-ta', (element, key) => {
		element.ariaLabel = words[key] ?? null;
	});
	each('datetime', (element, date) => {
		element.textContent = formatEdtf(element.dataset['date'] ?? date, lang);
	});
	each('data-date', (element, date) => {
		if (date !== '') element.textContent = formatEdtf(date, lang);
	});
	each('data-topic', (element, topic) => {
		element.textContent = topics[topic] ?? element.textContent;
	});
	each('data-region', (element, code) => {
		element.textContent = regions.of(code) ?? code;
	});
	each('data-tongue', (element, tag) => {
		element.textContent = capital(nameOf(tag));
	});
	each('data-tongues', (element, tags) => {
		element.textContent = list.format(tags.split(' ').map(nameOf));
	});
	each('data-period', (element, date) => {
		element.textContent = capital(formatEdtf(date, lang));
	});
	each('data-count', (element, counted) => {
		const [noun = '', n = ''] = counted.split(' ');
		const forms = counts[noun];
		element.textContent = (forms?.[plurals.select(Number(n))] ?? forms?.other ?? '{n}').replace('{n}', numbers.format(Number(n)));
	});
	each('data-page', (element, n) => {
		element.ariaLabel = words['pageNumber']?.replace('{n}', numbers.format(Number(n))) ?? null;
	});
	each('data-in', (element, json) => {
		const own = (JSON.parse(json) as WordedTexts)[lang];
		if (own === undefined) return;
		const place = element.querySelector('a') ?? element;
		const mark = place.querySelector('abbr.lm');
		place.textContent = own.text;
		if (own.lang === undefined) return;
		if (mark !== null) {
			mark.textContent = own.lang;
			place.append('\u2060', mark);
		}
		element.lang = own.lang;
		element.dir = direction(own.lang);
	});
	document.title = document.title.replace(title, () => heading?.textContent ?? '');
	for (const mark of document.querySelectorAll<HTMLElement>('abbr.lm')) {
		mark.title = nameOf(mark.textContent.trim());
		mark.lang = lang;
	}
	for (const link of document.querySelectorAll<HTMLElement>('a.here')) link.ariaLabel = words['linkToPassage'] ?? null;
	for (const input of document.querySelectorAll<HTMLInputElement>('form[role="search"] input'))
		input.placeholder = words['searchLabel'] ?? '';
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([data-language])')) translate(link, 'href', from, to);
	for (const form of document.querySelectorAll('form[action]')) translate(form, 'action', from, to);
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
		link.ariaCurrent = link.lang === lang ? 'true' : null;
	for (const shown of document.querySelectorAll('[data-frame-language]')) shown.textContent = lang;
	root.lang = lang;
	root.dir = direction(lang);
}

/** Leads an address of a page that exists in every language to the one of the reader's. */
function translate(element: Element, name: string, from: string, to: string): void {
	const address = element.getAttribute(name) ?? '';
	if (!address.startsWith(from)) return;
	const rest = address.slice(from.length);
	if (TRANSLATED.test(rest)) element.setAttribute(name, to + rest);
}
