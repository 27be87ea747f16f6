/**
 * Filters of the list of work. The pages of the list are its data: what fits the filters is taken out of one page after the other until a
 * screen is full, so that nothing is sent twice and the list is complete without this script.
 *
 * What it needs is imported at once: a second script that loads parts later would make the bundler put its loader into a file of its own, which
 * every page would then fetch.
 */
import { offerToWrite } from './audit-write.ts';
import { copy as copyText } from './cite.ts';

type Data = {
	readonly address: string;
	readonly page: number;
	readonly pages: number;
	readonly words: { readonly one: string; readonly other: string };
	readonly write: { readonly write: string; readonly written: string; readonly exists: string };
};

/** Entries that are shown before more are asked for. */
const SCREEN = 50;

const text = document.querySelector('#work-data')?.textContent;
const form = document.querySelector<HTMLFormElement>('#work-filters');
const list = document.querySelector<HTMLElement>('#work');
const more = document.querySelector<HTMLButtonElement>('#work-more');
const pager = document.querySelector<HTMLElement>('.pager');

if (text && form && list && more) {
	const data = JSON.parse(text) as Data;
	const own = [...list.children];
	const output = form.querySelector('output');
	let next = 1;
	let left: Element[] = [];
	let run = 0;
	const plural = new Intl.PluralRules(document.documentElement.lang);

	const entriesOf = async (page: number): Promise<readonly Element[]> => {
		if (page === data.page) return own.map((entry) => entry.cloneNode(true) as Element);
		const response = await fetch(page === 1 ? data.address : `${data.address}${page}/`);
		const other = new DOMParser().parseFromString(response.ok ? await response.text() : '', 'text/html');
		return [...other.querySelectorAll('#work > li')].map((entry) => document.importNode(entry, true));
	};
	const wanted = (entry: Element) =>
		[...new FormData(form)].every(([name, value]) => value === '*' || entry.getAttribute(`data-${name}`) === value);
	const ready = (entry: Element) => {
		const copy = entry.querySelector<HTMLButtonElement>('button[data-copy]');
		if (copy !== null) {
			copy.hidden = false;
			copy.onclick = () => copyText((entry.querySelector('pre')?.textContent ?? '').trim());
		}
		if (import.meta.env.DEV) offerToWrite(entry, data.write);
		return entry;
	};
	const fillScreen = async (mine: number) => {
		const shown: Element[] = left.splice(0, SCREEN);
		while (shown.length < SCREEN && next <= data.pages) {
			const found = (await entriesOf(next++)).filter(wanted);
			if (mine !== run) return;
			shown.push(...found.splice(0, SCREEN - shown.length));
			left = found;
		}
		list.append(...shown.map(ready));
		more.hidden = left.length === 0 && next > data.pages;
		const n = list.childElementCount;
		if (output)
			output.textContent =
				(plural.select(n) === 'one' ? data.words.one : data.words.other).replace('{n}', String(n)) + (more.hidden ? '' : ' …');
	};
	form.hidden = false;
	for (const entry of own) ready(entry);
	form.onsubmit = (event) => event.preventDefault();
	form.onchange = () => {
		list.replaceChildren();
		[next, left] = [1, []];
		if (pager) pager.hidden = [...new FormData(form)].some(([, value]) => value !== '*');
		void fillScreen(++run);
	};
	more.onclick = () => void fillScreen(run);
}
