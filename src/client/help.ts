/** The keys that work, in a dialog. It comes when it is first asked for. */
import { element } from '../search/view.ts';
import { HELP_STRINGS } from './help-strings.ts';
import { wordsOfPage } from './page-words.ts';

const KEYS = [
	{ keys: ['/', 'Ctrl K'], does: 'search' },
	{ keys: ['j'], does: 'next' },
	{ keys: ['k'], does: 'previous' },
	{ keys: ['c'], does: 'cite' },
	{ keys: ['m'], does: 'mark' },
	{ keys: ['t'], does: 'tray' },
	{ keys: ['n', 'p'], does: 'found' },
	{ keys: ['?'], does: 'help' },
] as const;

/** Shows the dialog, which is made anew: the page may be in another language now. */
export function showHelp(): void {
	// The key was pressed again before this script was there.
	if (document.querySelector('#help') !== null) return;
	const words = wordsOfPage(HELP_STRINGS);
	const rows = KEYS.map(({ keys, does }) =>
		element('div', {}, element('dt', {}, ...keys.map((key) => element('kbd', {}, key))), element('dd', {}, words[does])),
	);
	const dialog = element(
		'dialog',
		{ id: 'help', 'aria-labelledby': 'help-title' },
		element('h2', { id: 'help-title' }, words.title),
		element('dl', {}, ...rows),
		element('form', { method: 'dialog' }, element('button', {}, words.close)),
	);
	dialog.onclose = () => dialog.remove();
	document.body.append(dialog);
	dialog.showModal();
}
