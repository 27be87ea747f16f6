/** The units of a dump that are kept or removed: its lines, unwrapped, and what was glued cut apart. */
import type { TextLine } from '../document/lines.ts';
import type { Span } from '../document/types.ts';
import { withoutHyphenation } from './dehyphenate.ts';
import { withSpeech } from './dialogue-dashes.ts';
import { type Line, lineAt } from './marked-lines.ts';
import { aroundArticle } from './one-line.ts';
import { cutGlued } from './split-lines.ts';
import { type Piece, unwrap } from './unwrap.ts';

/** Beyond so many characters or lines nothing is read as an article: it is kept apart as one removed piece. */
const MOST_CHARS = 250_000;
const MOST_LINES = 6_000;

export type Units = {
	/** The units that are kept or removed. */
	readonly lines: readonly Line[];
	/** Numbers of the units that a scraper set as the date. */
	readonly stamps: ReadonlySet<number>;
	/** The unit that a scraper set as the title. */
	readonly titleLine: number | null;
	/** Numbers of the units that stand before and after the article of a dump on one line. */
	readonly outside: ReadonlySet<number>;
	/** What lies beyond the length of an article. */
	readonly rest: Span | null;
};

/** The pieces of a text up to its limit, and what lies beyond. */
function piecesOf(dump: string, textLines: readonly TextLine[]): { readonly pieces: readonly Piece[]; readonly rest: Span | null } {
	const limit = dump.length > MOST_CHARS ? lastBreak(dump, MOST_CHARS) : dump.length;
	const all = textLines.flatMap(({ raw: { start, end }, gap }): Piece[] =>
		start >= limit ? [] : [{ start, end: Math.min(end, limit), gap }],
	);
	const pieces = all.slice(0, MOST_LINES);
	const end = all.length > MOST_LINES ? (pieces.at(-1)?.end ?? limit) : limit;
	return { pieces, rest: dump.slice(end).trim() === '' ? null : { start: end, end: dump.length } };
}

/** The units of a text that is exactly a body: its lines as they are. */
export function exactUnits(dump: string, textLines: readonly TextLine[]): Units {
	const { pieces, rest } = piecesOf(dump, textLines);
	const lines = pieces.flatMap(({ start, end, gap }) => lineAt(dump, start, end, gap) ?? []);
	return { lines, stamps: new Set(), titleLine: null, outside: new Set(), rest };
}

/** The units of a dump: lines, unwrapped, and what was glued cut apart. */
export function unitsOf(dump: string, textLines: readonly TextLine[]): Units {
	const { pieces, rest } = piecesOf(dump, textLines);
	const lines: Line[] = [];
	const stamps = new Set<number>();
	let titleLine: number | null = null;
	const outside = new Set<number>();
	const unwrapped = unwrap(dump, pieces);
	const [only, more] = unwrapped;
	// A scraper's stamp says itself where the text begins.
	const alone = only !== undefined && more === undefined && cutGlued(dump, only.start, only.end).every(({ part }) => part === 'text');
	const around = alone ? aroundArticle(dump, only.start, only.end) : { before: null, after: null };
	const apart = (span: Span | null) => {
		const line = span === null ? null : lineAt(dump, span.start, span.end, -1);
		if (line === null) return;
		outside.add(lines.length);
		lines.push(line);
	};
	apart(around.before);
	for (const whole of unwrapped) {
		const piece = { ...whole, start: around.before?.end ?? whole.start, end: around.after?.start ?? whole.end };
		const cuts = around.before === null ? cutGlued(dump, piece.start, piece.end) : cutGlued(dump, piece.start, piece.end, true);
		for (const [i, { span, part }] of cuts.entries()) {
			const line = lineAt(dump, span.start, span.end, i === 0 ? piece.gap : -1);
			if (line === null) continue;
			if (part === 'date') stamps.add(lines.length);
			if (part === 'title') titleLine ??= lines.length;
			lines.push(line);
		}
	}
	apart(around.after);
	return {
		lines: withoutHyphenation(dump, withSpeech(dump, lines)),
		stamps,
		titleLine,
		outside,
		rest,
	};
}

/** A place near the limit where a line, a sentence or at least a word ends. */
function lastBreak(text: string, limit: number): number {
	for (const mark of ['\n', '. ', ' ']) {
		const at = text.lastIndexOf(mark, limit);
		if (at > limit - 20_000) return at + mark.trimEnd().length;
	}
	return limit;
}
