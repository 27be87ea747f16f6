/** The search box of every page: results below it while one types; Enter leads to the search page. */

import { createController } from './controller.ts';
import type { SearchData } from './data.ts';
import { moveByArrows } from './keys.ts';
import { paced } from './pace.ts';
import { readState } from './state.ts';
import { element } from './view.ts';

/** Turns the form into an instant search. Called when the reader reaches for the box. */
export function attachBox(form: HTMLFormElement, input: HTMLInputElement, data: Promise<SearchData>, worker?: Promise<Worker>): void {
	const status = element('p', { role: 'status', class: 'search-status' });
	const list = element('div', { class: 'search-list' });
	const all = element('button', { class: 'more', hidden: '' });
	const panel = element('div', { class: 'search-panel', hidden: '' }, status, list, all);
	form.append(panel);
	const controller = createController(
		{
			input,
			list,
			status,
			limit: 6,
			shown: ({ total }) => {
				all.hidden = total === 0;
			},
		},
		data,
		worker,
	);
	void controller.ready.then(
		({ data }) => all.append(data.words.searchAll),
		() => {},
	);
	const search = paced(() => input.value.trim() !== '' && void controller.run({ ...readState(''), q: input.value }));
	const close = () => {
		panel.hidden = true;
		controller.clear();
	};
	const type = () => {
		if (input.value.trim() === '') return close();
		panel.hidden = false;
		search(input.value.trim().length > 1);
	};
	input.addEventListener('input', type);
	input.addEventListener('focus', () => panel.hidden && type());
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !form.contains(relatedTarget)) close();
	});
	document.addEventListener('pointerdown', ({ target }) => {
		if (target instanceof Node && !form.contains(target)) close();
	});
	moveByArrows(form, input, panel, close);
	if (input.value !== '') type();
}
