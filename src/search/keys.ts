/** Arrow keys between the input and its results; Escape closes. Enter needs nothing: it follows a link or sends the form. */
export function moveByArrows(scope: HTMLElement, input: HTMLInputElement, results: HTMLElement, leave: () => void): void {
	const onKey = (event: KeyboardEvent) => {
		const stops = [input, ...results.querySelectorAll<HTMLElement>('a[href], button:not([hidden])')];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		if (at < 0) return;
		if (event.key === 'Escape') {
			input.focus();
			leave();
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
		} else return;
		event.preventDefault();
	};
	for (const part of new Set([scope, results])) part.addEventListener('keydown', onKey);
}
