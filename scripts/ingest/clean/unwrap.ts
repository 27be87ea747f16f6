/** Hard-wrapped text: lines broken at a fixed column are joined again. */

export type Piece = { readonly start: number; readonly end: number; readonly gap: number };

const MARKED = /^\s*(?:--$|[-*•·‣▪>#]\s|\d{1,2}[.)]\s|!\[)/;
const SENTENCE_END = /[.!?…:;。！？]["”“»’'’)\]]*$/;

/** Words set apart on one line, as in the header of a page: `The Post      Monday, 4 May      5`. */
const APART = /\S {3,}\S/;

/**
 * The column at which a text is wrapped, or null where it is not: many lines of nearly one greatest length, most of which
 * end inside a sentence and go on in small letters below.
 */
function wrapColumn(text: string, all: readonly Piece[]): number | null {
	const pieces = all.filter((piece) => !APART.test(text.slice(piece.start, piece.end)));
	const lengths = pieces.map((piece) => piece.end - piece.start).sort((a, b) => a - b);
	const column = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
	if (column < 40 || column > 130 || (lengths.at(-1) ?? 0) > column * 1.35 + 5) return null;
	let full = 0;
	let open = 0;
	for (const [i, piece] of pieces.entries()) {
		const next = pieces[i + 1];
		if (next === undefined || next.gap > 0 || piece.end - piece.start < column * 0.72) continue;
		full++;
		if (!SENTENCE_END.test(text.slice(piece.start, piece.end))) open++;
	}
	return full >= 3 && full >= 0.3 * pieces.length && open >= 0.55 * full ? column : null;
}

/** Joins the lines of each wrapped paragraph. Text that is not wrapped comes back as it was. */
export function unwrap(text: string, pieces: readonly Piece[]): Piece[] {
	const column = wrapColumn(text, pieces);
	if (column === null) return withBrokenSentences(text, pieces);
	const indented = pieces.filter((piece) => /^ {2,8}\S/.test(text.slice(piece.start, piece.end))).length;
	const byIndent = indented > 1 && indented < pieces.length / 2;
	const joined: Piece[] = [];
	let previous: Piece | null = null;
	for (const piece of pieces) {
		const last = joined.at(-1);
		const line = text.slice(piece.start, piece.end);
		const continues =
			last !== undefined &&
			previous !== null &&
			piece.gap === 0 &&
			!MARKED.test(line) &&
			(!(byIndent && /^ {2,8}\S/.test(line)) || hangs(text, last, line)) &&
			wasFull(text, previous, line, column);
		if (continues) joined[joined.length - 1] = { ...last, end: piece.end };
		else joined.push(piece);
		previous = piece;
	}
	return joined;
}

/** From so many characters on, a line that ends inside a sentence was broken, not written so. */
const BROKEN = 45;

/** Text that is not wrapped as a whole: a line that ends inside a sentence and goes on low in the line right below it. */
function withBrokenSentences(text: string, pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		const line = text.slice(piece.start, piece.end);
		const before = last === undefined ? '' : text.slice(last.start, last.end).trimEnd();
		const goesOn =
			last !== undefined &&
			piece.gap === 0 &&
			before.length >= BROKEN &&
			/[\p{L}\p{M}\d,]$/u.test(before) &&
			!MARKED.test(before.slice(0, 8)) &&
			/^\s{0,3}\p{Ll}{2,}\s/u.test(line) &&
			/[.!?…:]["”“»’')\]]?\s*$/u.test(line);
		if (goesOn) joined[joined.length - 1] = { ...last, end: piece.end };
		else joined.push(piece);
	}
	return joined;
}

/** A second line of a list item: set in under its first letter. */
function hangs(text: string, item: Piece, line: string): boolean {
	const mark = MARKED.exec(text.slice(item.start, item.start + 40))?.[0];
	return mark !== undefined && line.length - line.trimStart().length === mark.length;
}

/** A line was full when the first word of the next one would not have fitted. */
function wasFull(text: string, previous: Piece, next: string, column: number): boolean {
	const line = text.slice(previous.start, previous.end);
	const word = /^\s*(\S{1,60})/.exec(next)?.[1]?.length ?? 0;
	if (line.length + 1 + word > column - 3) return true;
	return !SENTENCE_END.test(line) && /^\s*["„“«‚‘'(]?\p{Ll}/u.test(next);
}
