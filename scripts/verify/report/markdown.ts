/** A report in Markdown or plain text → paragraphs. Lines keep their breaks, so that a link can be named by its line. */
import type { Paragraph } from './paragraphs.ts';

/** A line that begins a paragraph of its own: an item, a row of a table, a heading, a rule. */
const OPENS = /^\s{0,3}(?:[-*+]\s|\d{1,9}[.)]\s|\||#{1,6}\s|(?:[-*_]\s*){3,}$)/;
const NOTE = /^\s{0,3}\[\^([^\]\s]{1,80})\]:\s*/;
const REFERENCE = /^\s{0,3}\[([^\]^][^\]]{0,200})\]:\s*<?(https?:\/\/[^\s>]+)>?.*$/i;

type Piece = { readonly line: number; readonly lines: readonly string[]; readonly quoted: boolean };

/** Paragraphs of a text in Markdown; what is no Markdown reads as it stands. Notes and reference links are put where they are referred to. */
export function markdownParagraphs(text: string): Paragraph[] {
	const pieces = piecesOf(text.replace(/\r\n?/g, '\n').split('\n'));
	const notes = new Map(pieces.flatMap(({ lines }) => noteOf(lines)));
	const targets = new Map(pieces.flatMap(({ lines }) => lines.flatMap(referenceOf)));
	const used = new Set<string>();
	const told = pieces
		.filter(({ lines }) => !NOTE.test(lines[0] ?? ''))
		.map(({ line, lines, quoted }) => ({ line, quoted, text: withNotes(inline(lines.join('\n'), targets), notes, targets, used) }));
	// A note that nothing refers to is a paragraph like any other.
	const unused = pieces.filter(({ lines }) => noteOf(lines).some(([name]) => !used.has(name)));
	return [
		...told,
		...unused.map(({ line, lines, quoted }) => ({ line, quoted, text: inline(lines.join('\n').replace(NOTE, ''), targets) })),
	];
}

function piecesOf(lines: readonly string[]): Piece[] {
	const pieces: { line: number; lines: string[]; quoted: boolean }[] = [];
	let open = false;
	for (const [index, raw] of lines.entries()) {
		const quoted = /^\s{0,3}>/.test(raw);
		const text = quoted ? raw.replace(/^\s{0,3}(?:>\s?)+/, '') : raw;
		const last = pieces.at(-1);
		if (text.trim() === '') open = false;
		else if (open && last !== undefined && last.quoted === quoted && !OPENS.test(text) && !NOTE.test(text)) last.lines.push(text);
		else {
			pieces.push({ line: index + 1, lines: [text], quoted });
			open = true;
		}
	}
	return pieces;
}

function noteOf(lines: readonly string[]): [string, string][] {
	const match = NOTE.exec(lines[0] ?? '');
	return match === null ? [] : [[match[1] ?? '', lines.join(' ').slice(match[0].length)]];
}

function referenceOf(line: string): [string, string][] {
	const match = REFERENCE.exec(line);
	return match === null ? [] : [[(match[1] ?? '').toLowerCase(), match[2] ?? '']];
}

function withNotes(text: string, notes: ReadonlyMap<string, string>, targets: ReadonlyMap<string, string>, used: Set<string>): string {
	return text.replace(/\[\^([^\]\s]{1,80})\]/g, (mark, name: string) => {
		const note = notes.get(name);
		if (note === undefined) return mark;
		used.add(name);
		return ` ${inline(note, targets)} `;
	});
}

/** Links by their words and address, escapes and emphasis taken off. */
function inline(text: string, targets: ReadonlyMap<string, string>): string {
	return text
		.replace(/!?\[([^\][]{0,2000})\]\(\s*<?(https?:\/\/[^\s)>]*(?:\([^\s)>]*\)[^\s)>]*)*)>?(?:\s+["'(][^\n]*?["')])?\s*\)/gi, '$1 <$2>')
		.replace(/\[([^\][]{1,2000})\]\[([^\][]{0,200})\]/g, (whole, words: string, name: string) => {
			const target = targets.get((name === '' ? words : name).toLowerCase());
			return target === undefined ? whole : `${words} <${target}>`;
		})
		.replace(/\\([\\`*_{}[\]<>()#+\-!|~&.])/g, '$1')
		.replace(/(?<![\p{L}\p{N}])(\*{1,3}|_{1,3})(?=\S)|(?<=\S)(\*{1,3}|_{1,3})(?![\p{L}\p{N}])/gu, '');
}
