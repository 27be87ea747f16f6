/** The search box at work: reads the input and the filters, searches, shows, announces, keeps the address. */
import type { SearchData } from './data.ts';
import { createEngine, type Engine } from './engine.ts';
import { keepFound } from './found.ts';
import { type Results, search } from './search.ts';
import { FILTERS, type State } from './state.ts';
import { element, fill, groupView, languageName } from './view.ts';

export type Places = {
	readonly input: HTMLInputElement;
	/** Where results go, and where their number is announced. */
	readonly list: HTMLElement;
	readonly status: HTMLElement;
	/** How many hits are shown at first. */
	readonly limit: number;
	/** Called with every complete answer. */
	readonly shown?: (results: Results, tools: Tools) => void;
};
export type Tools = { readonly data: SearchData; readonly engine: Engine };
export type Controller = { run(state: State, limit?: number): Promise<void>; clear(): void; readonly ready: Promise<Tools> };

/** `loading` is the data that start.ts asked for, `worker` the one that it started. */
export function createController(places: Places, loading: Promise<SearchData>, worker?: Promise<Worker>): Controller {
	places.list.addEventListener('click', ({ target }) => {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.hit > a') : null;
		if (link !== null) void ready.then(({ data }) => keepFound(places.list, link, data));
	});
	const ready = loading.then((data): Tools => ({ data, engine: createEngine(data.bundle, data.sizes, worker) }));
	ready.catch(() => {});
	let current = new AbortController();
	const clear = () => {
		current.abort();
		places.list.replaceChildren();
		places.status.textContent = '';
	};
	const run = async (state: State, limit = places.limit) => {
		current.abort();
		current = new AbortController();
		const { signal } = current;
		try {
			const tools = await ready;
			if (signal.aborted) return;
			const filters = Object.fromEntries(FILTERS.flatMap((name) => (state[name] === '' ? [] : [[name, [state[name]]]])));
			const wanted = { text: state.q, language: state.lang, filters, from: state.from, to: state.to };
			if (state.q.trim() === '' && state.lang + state.from + state.to === '' && Object.keys(filters).length === 0) {
				clear();
				places.status.textContent = tools.data.words.searchEmpty;
				return;
			}
			if (places.list.childElementCount === 0) places.status.textContent = tools.data.words.searching;
			await search(tools.engine, tools.data.lang, wanted, limit, signal, (results) => {
				show(places, tools, state, results, () => run(state, limit * 3));
				if (results.complete) places.shown?.(results, tools);
			});
		} catch {
			if (!signal.aborted) places.status.textContent = (await ready.catch(() => null))?.data.words.searchFailed ?? '✕';
		}
	};
	return { run, clear, ready };
}

/** More languages than this are counted, not named. */
const NAMED = 8;

function show({ list, status, limit }: Places, { data, engine }: Tools, state: State, results: Results, more: () => void): void {
	const { lang, words } = data;
	list.ariaBusy = String(!results.complete);
	const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
	list.replaceChildren(...results.groups.map((group) => groupView(group, data)));
	const shown = results.groups.reduce((count, group) => count + group.items.length, 0);
	if (results.complete && shown < results.total && limit > 8) {
		const button = element('button', { type: 'button', class: 'more' }, words.searchMore);
		button.onclick = more;
		list.append(button);
	}
	if (focused) list.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
	if (!results.complete && results.total === 0) {
		status.textContent = words.searching;
		return;
	}
	const namesOf = (languages: readonly string[]) =>
		new Intl.ListFormat(lang, { type: 'conjunction' }).format(languages.map((language) => languageName(lang, language)));
	const searched =
		results.languages.length > NAMED
			? fill(words.searchSearchedMany, { n: results.languages.length })
			: fill(words.searchSearched, { languages: namesOf(results.languages) });
	const { total, whole, unknown } = results;
	const count = (n: number) => new Intl.NumberFormat(lang).format(n);
	const found =
		total === 0
			? fill(words.searchNothing, { query: state.q })
			: whole === total
				? fill(words.searchFound, { n: count(total) })
				: fill(words.searchFoundApart, { n: count(whole), some: count(total - whole) });
	const notice = unknown.length === 0 ? '' : ` ${fill(words.searchNoOperator, { operators: unknown.join(' ') })}`;
	const unsearched = results.missing.length === 0 ? '' : ` ${fill(words.searchMissing, { languages: namesOf(results.missing) })}`;
	const others = results.complete ? '' : ` ${words.searchOthers}`;
	status.textContent = `${found} ${searched}${others}${unsearched}${notice}`;
	if (results.complete && results.whole === 0) void import('./suggest.ts').then(({ suggest }) => suggest(list, data, engine, state));
}
