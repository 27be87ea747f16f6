/** The search box at work: reads the input and the filters, searches, shows, announces, keeps the address. */
import type { SearchData } from './data.ts';
import { createEngine, type Engine } from './engine.ts';
import { keepFound } from './found.ts';
import { fold } from './passage.ts';
import { parseQuestion } from './question.ts';
import { type Results, search } from './search.ts';
import { addressOf, element, fill, groupView, languageName } from './view.ts';

export const FILTERS = ['topic', 'source', 'story', 'period', 'kind'] as const;

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
/** First and last day that are asked for, ISO 8601. */
export const DAYS = ['from', 'to'] as const;
export type State = Readonly<Record<'q' | 'lang' | (typeof FILTERS)[number] | (typeof DAYS)[number], string>>;

/** What an address asks for. */
export function readState(address: string): State {
	const parameters = new URLSearchParams(address);
	return Object.fromEntries(['q', 'lang', ...FILTERS, ...DAYS].map((name) => [name, parameters.get(name) ?? ''])) as State;
}

/** The address of a search, without what was not asked. */
export function writeState(state: State): string {
	const parameters = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
	return parameters.size === 0 ? '' : `?${parameters}`;
}

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
	const searched = namesOf(results.languages);
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
	status.textContent = `${found} ${fill(words.searchSearched, { languages: searched })}${unsearched}${notice}`;
	if (results.complete && results.whole === 0) void suggest(list, data, engine, state);
}

/** Words of a list that are offered for one that was typed. */
const OFFERED = 3;

/** Nothing found with all words: offers words of the collection that come close; several misspelled words are corrected together. */
async function suggest(list: HTMLElement, data: SearchData, engine: Engine, state: State): Promise<void> {
	const shown = list.firstElementChild;
	const { correctedTogether, loadWords, nearWords } = await import('./near.ts');
	const lists = await Promise.all(engine.languages.map(async (language) => [language, await loadWords(data.bundle, language)] as const));
	const terms = state.q.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const corrected = lists.flatMap(([language, all]) => {
		const words = correctedTogether(terms, all, fold);
		return words === null
			? []
			: [{ language, text: words.join(' '), q: words.reduce((q, word, n) => q.replace(terms[n] ?? '', () => word), state.q) }];
	});
	/** Those that are found, as they stand. */
	const tried = corrected.map(
		async ({ language, q }) => (await engine.search(language, { ...parseQuestion(q), strict: true }, {})).hits.length > 0,
	);
	const holds = await Promise.all(tried);
	const together = corrected.filter((_, n) => holds[n]);
	const found = lists.flatMap(([language, all]) =>
		terms.flatMap((term) =>
			nearWords(term, all, OFFERED, fold).map((word) => ({ language, text: word, q: state.q.replace(term, () => word) })),
		),
	);
	const offers = together.length > 0 ? together : list.querySelector('.hit') === null ? found : [];
	// Another search may have been shown meanwhile.
	if (offers.length === 0 || list.firstElementChild !== shown) return;
	const links = offers.map(({ language, text, q }) =>
		element(
			'li',
			{},
			element('a', { href: addressOf(data, 'search/', writeState({ ...state, q })), lang: language }, text),
			' ',
			element('abbr', { class: 'lm', title: languageName(data.lang, language) }, language),
		),
	);
	list.prepend(element('p', {}, data.words.searchSimilar), element('ul', { class: 'similar' }, ...links));
}
