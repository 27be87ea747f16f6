/** Citing what is selected, or else the page: a link to the passage with a text fragment, and the quotation, into the clipboard. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The text directive of a selection: whole where it is short, its first and last words where it is long. */
function directive(text: string): string {
	if (text.length < 120) return encode(text);
	const words = text.split(' ');
	return `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;
}

export function citeSelection(): void {
	const selection = getSelection();
	const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
	const start = selection?.rangeCount ? selection.getRangeAt(0).startContainer : null;
	const passage = (start instanceof Element ? start : start?.parentElement)?.closest('.text [id]');
	const panel = document.querySelector('#cite');
	const out = document.querySelector<HTMLElement>('#cite-passage');
	if (passage && out && text) {
		const link = `${document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href}#${passage.id}:~:text=${directive(text)}`;
		const line = `${out.dataset['open']}${text}${out.dataset['close']} ${out.dataset['reference']} ${link}`;
		out.textContent = line;
		out.hidden = false;
		navigator.clipboard?.writeText(line).catch(() => {});
	}
	panel?.scrollIntoView({ block: 'center' });
}
