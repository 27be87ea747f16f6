/** The memo tray, from the first use of it on: panel, marking and storage put together. */

import { wordsOfPage } from '../client/page-words.ts';
import { referenceLine } from '../lib/citations/reference-line.ts';
import { fill } from '../search/view.ts';
import { quoted } from './export/reference.ts';
import { askForFile, download, TRAY_FILE } from './files.ts';
import { type Marking, startMarking } from './marking.ts';
import { createPanel } from './panel.ts';
import { load, save, watch } from './store.ts';
import { STRINGS } from './strings.ts';
import { annotate, merge, move, read, remove, type Tray, toggle } from './tray.ts';

/** Whether marking goes on from page to page, in this tab; src/client/site.ts looks for it too. */
const MARKING = 'storyfold-marking';

const words = wordsOfPage(STRINGS);
let tray: Tray = load();
let marking: Marking | null = null;

const panel = createPanel(words, {
	move: (url, step) => change(move(tray, url, step)),
	remove: (url) => change(remove(tray, url), words.taken),
	// The field keeps its text and its cursor: nothing is drawn anew.
	annotate: (url, note) => {
		tray = annotate(tray, url, note);
		keep();
	},
	copy: (entry, button) => {
		const text = `${quoted(entry)} ${referenceLine(entry.item)}. ${entry.item.URL}`;
		void navigator.clipboard?.writeText(text).then(() => {
			button.textContent = words.copied;
		});
	},
	exportAs: (format) => download(format, tray),
	save: () => download(TRAY_FILE, tray),
	load: async () => {
		const text = await askForFile();
		if (text === null) return;
		const other = read(text);
		if (other === null) panel.say(words.loadFailed);
		else change(merge(tray, other), words.added);
	},
	clear: () => change([], words.taken),
	mark: (on) => setMarking(on),
	close: () => {
		panel.dialog.close();
		document.querySelector<HTMLElement>('#tray')?.focus();
	},
});

function change(next: Tray, said = ''): void {
	tray = next;
	keep();
	show();
	if (said !== '') panel.say(fill(said, { n: tray.length }));
}

function keep(): void {
	if (!save(tray)) panel.say(words.full);
}

function show(): void {
	panel.show(tray, marking !== null);
	marking?.show(tray);
	const count = document.querySelector<HTMLElement>('#tray output');
	if (count) count.textContent = tray.length > 0 ? String(tray.length) : '';
}

function setMarking(on: boolean): void {
	marking?.end();
	marking = on
		? startMarking(words, (entry) => {
				const before = tray.length;
				const next = toggle(tray, entry);
				change(next, next.length > before ? words.added : words.taken);
			})
		: null;
	try {
		if (on) sessionStorage[MARKING] = '1';
		else sessionStorage.removeItem(MARKING);
	} catch {}
	show();
}

addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape' || !panel.dialog.open) return;
	panel.dialog.close();
	document.querySelector<HTMLElement>('#tray')?.focus();
});
watch((other) => {
	tray = other;
	show();
});

/** Opens the panel beside the page, or closes it. */
export function toggleTray(): void {
	if (panel.dialog.open) {
		panel.dialog.close();
		return;
	}
	show();
	panel.dialog.show();
	document.querySelector<HTMLElement>('#tray-title')?.focus();
}

/** Marking on or off; the panel need not be open. */
export function toggleMarking(): void {
	setMarking(marking === null);
}
