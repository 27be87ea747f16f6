/** The only part of search that every page loads: it waits until somebody reaches for the box, then loads the rest. */
import { moreStyles } from '../client/more-styles.ts';
import { loadData } from './data.ts';
import { startWorker } from './pagefind/worker.ts';

const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const input = form?.querySelector<HTMLInputElement>('input[type="search"]');
const page = document.querySelector<HTMLElement>('[data-search="page"]');

if (form && input) {
	/** Words and sizes, the worker and the client come at the same time. */
	const open = async () => {
		moreStyles();
		const data = loadData(form.action);
		const { bundle } = form.dataset;
		const worker = bundle === undefined || globalThis.storyfoldPackage ? undefined : startWorker(bundle, document.documentElement.lang);
		const client = import('./client.ts');
		// The search page's own part comes beside what it shares with the box.
		if (page) (await import('./page.ts')).attachPage(form, input, page, data, worker);
		else (await client).attachBox(form, input, data, worker);
	};
	if (page || document.activeElement === input) void open();
	else input.addEventListener('focus', () => void open(), { once: true });
}
