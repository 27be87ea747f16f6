/** The one script of every page. Nothing on a page needs it: it remembers the reader's choices, offers keys and tools. */
import '../offline/start.ts';
import '../search/start.ts';
import { offerLanguage } from './language.ts';
import { moreStyles } from './more-styles.ts';
import { offerTranslation } from './translate.ts';

const root = document.documentElement;
const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);

void offerLanguage().then(offerTranslation);
try {
	if (sessionStorage['storyfold-found']) {
		moreStyles();
		void import('../search/marks.ts').then(({ markFound }) => markFound());
	}
} catch {}

const theme = find<HTMLButtonElement>('#theme');
if (theme) {
	theme.hidden = false;
	theme.onclick = () => {
		const dark = root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
		root.dataset['theme'] = dark === 'dark' ? 'light' : 'dark';
		try {
			localStorage['theme'] = root.dataset['theme'];
		} catch {}
	};
}

/** The list of keys, copying and collecting come when they are first used. */
const help = () => {
	moreStyles();
	void import('./help.ts').then(({ showHelp }) => showHelp());
};
const keys = find<HTMLButtonElement>('#keys');
if (keys) {
	keys.hidden = false;
	keys.onclick = help;
}

const citing = () => {
	moreStyles();
	return import('./cite.ts');
};
const collecting = () => {
	moreStyles();
	return import('../tray/start.ts');
};
const cite = () => void citing().then(({ citeSelection }) => citeSelection());
const tray = find<HTMLButtonElement>('#tray');
const openTray = () => void collecting().then(({ toggleTray }) => toggleTray());
const mark = () => void collecting().then(({ toggleMarking }) => toggleMarking());
if (tray) {
	tray.hidden = false;
	tray.onclick = openTray;
}
try {
	const held = (localStorage['storyfold-tray'] ?? '').split('"quote":').length - 1;
	if (held > 0) find('#tray output')?.append(String(held));
	if (sessionStorage['storyfold-marking']) mark();
} catch {}
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	button.hidden = false;
	button.onclick = () =>
		void citing().then(({ copy }) => copy(button.dataset['copy'] || (button.previousElementSibling?.textContent ?? '').trim()));
}

const follow = (rel: string) => find<HTMLAnchorElement>(`.turn a[rel=${rel}]`)?.click();
const search = () => find<HTMLInputElement>('#q')?.focus();
const actions: Record<string, (() => void) | undefined> = {
	'/': search,
	j: () => follow('next'),
	k: () => follow('prev'),
	c: cite,
	m: mark,
	t: openTray,
	'?': help,
};

addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	const control = (ctrlKey || metaKey) && key === 'k';
	const typing = target instanceof HTMLElement && target.closest('input,textarea,select,dialog,[contenteditable]');
	const action = control ? search : ctrlKey || metaKey || altKey || typing ? undefined : actions[key];
	if (action === undefined) return;
	event.preventDefault();
	action();
});
