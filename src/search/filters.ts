/** The filters of the search page: one list of choices each, with how many hits every choice leaves. */
import { formatEdtf } from '../lib/edtf.ts';
import type { Tools } from './controller.ts';
import type { Results } from './search.ts';
import { DAYS, FILTERS, type State } from './state.ts';
import { element, languageName } from './view.ts';

/** Writes the choices that the results leave. What was chosen stays, even where nothing is left of it. */
export function fillFilters(place: HTMLElement, { data }: Tools, state: State, results: Results): void {
	const { words, lang } = data;
	const titles = new Map(results.groups.map(({ story, title }) => [story, title]));
	const labels: Record<string, string> = {
		lang: words.fieldLanguage,
		topic: words.fieldTopic,
		source: words.fieldSource,
		story: words.storyFrom,
		period: words.searchPeriod,
		kind: words.searchKind,
	};
	const label: Record<string, (value: string) => string | null> = {
		lang: (value) => languageName(lang, value),
		topic: (value) => data.topics[value] ?? value,
		source: (value) => value,
		story: (value) => titles.get(value) || null,
		period: (value) => formatEdtf(value, lang),
		kind: (value) => (value === 'story' ? words.storyFrom : words.article),
	};
	const focused =
		document.activeElement instanceof HTMLSelectElement || document.activeElement instanceof HTMLInputElement
			? document.activeElement.name
			: '';
	const fields = ['lang', ...FILTERS].flatMap((name) => {
		const chosen = state[name as keyof State];
		const counts: Record<string, number> = {
			...(name === 'lang' ? results.byLanguage : results.filters[name]),
		};
		if (chosen !== '') counts[chosen] ??= 0;
		const order =
			name === 'period'
				? (a: [string, number], b: [string, number]) => (a[0] < b[0] ? 1 : -1)
				: (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
		const options = Object.entries(counts)
			.filter(([value, count]) => count !== 0 || value === chosen)
			.sort(order)
			.flatMap(([value, count]) => {
				const text = label[name]?.(value) ?? (value === chosen ? value : null);
				if (text === null) return [];
				const option = element('option', { value }, `${text} (${new Intl.NumberFormat(lang).format(count)})`);
				option.selected = value === chosen;
				return [option];
			});
		if (options.length === 0) return [];
		return [
			element(
				'label',
				{},
				element('span', {}, labels[name] ?? name),
				element('select', { name }, element('option', { value: '' }, words.searchAny), ...options),
			),
		];
	});
	const days = DAYS.map((name) => {
		const input = element('input', { type: 'date', name });
		input.value = state[name];
		return element('label', {}, element('span', {}, name === 'from' ? words.searchFrom : words.searchTo), input);
	});
	place.replaceChildren(...fields, ...days);
	if (focused !== '') place.querySelector<HTMLElement>(`[name="${focused}"]`)?.focus();
}
