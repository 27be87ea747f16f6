/** The + beside each passage while marking is on. Its sign is drawn by the stylesheet, so that nothing but the text is selected or copied. */
import { element, fill } from '../search/view.ts';
import { type Passage, passagesOfPage } from './from-page.ts';
import type { TrayStrings } from './strings.ts';
import type { Tray, TrayItem } from './tray.ts';

export type Marking = {
	/** Shows which passages the tray holds. */
	readonly show: (tray: Tray) => void;
	readonly end: () => void;
};

/** Puts a button behind each passage; `pick` is called with the passage that is pressed. */
export function startMarking(words: TrayStrings, pick: (entry: TrayItem) => void): Marking {
	const marks = passagesOfPage().map((passage) => ({ passage, button: buttonFor(passage, pick) }));
	return {
		show: (tray) => {
			const held = new Set(tray.map(({ item }) => item.URL));
			for (const { passage, button } of marks) {
				const isHeld = held.has(passage.entry.item.URL);
				button.ariaPressed = String(isHeld);
				button.ariaLabel = fill(isHeld ? words.take : words.add, { text: passage.entry.quote.slice(0, 80) });
			}
		},
		end: () => {
			for (const { button } of marks) button.remove();
		},
	};
}

function buttonFor({ element: place, entry }: Passage, pick: (entry: TrayItem) => void): HTMLButtonElement {
	const button = element('button', { type: 'button', class: 'collect' });
	button.onclick = (event) => {
		event.preventDefault();
		pick(entry);
	};
	place.after(button);
	return button;
}
