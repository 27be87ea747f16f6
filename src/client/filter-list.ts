/**
 * Filters of a long list. The pages of the list are its data: what fits the filters is taken out of one page after the other until a screen is
 * full, so that nothing is sent twice and the list is complete without this script. The filters stand in the address, which can be passed on.
 *
 * What it needs is imported at once: a second script that loads parts later would make the bundler put its loader into a file of its own, which
 * every page would then fetch.
 */
import { fits } from '../lib/list-filters.ts';
import { offerToWrite } from './audit-write.ts';
import { copy as copyText } from './copy.ts';

/** What `ListFilters.astro` writes for this script. `write`: the words of the audit's corrections. */
export type FilterData = {
	readonly address: string;
	readonly page: number;
	readonly pages: number;
	readonly words: { readonly one: string; readonly other: string; readonly none: string; readonly failed: string };
	readonly write?: { readonly write: string; readonly written: string; readonly exists: string };
};

/** Entries that are shown before more are asked for. */
const SCREEN = 50;

const text = document.querySelector('#list-data')?.textContent;
const form = document.querySelector<HTMLFormElement>('#list-filters');
const list = document.querySelector<HTMLElement>('#list');
const more = document.querySelector<HTMLButtonElement>('#list-more');
const pager = document.querySelector<HTMLElement>('.pager');
const output = form?.querySelector('output');
const reset = form?.querySelector('button');

if (text && form && list && more && output && reset) {
	const data = JSON.parse(text) as FilterData;
	const own = [...list.children];
	const selects = [...form.querySelectorAll('select')];
	const plural = new Intl.PluralRules(document.documentElement.lang);
	let next = 1;
	let left: Element[] = [];
	let run = 0;
	let failed = false;

	const entriesOf = async (page: number): Promise<readonly Element[]> => {
		if (page === data.page) return own.map((entry) => entry.cloneNode(true) as Element);
		const response = await fetch(page === 1 ? data.address : `${data.address}${page}/`).catch(() => null);
		if (!response?.ok) failed = true;
		const other = new DOMParser().parseFromString(response?.ok ? await response.text() : '', 'text/html');
		return [...other.querySelectorAll('#list > *')].map((entry) => document.importNode(entry, true));
	};
	const chosen = () => selects.filter(({ value }) => value !== '*').map(({ name, value }) => ({ name, value }));
	const wanted = (entry: Element) => chosen().every(({ name, value }) => fits(name, entry.getAttribute(`data-${name}`) ?? '', value));
	const ready = (entry: Element) => {
		const copy = entry.querySelector<HTMLButtonElement>('button[data-copy]');
		if (copy !== null) {
			copy.hidden = false;
			copy.onclick = () => copyText((entry.querySelector('pre')?.textContent ?? '').trim());
		}
		if (import.meta.env.DEV && data.write) offerToWrite(entry, data.write);
		return entry;
	};
	const told = () => {
		const n = list.childElementCount;
		const { one, other, none, failed: incomplete } = data.words;
		const count = n === 0 && more.hidden ? none : (plural.select(n) === 'one' ? one : other).replace('{n}', String(n));
		return `${count}${more.hidden ? '' : ' …'}${failed ? ` ${incomplete}` : ''}`;
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
		output.textContent = told();
	};
	const show = () => {
		const filters = chosen();
		const query = new URLSearchParams(filters.map(({ name, value }) => [name, value]));
		history.replaceState(null, '', filters.length > 0 ? `${data.address}?${query}` : data.address);
		list.replaceChildren();
		[next, left, failed] = [1, [], false];
		if (pager) pager.hidden = filters.length > 0;
		reset.hidden = filters.length === 0;
		void fillScreen(++run);
	};
	form.hidden = false;
	for (const entry of own) ready(entry);
	form.onsubmit = (event) => event.preventDefault();
	form.onchange = show;
	reset.onclick = () => {
		for (const select of selects) select.value = '*';
		selects[0]?.focus();
		show();
	};
	more.onclick = () => void fillScreen(run);
	const asked = new URLSearchParams(location.search);
	for (const select of selects) {
		const value = asked.get(select.name);
		select.value = [...select.options].some((option) => option.value === value) ? (value ?? '*') : '*';
	}
	if (chosen().length > 0) show();
}
