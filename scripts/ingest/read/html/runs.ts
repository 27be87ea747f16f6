/** The runs of text between two boundaries of a page → its blocks: line breaks, buttons, raised numbers and footnote marks told by what they do in the sentence. */
import type { Element, Run, TextBlock } from './block.ts';
import { raised } from './superscript.ts';

type Piece = { text: string; readonly element: number; readonly inline: Inline };
/** What stands around a piece between it and its block element. */
type Inline = {
	readonly link: boolean;
	readonly button: boolean;
	readonly strong: boolean;
	readonly sup: boolean;
	readonly time: number;
	readonly byline: boolean;
};

const ENDS = /[.!?…:;。！？؟।]["”“»’'’)\]]{0,2}\s*$/;
const OPENS_LOW = /^\s*[\p{Ll},;.:!?)\]»”’%…–—-]/u;
const BLANK = /^\s*$/;

/** The blocks that the runs make: mostly one; none where they hold no text. */
export function joinedText(runs: readonly Run[], elements: readonly Element[]): TextBlock[] {
	if (runs.length === 0 || runs.every(({ text }) => BLANK.test(text))) return [];
	const lines: Piece[][] = [[]];
	let breaks = 0;
	for (const run of runs) {
		if (run.kind === 'break') {
			breaks++;
			continue;
		}
		if (BLANK.test(run.text) && breaks > 0) continue;
		if (breaks > 0 && !goesOn(lines.at(-1) ?? [], run.text, breaks)) lines.push([]);
		else if (breaks > 0) lines.at(-1)?.push({ text: ' ', element: run.element, inline: PLAIN });
		breaks = 0;
		lines.at(-1)?.push({ text: run.text, element: run.element, inline: inlineOf(elements, run.element) });
	}
	return lines.flatMap((line) => withoutLooseButtons(line, elements)).flatMap((line) => blockOf(line, elements));
}

const PLAIN: Inline = { link: false, button: false, strong: false, sup: false, time: -1, byline: false };
/** What authors of pages call the element that names who wrote the text. */
const BYLINE = /(?:^|[\s_-])(?:byline|author(?:-?name)?)(?:$|[\s_-])/;
const BOLD = new Set(['b', 'strong', 'em', 'i', 'mark']);

function inlineOf(elements: readonly Element[], from: number): Inline {
	let link = false;
	let button = false;
	let strong = false;
	let sup = false;
	let time = -1;
	let byline = false;
	for (let at = from; at >= 0; at = elements[at]?.parent ?? -1) {
		const element = elements[at] as Element;
		if (BYLINE.test(element.names)) byline = true;
		if (element.isBlock) {
			// A link may hold whole blocks: it is looked for a few levels up.
			for (let up = at, k = 0; up >= 0 && k < 6; up = elements[up]?.parent ?? -1, k++) if (elements[up]?.tag === 'a') link = true;
			break;
		}
		if (element.tag === 'a') link = true;
		else if (element.tag === 'button' || /(?:^| )button(?: |$)/.test(element.names)) button = true;
		else if (BOLD.has(element.tag)) strong = true;
		else if (element.tag === 'sup') sup = true;
		else if (element.tag === 'time') time = at;
	}
	return { link, button, strong, sup, time, byline };
}

/** One `<br>` inside a sentence sets a line, not a paragraph: the text before it does not end, and the text after it goes on low. */
function goesOn(before: readonly Piece[], after: string, breaks: number): boolean {
	const text = before.map((piece) => piece.text).join('');
	return breaks === 1 && !BLANK.test(text) && !ENDS.test(text) && /^\s*\p{Ll}/u.test(after);
}

/** Boxes whose text is a sentence: a button in it (which explains a word) is a part of it. */
const SENTENCE_BOX = /^(?:p|li|td|th|dd|dt|blockquote|figcaption|h[1-6])$/;

/** A button apart from the sentence is a block by itself ("Share", "Subscribe"); one inside a sentence is a word of it. */
function withoutLooseButtons(line: readonly Piece[], elements: readonly Element[]): Piece[][] {
	if (!line.some(({ inline }) => inline.button)) return [[...line]];
	const rest = line.filter(({ inline, text }) => !inline.button && !BLANK.test(text));
	if (rest.length === 0) return [[...line]];
	const out: Piece[][] = [[]];
	for (let i = 0; i < line.length; i++) {
		const piece = line[i] as Piece;
		if (!piece.inline.button) {
			out.at(-1)?.push(piece);
			continue;
		}
		let end = i;
		while (line[end + 1]?.inline.button === true) end++;
		const before = line
			.slice(0, i)
			.map(({ text }) => text)
			.join('');
		const after = line
			.slice(end + 1)
			.map(({ text }) => text)
			.join('');
		const group = line.slice(i, end + 1);
		const box = elements[boxOf(elements, piece.element)]?.tag ?? '';
		const inSentence =
			(!BLANK.test(before) && !ENDS.test(before) && (OPENS_LOW.test(after) || (SENTENCE_BOX.test(box) && !BLANK.test(after)))) ||
			(OPENS_LOW.test(after) && (BLANK.test(before) || SENTENCE_BOX.test(box)));
		if (inSentence) out.at(-1)?.push(...group);
		else out.push(group, []);
		i = end;
	}
	return out;
}

function boxOf(elements: readonly Element[], from: number): number {
	let at = from;
	while (at >= 0 && elements[at]?.isBlock !== true) at = elements[at]?.parent ?? -1;
	return at;
}

function blockOf(line: readonly Piece[], elements: readonly Element[]): TextBlock[] {
	let text = '';
	const count = { link: 0, button: 0, strong: 0, links: 0 };
	const times = new Set<number>();
	let byline = '';
	let element = -2;
	let last = -1;
	let wasLink = false;
	for (const { text: raw, element: at, inline } of line) {
		const piece = inline.sup ? raised(raw.trim(), text, inline.link) : raw;
		text += at !== last && runsTogether(text, piece) ? ` ${piece}` : piece;
		last = at;
		const size = piece.trim().length;
		if (inline.link) count.link += size;
		if (inline.button) count.button += size;
		if (inline.strong) count.strong += size;
		if (inline.link && !wasLink && size > 0) count.links++;
		if (size > 0) wasLink = inline.link;
		if (inline.byline) byline += piece;
		if (inline.time >= 0) times.add(inline.time);
		if (size > 0) element = element === -2 ? at : common(elements, element, at);
	}
	const plain = text.replace(/\s+/g, ' ').trim();
	if (plain === '') return [];
	return [
		{
			text: plain,
			element,
			box: boxOf(elements, element),
			linkChars: count.link,
			buttonChars: count.button,
			strongChars: count.strong,
			links: count.links,
			times: [...times],
			byline: byline.replace(/\s+/g, ' ').trim(),
		},
	];
}

/** Two elements that a page sets apart by style only ("2 May 2026" + "A bridge"): no word goes from a small letter or a digit on to a capital. */
const runsTogether = (before: string, after: string) => /[\p{Ll}\d]$/u.test(before.slice(-2)) && /^\p{Lu}/u.test(after);

/** The innermost element that holds both. */
function common(elements: readonly Element[], a: number, b: number): number {
	let x = a;
	let y = b;
	while (x !== y) {
		if (x < 0 || y < 0) return -1;
		if ((elements[x]?.depth ?? 0) >= (elements[y]?.depth ?? 0)) x = elements[x]?.parent ?? -1;
		else y = elements[y]?.parent ?? -1;
	}
	return x;
}
