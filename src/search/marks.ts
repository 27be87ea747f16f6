/**
 * The words of a search stay marked in the article that it led to, with next and previous through its hits and on to the next result.
 * Marks are highlights of the browser (CSS Custom Highlight API): the text itself is not touched, so what is selected and copied is the text.
 */
import { hasDense } from '../lib/dense.ts';
import { FOUND, type Found } from './found.ts';
import { fold } from './passage.ts';
import { element, fill } from './view.ts';

/** Where a page says what the index has of it: title, text and captions, other copies, claims of a story with what they quote, its reports. */
const PLACES =
	'main h1, .text, .captions, .earlier .quotes, main > .deck, .claim .said, .passages blockquote, main .line > a, main .line > .lede';

/** Marks what was found, where this page is the one that a result led to. */
export function markFound(): void {
	const found = read();
	const hit = found?.hits[found.at];
	if (found === null || hit === undefined || new URL(hit.href).pathname !== location.pathname || !('highlights' in CSS)) return;
	const ranges = [...document.querySelectorAll(PLACES)].flatMap((place) => rangesIn(place, hit.words));
	// Where no word stands as it was found (a spelling of a name, say), the way to the next result stands all the same.
	CSS.highlights.set('found', new Highlight(...ranges));
	showBar(found, ranges);
}

function read(): Found | null {
	try {
		return JSON.parse(sessionStorage[FOUND] ?? 'null') as Found | null;
	} catch {
		return null;
	}
}

/** Where the words stand below an element; marks and links that the page adds to the text do not count. */
function rangesIn(place: Element, words: readonly string[]): Range[] {
	const wanted = new Set(words);
	// Of a script without spaces a word is looked for within what stands between spaces.
	const dense = words.filter(hasDense);
	const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
		parentElement?.closest('.refs, .here, .translation') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	const ranges: Range[] = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const text = node.textContent ?? '';
		for (const match of text.matchAll(/\S+/g)) {
			const [token] = match;
			if (wanted.has(fold(token))) ranges.push(rangeOf(node, ...trimmed(token, match.index)));
			// Where words run into each other, those of another script stand between their letters too.
			else
				for (const word of hasDense(token) ? words : dense)
					for (const at of placesOf(token.toLowerCase(), word))
						ranges.push(rangeOf(node, match.index + at, match.index + at + word.length));
		}
	}
	return ranges;
}

/** A word without the signs around it. */
function trimmed(token: string, at: number): [number, number] {
	const head = /^[^\p{L}\p{N}]*/u.exec(token)?.[0].length ?? 0;
	const tail = /[^\p{L}\p{M}\p{N}]*$/u.exec(token)?.[0].length ?? 0;
	return [at + head, at + token.length - tail];
}

function* placesOf(text: string, word: string): Generator<number> {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) yield at;
}

function rangeOf(node: Node, start: number, end: number): Range {
	const range = document.createRange();
	range.setStart(node, start);
	range.setEnd(node, end);
	return range;
}

/** The first mark within what the address names, else the first. */
function firstOf(ranges: readonly Range[]): number {
	const target =
		location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1).split(':~:')[0] ?? '')) : null;
	return Math.max(0, target === null ? 0 : ranges.findIndex(({ startContainer }) => target.contains(startContainer)));
}

/** Opens what is folded around a place. */
function unfold(place: Node): void {
	for (let fold = place.parentElement?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}

function showBar(found: Found, ranges: readonly Range[]): void {
	const { labels } = found;
	let at = firstOf(ranges);
	const count = element('output', {});
	const button = (text: string, key: string, act: () => void) => {
		const made = element('button', { type: 'button', ...(key === '' ? {} : { 'aria-keyshortcuts': key }) }, text);
		made.onclick = act;
		return made;
	};
	const go = (step: number) => {
		const to = at + step;
		if (to >= ranges.length) return nextResult();
		if (ranges.length === 0) return;
		at = Math.max(0, to);
		show();
		ranges[at]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
	};
	const show = () => {
		const range = ranges[at];
		if (range !== undefined) {
			CSS.highlights.set('found-now', new Highlight(range));
			unfold(range.startContainer);
		}
		count.value = fill(labels.of, { n: Math.min(at + 1, ranges.length), total: ranges.length });
	};
	const nextResult = () => {
		const next = found.hits[found.at + 1];
		if (next === undefined) return;
		sessionStorage[FOUND] = JSON.stringify({ ...found, at: found.at + 1 });
		location.href = next.href;
	};
	const close = () => {
		CSS.highlights.clear();
		sessionStorage.removeItem(FOUND);
		removeEventListener('keydown', onKey);
		bar.remove();
	};
	const onKey = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
		if (ctrlKey || metaKey || altKey || (target instanceof HTMLElement && target.closest('input,textarea,select,dialog,[contenteditable]')))
			return;
		if (key === 'n') go(1);
		else if (key === 'p') go(-1);
		else if (key === 'Escape') close();
	};
	const bar = element(
		'div',
		{ class: 'found-bar', role: 'toolbar', 'aria-label': fill(labels.of, { n: '', total: ranges.length }).trim() },
		count,
		button(labels.previous, 'p', () => go(-1)),
		button(labels.next, 'n', () => go(1)),
		found.at + 1 < found.hits.length && button(labels.nextResult, '', nextResult),
		button(labels.close, 'Escape', close),
	);
	document.querySelector('main')?.append(bar);
	addEventListener('keydown', onKey);
	show();
}
