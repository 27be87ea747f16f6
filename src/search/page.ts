/** The search page: results and filters of what the address asks for; the address follows what is asked. */
import type { Format } from '../lib/citations/bibliography.ts';
import { type Controller, createController, type Tools } from './controller.ts';
import type { SearchData } from './data.ts';
import { fillFilters } from './filters.ts';
import { moveByArrows } from './keys.ts';
import { paced } from './pace.ts';
import type { Results } from './search.ts';
import { DAYS, FILTERS, readState, type State, writeState } from './state.ts';
import { element, fill } from './view.ts';

/** Turns the search page into a search. `input` is the one search box, `main` what holds status, filters and results. */
export function attachPage(
	form: HTMLFormElement,
	input: HTMLInputElement,
	main: HTMLElement,
	data: Promise<SearchData>,
	worker?: Promise<Worker>,
): void {
	const part = (name: string) => main.querySelector<HTMLElement>(`[data-search="${name}"]`) ?? document.createElement('div');
	const list = part('list');
	const filters = part('filters');
	let state = readState(location.search);
	const controller: Controller = createController(
		{
			input,
			list,
			status: part('status'),
			limit: 20,
			shown: (results, tools) => {
				offerBibliography(list, results, tools);
				void refine(tools, () => fillFilters(filters, tools, state, results));
			},
		},
		data,
		worker,
	);
	/** The first time, each index loads its filters, and the search is run once more to count by them. */
	let counted: Promise<unknown> | null = null;
	async function refine({ engine }: Tools, done: () => void): Promise<void> {
		if (counted !== null) return done();
		counted = Promise.all(engine.languages.map((language) => engine.counts(language)));
		await counted;
		await controller.run(state);
	}
	const go = (next: State, step: 'replaceState' | 'pushState') => {
		if (writeState(next) === writeState(state) && location.search === writeState(next)) return;
		state = next;
		history[step](null, '', `${location.pathname}${writeState(state)}`);
		void controller.run(state);
	};
	const restore = () => {
		state = readState(location.search);
		input.value = state.q;
		void controller.run(state);
	};
	const type = paced(() => go({ ...state, q: input.value }, 'replaceState'));
	input.addEventListener('input', () => type(input.value.trim().length > 1));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		state = { ...state, q: input.value };
		history.pushState(null, '', `${location.pathname}${writeState(state)}`);
		void controller.run(state);
	});
	filters.addEventListener('change', () => {
		const chosen = Object.fromEntries(
			['lang', ...FILTERS, ...DAYS].map((name) => [
				name,
				filters.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`)?.value ?? '',
			]),
		);
		go({ ...state, ...chosen }, 'pushState');
	});
	offerBatch(filters, controller.ready);
	addEventListener('popstate', restore);
	moveByArrows(form, input, list, () => {});
	if (location.search === '') {
		void controller.ready.then(() => controller.run(state));
		input.focus();
	} else restore();
}

/** A place to look for many terms at once, below the filters; what it needs comes when it is opened. */
function offerBatch(filters: HTMLElement, ready: Promise<Tools>): void {
	void ready.then(
		(tools) => {
			const place = element('details', { class: 'batch' }, element('summary', {}, tools.data.words.batch));
			place.addEventListener('toggle', () => void import('./batch.ts').then(({ attachBatch }) => attachBatch(place, tools)), {
				once: true,
			});
			filters.after(place);
		},
		() => {},
	);
}

/** What `bibliography.ts` writes, which comes when it is asked for. */
const FORMATS: readonly (readonly [Format, string])[] = [
	['bib', 'BibTeX'],
	['ris', 'RIS'],
	['csl.json', 'CSL-JSON'],
	['md', 'Markdown'],
];

/** Below the results: those that are shown, as files for reference managers. */
function offerBibliography(list: HTMLElement, { groups }: Results, { data }: Tools): void {
	const hits = groups.flatMap(({ items }) => items);
	if (hits.length === 0) return;
	const home = new URL(
		data.bundle.replace(/pagefind\/$/, ''),
		document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
	).href;
	const buttons = FORMATS.map(([format, name]) => {
		const button = element('button', { type: 'button' }, name);
		button.onclick = async () => {
			const { bibliography } = await import('./bibliography.ts');
			const link = element('a', { href: URL.createObjectURL(bibliography(format, hits, home)), download: `results.${format}` });
			link.click();
		};
		return button;
	});
	list.append(element('p', { class: 'bibliography' }, `${fill(data.words.label, { text: data.words.bibliography })} `, ...buttons));
}
