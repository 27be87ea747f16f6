/** Dump → article: title, blocks, captions, and everything that was taken out, each with its reason. */
import { type Document, linesOf } from '../document/lines.ts';
import type { Block, Dump, Removed, Span } from '../document/types.ts';
import { kindsOf } from './block-kinds.ts';
import type { Decision } from './decision.ts';
import { decideExact } from './exact-body.ts';
import { committedWeights, judge, type Weights } from './line-classifier.ts';
import { width } from './line-features.ts';
import { patterns } from './line-patterns.ts';
import { exactUnits, unitsOf } from './line-units.ts';
import type { Line } from './marked-lines.ts';
import { withMarkup } from './markup.ts';
import { outsidePieces } from './outside-article.ts';
import { isCollapsed, paragraphSpans } from './paragraphs.ts';
import { decide } from './passes.ts';
import type { Reason } from './removal-reasons.ts';
import { findTitle, NO_TITLE } from './title-line.ts';

/** Every non-blank character of `dump.text` ends in the title, a block, a caption or a removed piece. */
export function cleanDump(dump: Dump, weights: Weights = committedWeights()): Document {
	const textLines = linesOf(dump.text);
	const { lines, stamps, outside, titleLine, rest } = dump.exact ? exactUnits(dump.text, textLines) : unitsOf(dump.text, textLines);
	const judged = dump.exact ? null : withMarkup(dump, textLines, lines, judge(lines, weights));
	const found = findTitle(
		dump,
		lines,
		judged?.title.map((share, i) => (outside.has(i) ? 0 : share)) ?? new Float32Array(lines.length),
		titleLine,
	);
	const decisions = judged === null ? decideExact(dump, lines) : decide(dump, lines, judged, found, { stamps, outside });
	const kept = judged === null ? lines.filter((_, i) => decisions[i] === 'keep') : rejoined(lines, decisions);
	const { blocks, captions } = blocksOf(dump.text, kept);
	const removed = lines.flatMap((line, i) => removal(dump.text, line, decisions[i] ?? 'keep'));
	// What is the text is no title; a body may say the title again.
	const isText = found.line !== null && decisions[found.line] === 'keep' && (!dump.exact || kept.length === 1);
	return {
		dump,
		lines: textLines,
		title: isText ? NO_TITLE : found.title,
		blocks,
		captions,
		removed: [...removed, ...(rest === null ? [] : [removedAs(dump.text, rest, 'too-long', 'length')]), ...outsidePieces(dump)],
	};
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
