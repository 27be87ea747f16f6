/** `npm run dev` only: a field and a button that write a correction beside its seed. The address is answered by `scripts/command/corrections.ts`. */
import { element, fill } from '../search/view.ts';

type Words = { readonly write: string; readonly written: string; readonly exists: string };
type Answer = { readonly file?: string; readonly error?: string; readonly current?: string };

export function offerToWrite(entry: Element, words: Words): void {
	const place = entry.querySelector<HTMLElement>('details[data-seed]');
	if (place === null || place.querySelector('input') !== null) return;
	const { seed = '', key = '', value = '' } = place.dataset;
	const field = element('input', { 'aria-label': key, value });
	const button = element('button', { type: 'button' }, words.write);
	const told = element('output', {});
	let replace = false;
	button.onclick = async () => {
		const body = JSON.stringify({ seed, key, value: field.value, replace });
		const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}__correction`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body,
		});
		const answer = (await response.json().catch(() => ({}))) as Answer;
		replace = answer.current !== undefined;
		told.textContent = response.ok
			? fill(words.written, { file: answer.file ?? '' })
			: answer.current === undefined
				? (answer.error ?? String(response.status))
				: fill(words.exists, { key, value: answer.current });
	};
	place.append(field, button, told);
}
