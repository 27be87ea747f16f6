/** Dump → article: title, blocks, captions, and everything that was taken out, each with its reason. */
import type { Block, CleanText, Dump, Removed, Span } from '../document/types.ts';
import { kindsOf } from './block-kinds.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { withoutHyphenation } from './dehyphenate.ts';
import { withSpeech } from './dialogue-dashes.ts';
import { decideExact } from './exact-body.ts';
import { committedWeights, judge, type Weights } from './line-classifier.ts';
import { width } from './line-features.ts';
import { patterns } from './line-patterns.ts';
import { type Line, lineAt } from './lines.ts';
import { withMarkup } from './markup.ts';
import { outsidePieces } from './outside-article.ts';
import { isCollapsed, paragraphSpans } from './paragraphs.ts';
import type { Reason } from './removal-reasons.ts';
import { cutGlued } from './split-lines.ts';
import { findTitle } from './title-line.ts';
import { piecesOf, unwrap } from './unwrap.ts';

/** Beyond so many characters or lines nothing is read as an article: it is kept apart as one removed piece. */
const MOST_CHARS = 250_000;
const MOST_LINES = 6_000;

/** Every non-blank character of `dump.text` ends in the title, a block, a caption or a removed piece. */
export function cleanDump(dump: Dump, weights: Weights = committedWeights()): CleanText {
	const { lines, stamps, titleLine, rest } = dump.exact ? exactUnits(dump.text) : unitsOf(dump.text);
	const judged = dump.exact ? null : withMarkup(dump, lines, judge(lines, weights));
	const found = findTitle(dump, lines, judged?.title ?? new Float32Array(lines.length), titleLine);
	const decisions = judged === null ? decideExact(dump, lines) : decide(dump, lines, judged, found, stamps);
	const kept = judged === null ? lines.filter((_, i) => decisions[i] === 'keep') : rejoined(lines, decisions);
	const { blocks, captions } = blocksOf(dump.text, kept);
	const removed = lines.flatMap((line, i) => removal(dump.text, line, decisions[i] ?? 'keep'));
	return {
		dump,
		title: found.title,
		blocks,
		captions,
		removed: [...removed, ...(rest === null ? [] : [removedAs(dump.text, rest, 'too-long', 'length')]), ...outsidePieces(dump)],
	};
}

type Units = {
	readonly lines: readonly Line[];
	readonly stamps: ReadonlySet<number>;
	readonly titleLine: number | null;
	readonly rest: Span | null;
};

/** The units of a text that is exactly a body: its lines as they are. */
function exactUnits(dump: string): Units {
	const limit = dump.length > MOST_CHARS ? lastBreak(dump, MOST_CHARS) : dump.length;
	const pieces = piecesOf(dump.slice(0, limit)).slice(0, MOST_LINES);
	const lines = pieces.flatMap(({ start, end, gap }) => lineAt(dump, start, end, gap) ?? []);
	const end = pieces.length === MOST_LINES ? (pieces.at(-1)?.end ?? limit) : limit;
	return { lines, stamps: new Set(), titleLine: null, rest: dump.slice(end).trim() === '' ? null : { start: end, end: dump.length } };
}

/** The units of a dump: lines, unwrapped, and what was glued cut apart. */
function unitsOf(dump: string): Units {
	const limit = dump.length > MOST_CHARS ? lastBreak(dump, MOST_CHARS) : dump.length;
	const pieces = piecesOf(dump.slice(0, limit));
	const used = pieces.slice(0, MOST_LINES);
	const end = pieces.length > MOST_LINES ? (used.at(-1)?.end ?? limit) : limit;
	const lines: Line[] = [];
	const stamps = new Set<number>();
	let titleLine: number | null = null;
	for (const piece of unwrap(dump, used)) {
		for (const [i, { span, part }] of cutGlued(dump, piece.start, piece.end).entries()) {
			const line = lineAt(dump, span.start, span.end, i === 0 ? piece.gap : -1);
			if (line === null) continue;
			if (part === 'date') stamps.add(lines.length);
			if (part === 'title') titleLine ??= lines.length;
			lines.push(line);
		}
	}
	return {
		lines: withoutHyphenation(dump, withSpeech(dump, lines)),
		stamps,
		titleLine,
		rest: dump.slice(end).trim() === '' ? null : { start: end, end: dump.length },
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

/** The kept lines; a sentence that a page break or a pager line cut in two is one line again. */
function rejoined(lines: readonly Line[], decisions: readonly Decision[]): Line[] {
	const kept: Line[] = [];
	let broken = false;
	for (const [i, line] of lines.entries()) {
		const decision = decisions[i] ?? 'keep';
		if (decision !== 'keep') {
			broken = broken && typeof decision === 'object' && decision.rule === 'pager';
			continue;
		}
		const last = kept.at(-1);
		if (broken && last !== undefined && line.mark === 'none' && patterns.opensLow.test(line.text)) {
			kept[kept.length - 1] = {
				...last,
				text: `${last.text} ${line.text}`,
				span: { start: last.span.start, end: line.span.end },
				words: [...last.words, ...line.words],
			};
		} else kept.push(line);
		broken = kept.at(-1)?.mark === 'none' && width(kept.at(-1) as Line) >= 60 && !/[.!?…:;。！？]["”“»’')\]]{0,2}$/.test(line.text);
	}
	return kept;
}

function blocksOf(dump: string, kept: readonly Line[]): { blocks: Block[]; captions: Block[] } {
	const blocks: Block[] = [];
	const captions: Block[] = [];
	const kinds = kindsOf(kept);
	const size = kept.reduce((sum, line) => sum + line.text.length, 0);
	for (const [i, line] of kept.entries()) {
		const kind = kinds[i] ?? 'paragraph';
		if (kind === 'caption') captions.push({ kind, text: line.text, span: line.span });
		else if (kind === 'paragraph' && isCollapsed(line.text.length, size)) {
			for (const span of paragraphSpans(dump, line))
				blocks.push({ kind, text: dump.slice(span.start, span.end).replace(/\s+/g, ' '), span });
		} else blocks.push({ kind, text: line.text, span: line.span });
	}
	return { blocks, captions };
}

const removedAs = (dump: string, span: Span, reason: Reason, rule: string): Removed => ({
	text: dump.slice(span.start, span.end).trim(),
	reason,
	rule,
	span,
});

function removal(dump: string, line: Line, decision: Decision): Removed[] {
	return decision === 'keep' || decision === 'title' ? [] : [removedAs(dump, line.span, decision.reason, decision.rule)];
}
