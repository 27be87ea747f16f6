/**
 * A line that is written from right to left, out of the pieces that a PDF draws. In what order they are drawn differs from program to program (as
 * they are read, or from left to right, a letter each), so their places say how they are read; figures and Latin words run the other way.
 */

/** Units: points, from the left. */
export type Piece = { readonly text: string; readonly x0: number; readonly x1: number };

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;
/** At the edge of a figure or a Latin word it belongs to the line around it. */
const PUNCTUATION = /[\s.,:;!?…()[\]{}«»،؛؟]/;
/** A PDF names the shape that is seen: a bracket that opens a passage from right to left is seen as one that closes. */
const MIRRORED: Readonly<Record<string, string>> = Object.fromEntries(
	['()', '[]', '{}', '«»', '‹›', '<>'].flatMap(([open = '', close = '']) => [
		[open, close],
		[close, open],
	]),
);

/** Are most letters of these pieces written from right to left? Figures count on neither side. */
export function isRightToLeft(pieces: readonly Piece[]): boolean {
	let balance = 0;
	for (const { text } of pieces) for (const letter of text) if (/\p{L}/u.test(letter)) balance += RIGHT_TO_LEFT.test(letter) ? 1 : -1;
	return balance > 0;
}

/** `space`: a gap wider than this (points) is a space. */
export function readFromRight(pieces: readonly Piece[], space: number): string {
	const parts = pieces.flatMap(partsOf);
	const ordered = parts.map((piece) => ({ piece, middle: middleOf(piece, parts) })).sort((a, b) => a.middle - b.middle);
	return joined(
		withRuns(
			ordered.map(({ piece }) => piece),
			space,
		).reverse(),
		space,
	);
}

/** Pieces from left to right, with each run of figures and Latin words, and what stands between them, as one piece; brackets as they are written. */
function withRuns(ordered: readonly Piece[], space: number): Piece[] {
	const forward = ordered.map(({ text }) => runsForward(text));
	const isForward = forward.map((own, i) => own ?? (nearest(forward, i, -1) === true && nearest(forward, i, 1) === true));
	const runs: Piece[] = [];
	for (let from = 0; from < ordered.length; ) {
		let to = from + 1;
		while (isForward[from] && isForward[to]) to++;
		const run = ordered.slice(from, to);
		const text = isForward[from] ? joined(run, space) : run.map((piece) => mirrored(piece.text)).join('');
		runs.push({ text, x0: Math.min(...run.map(({ x0 }) => x0)), x1: Math.max(...run.map(({ x1 }) => x1)) });
		from = to;
	}
	return runs;
}

/** In the order given, with a space where white stands between two. */
function joined(pieces: readonly Piece[], space: number): string {
	return pieces.reduce((line, { text, x0, x1 }, i) => {
		const before = pieces[i - 1];
		const gap = before === undefined ? 0 : Math.max(before.x0 - x1, x0 - before.x1);
		return `${line}${gap > space ? ' ' : ''}${text}`;
	}, '');
}

/** True: from left to right; false: from right to left; null: as what is around it. */
const runsForward = (text: string): boolean | null => (RIGHT_TO_LEFT.test(text) ? false : LEFT_TO_RIGHT.test(text) ? true : null);

function nearest(forward: readonly (boolean | null)[], from: number, step: 1 | -1): boolean | undefined {
	for (let i = from + step; i >= 0 && i < forward.length; i += step) {
		const own = forward[i];
		if (typeof own === 'boolean') return own;
	}
	return undefined;
}

const mirrored = (text: string) => text.replace(/[()[\]{}«»‹›<>]/g, (sign) => MIRRORED[sign] ?? sign);

/** A figure or a Latin word without the punctuation at its edges, which stands apart. */
function partsOf(piece: Piece): Piece[] {
	if (runsForward(piece.text) !== true) return [piece];
	const { text } = piece;
	let from = 0;
	while (PUNCTUATION.test(text.charAt(from))) from++;
	let to = text.length;
	while (PUNCTUATION.test(text.charAt(to - 1))) to--;
	const width = (piece.x1 - piece.x0) / text.length;
	const part = (start: number, end: number) => ({ text: text.slice(start, end), x0: piece.x0 + width * start, x1: piece.x0 + width * end });
	return [part(0, from), part(from, to), part(to, text.length)].filter((one) => one.text !== '');
}

/** A vowel sign that is drawn by itself is read behind the letter that it stands over. */
function middleOf({ text, x0, x1 }: Piece, pieces: readonly Piece[]): number {
	const middle = (x0 + x1) / 2;
	if (!/^\p{M}+$/u.test(text)) return middle;
	const letter = pieces.find((one) => one.x0 <= middle && one.x1 >= middle && /\p{L}/u.test(one.text));
	return letter === undefined ? middle : (letter.x0 + letter.x1) / 2 - 0.01;
}
