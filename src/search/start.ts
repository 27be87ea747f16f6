/** The only part of search that every page loads: it waits until somebody reaches for the box, then loads the rest. */
import { loadData } from './data.ts';

const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const input = form?.querySelector<HTMLInputElement>('input[type="search"]');
const page = document.querySelector<HTMLElement>('[data-search="page"]');

if (form && input) {
	// The words and sizes come while the script does.
	if (page) {
		const data = loadData(form.action);
		void import('./client.ts').then(({ attachPage }) => attachPage(form, input, page, data));
	} else {
		const open = () => {
			const data = loadData(form.action);
			void import('./client.ts').then(({ attachBox }) => attachBox(form, input, data));
		};
		input.addEventListener('focus', open, { once: true });
		if (document.activeElement === input) input.dispatchEvent(new Event('focus'));
	}
}
