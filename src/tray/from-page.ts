/** The passages of the open page as entries of the tray: sentences of an article, and what a story quotes. */
import { cslDate } from '../lib/citations/date.ts';
import type { CslItem } from '../lib/citations/item.ts';
import { namesOf } from '../lib/citations/names.ts';
import { textFragment } from '../lib/citations/text-fragment.ts';
import type { TrayItem } from './tray.ts';

/** A passage that can be collected: the element that shows its words, and what is kept of it. */
export type Passage = { readonly element: HTMLElement; readonly entry: TrayItem };

const SENTENCE = /^s[0-9a-z]{8}(?:-\d+)?$/;

export function passagesOfPage(): Passage[] {
	return [...articlePassages(), ...quotedPassages()];
}

function articlePassages(): Passage[] {
	const text = document.querySelector<HTMLElement>('article .text');
	const item = articleItem();
	if (text === null || item === null) return [];
	const digest = document.querySelector('.cite .digest')?.textContent?.trim() ?? '';
	return [...text.querySelectorAll<HTMLElement>('span[id]')]
		.filter(({ id }) => SENTENCE.test(id))
		.map((element) => ({ element, entry: entryOf(element.textContent ?? '', text.lang, element.id, item, digest) }));
}

/** Quotations that name where they stand: `data-passage` is the permanent address, `data-outlet`, `data-title` and `data-date` (EDTF) its source. */
function quotedPassages(): Passage[] {
	return [...document.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((element) => {
		const { passage = '', outlet = '', title = '', date = '' } = element.dataset;
		const [address = '', id = ''] = passage.split('#');
		const issued = cslDate(date === '' ? null : date);
		const item: CslItem = {
			id: codeOf(address),
			type: 'article-newspaper',
			title,
			...(outlet === '' ? {} : { author: [{ literal: outlet }], 'container-title': outlet }),
			...(issued === null ? {} : { issued }),
			language: element.lang,
			URL: address,
		};
		return id === '' ? [] : [{ element, entry: entryOf(element.dataset['text'] ?? element.textContent ?? '', element.lang, id, item, '') }];
	});
}

function entryOf(text: string, language: string, id: string, item: CslItem, digest: string): TrayItem {
	const quote = text.replace(/\s+/g, ' ').trim();
	return { quote, language, digest, note: '', item: { ...item, URL: `${item.URL}#${id}${textFragment(quote)}` } };
}

/** The short code that an address ends in. */
const codeOf = (address: string) => /([0-9a-z]{6,})\/?$/.exec(address)?.[1] ?? address;

/** The article of the page as its head describes it to reference managers (citation_*, DC.*). */
function articleItem(): CslItem | null {
	const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
	const [title, byline, outlet, url] = [meta('DC.title'), meta('DC.creator'), meta('citation_journal_title'), meta('citation_public_url')];
	if (title === '' || url === '') return null;
	const issued = cslDate(meta('DC.date') || null);
	const author = byline === '' ? (outlet === '' ? [] : [{ literal: outlet }]) : namesOf(byline);
	return {
		id: codeOf(url),
		type: 'article-newspaper',
		title,
		...(author.length > 0 ? { author } : {}),
		...(outlet === '' ? {} : { 'container-title': outlet }),
		...(issued === null ? {} : { issued }),
		...(meta('DC.language') === '' ? {} : { language: meta('DC.language') }),
		URL: url,
		...(meta('DC.source') === '' ? {} : { note: `Original: ${meta('DC.source')}` }),
	};
}
