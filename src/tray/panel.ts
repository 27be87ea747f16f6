/** The tray as a panel beside the page: what is collected, in order, with notes and the ways out. */

import { referenceLine } from '../lib/citations/reference-line.ts';
import { element } from '../search/view.ts';
import { quoted } from './export/reference.ts';
import { FORMATS } from './files.ts';
import type { TrayStrings } from './strings.ts';
import type { Tray, TrayItem } from './tray.ts';

export type Actions = {
	readonly move: (url: string, step: number) => void;
	readonly remove: (url: string) => void;
	readonly annotate: (url: string, note: string) => void;
	readonly copy: (entry: TrayItem, button: HTMLButtonElement) => void;
	readonly exportAs: (format: (typeof FORMATS)[number]) => void;
	readonly save: () => void;
	readonly load: () => void;
	readonly clear: () => void;
	readonly mark: (on: boolean) => void;
	readonly close: () => void;
};

export type Panel = {
	readonly dialog: HTMLDialogElement;
	readonly show: (tray: Tray, marking: boolean) => void;
	readonly say: (text: string) => void;
};

export function createPanel(words: TrayStrings, actions: Actions): Panel {
	const list = element('ol', { class: 'tray-list' });
	const status = element('p', { role: 'status', class: 'note' });
	const marking = element('input', { type: 'checkbox', id: 'tray-marking' });
	marking.onchange = () => actions.mark(marking.checked);
	const ways = element('div', { class: 'tray-ways' });
	const dialog = element(
		'dialog',
		{ class: 'tray', 'aria-labelledby': 'tray-title' },
		element('h2', { id: 'tray-title', tabindex: '-1' }, words.tray),
		element('p', {}, element('label', { for: 'tray-marking' }, marking, ` ${words.marking}`)),
		status,
		list,
		ways,
		element('p', { class: 'note' }, words.kept),
		button(words.close, actions.close),
	);
	document.body.append(dialog);
	return {
		dialog,
		say: (text) => {
			status.textContent = text;
		},
		show: (tray, on) => {
			marking.checked = on;
			const focused =
				document.activeElement instanceof HTMLElement && list.contains(document.activeElement)
					? document.activeElement.dataset['key']
					: undefined;
			list.replaceChildren(...tray.map((entry, index) => entryView(entry, index, tray.length, words, actions)));
			if (focused !== undefined) list.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
			ways.replaceChildren(
				...(tray.length === 0 ? [element('p', {}, words.empty)] : exportsOf(words, actions)),
				button(words.load, actions.load),
			);
		},
	};
}

function exportsOf(words: TrayStrings, { exportAs, save, clear }: Actions): Node[] {
	return [
		element('span', { class: 'note' }, `${words.exports} `),
		...FORMATS.map((format) => button(format.label || words.text, () => exportAs(format))),
		button(words.save, save),
		button(words.clear, clear),
	];
}

function entryView(entry: TrayItem, index: number, count: number, words: TrayStrings, actions: Actions): HTMLElement {
	const { item, language, note } = entry;
	const field = element('textarea', { rows: '1', 'aria-label': words.note, placeholder: words.note, 'data-key': `note ${item.URL}` });
	field.value = note;
	field.oninput = () => actions.annotate(item.URL, field.value);
	const tool = (name: string, label: string, act: (self: HTMLButtonElement) => void) => {
		const made = button(label, () => act(made));
		made.dataset['key'] = `${name} ${item.URL}`;
		return made;
	};
	const up = tool('up', words.up, () => actions.move(item.URL, -1));
	const down = tool('down', words.down, () => actions.move(item.URL, 1));
	up.disabled = index === 0;
	down.disabled = index === count - 1;
	return element(
		'li',
		{},
		element('blockquote', { lang: language, dir: 'auto' }, quoted(entry)),
		element('p', { class: 'from' }, `${referenceLine(item)} · `, element('a', { href: item.URL }, words.readThere)),
		field,
		element(
			'p',
			{ class: 'tray-tools' },
			tool('copy', words.copy, (self) => actions.copy(entry, self)),
			up,
			down,
			tool('remove', words.remove, () => actions.remove(item.URL)),
		),
	);
}

function button(text: string, act: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button' }, text);
	made.onclick = act;
	return made;
}
