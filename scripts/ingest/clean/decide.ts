/** Keeps or removes each line: the owner's word first, then rules that are certain, then the trained judgement. */
import type { Dump } from '../document/types.ts';
import { isCaption, isHeading } from './block-kinds.ts';
import type { Decision, Verdict } from './decision.ts';
import type { Judged } from './line-classifier.ts';
import { width } from './line-features.ts';
import { dateLikeness, patterns } from './line-patterns.ts';
import { isDisclaimer, ruleFor } from './line-rules.ts';
import type { Line } from './lines.ts';
import { keepLists } from './lists.ts';
import type { Reason } from './removal-reasons.ts';
import { dropSignature } from './signature.ts';
import type { FoundTitle } from './title-line.ts';

const KEEP = 0.45;
/** Between two kept paragraphs, a heading needs less. */
const KEEP_HEADING = 0.04;
const LONG = 90;

export function decide(dump: Dump, lines: readonly Line[], judged: Judged, found: FoundTitle, stamps: ReadonlySet<number>): Decision[] {
	const { keep } = judged;
	const isBody = (i: number) => (keep[i] ?? 0) >= KEEP && width(lines[i] as Line) >= LONG;
	const body = [...lines.keys()].filter(isBody);
	const edgeEnd = body[2] ?? lines.length;
	const edgeStart = body.at(-1) ?? -1;
	const cleanish = isCleanish(lines);
	const opening = body[0] ?? 0;
	const nearStart = found.line !== null && found.line <= opening && found.line >= opening - 15 ? found.line : Math.max(0, opening - 5);
	const decisions = lines.map((line, i): Decision => {
		if (i === found.line) return 'title';
		const header = dump.hints.find(({ evidence: { span } }) => span !== null && span.start < line.span.end && span.end > line.span.start);
		if (header !== undefined) return { reason: 'metadata', rule: header.evidence.rule };
		if (stamps.has(i)) return { reason: 'date', rule: 'stamped-title' };
		if (line.mark === 'caption' || (i >= nearStart && (cleanish || i <= edgeStart + 1) && isCaption(line))) return 'keep';
		const verdict = ruleFor(line, judged.features.phrases[i] ?? [], i < edgeEnd || i > edgeStart);
		if (
			verdict !== null &&
			!((keep[i] ?? 0) > 0.93 && verdict.rule === 'stock-phrase' && verdict.reason !== 'advert' && verdict.reason !== 'comments')
		)
			return verdict;
		if (line.mark === 'heading' && i > (body[0] ?? lines.length) && i < edgeStart) return 'keep';
		if (found.title.value !== null && line.text === found.title.value) return { reason: 'repeated', rule: 'same-as-title' };
		if (cleanish && i > (body[0] ?? lines.length) && i <= edgeStart + 1 && isSafe(line, judged, i)) return 'keep';
		return (keep[i] ?? 0) >= KEEP ? 'keep' : { reason: reasonOf(line, judged, i), rule: 'classifier' };
	});
	pointed(lines, decisions);
	keepHeadings(lines, keep, decisions, cleanish ? 0 : KEEP_HEADING);
	keepLists(lines, decisions);
	keepAfterAdvert(lines, judged, decisions);
	dropSignature(lines, decisions);
	dropDisclaimers(lines, decisions);
	if (!decisions.includes('keep')) keepLongest(lines, decisions);
	obey(dump, lines, decisions);
	return decisions;
}

/** A dump that is nearly all running text: what stands between its paragraphs is the article's, unless its wording says otherwise. */
function isCleanish(lines: readonly Line[]): boolean {
	const widths = lines.map(width);
	const all = widths.reduce((a, b) => a + b, 0);
	const long = widths.reduce((sum, w) => sum + (w >= LONG ? w : 0), 0);
	return lines.length <= 80 && long >= 0.7 * all;
}

/** A sentence that no stock phrase opens, or a whole paragraph even where one does. */
function isSafe(line: Line, { features }: Judged, i: number): boolean {
	if (!patterns.sentenceEnd.test(line.text) || line.text.endsWith('…')) return false;
	return width(line) >= LONG || !(features.phrases[i] ?? []).some(({ at }) => at === 0);
}

/** A pointer heading ("read also") with its targets on the lines below: short lines that are no sentences. */
function pointed(lines: readonly Line[], decisions: Decision[]): void {
	for (const [i, decision] of decisions.entries()) {
		if (typeof decision === 'string' || decision.reason !== 'read-also' || decision.rule !== 'stock-phrase') continue;
		for (let k = i + 1; k < lines.length && isTarget(lines[k] as Line); k++) {
			if (k > i + 1 && isHeading(lines[k] as Line, lines[k + 1])) break;
			const target = decisions[k];
			if (target === 'keep' || (typeof target === 'object' && target.rule === 'classifier'))
				decisions[k] = { reason: 'read-also', rule: 'pointed-at' };
		}
	}
}

const isTarget = (line: Line) => line.text.length <= 160 && !/[.,;:…]["”“»]?$/.test(line.text) && line.mark !== 'heading';

/** Short lines between kept paragraphs, apart from them, are headings though the judgement is in doubt. */
function keepHeadings(lines: readonly Line[], keep: Float32Array, decisions: Decision[], least: number): void {
	for (const [i, line] of lines.entries()) {
		const decision = decisions[i];
		if (typeof decision === 'string' || decision?.rule !== 'classifier' || (keep[i] ?? 0) < least) continue;
		const above = [1, 2, 3, 4, 5].map((step) => i - step).find((k) => decisions[k] === 'keep' && !isCaption(lines[k] as Line));
		const before = above !== undefined && (width(lines[above] as Line) >= LONG || patterns.sentenceEnd.test((lines[above] as Line).text));
		const after = decisions[i + 1] === 'keep';
		if (before && after && isHeading(line, lines[i + 1])) decisions[i] = 'keep';
	}
}

/** An advert stands between paragraphs: the sentence below it goes on with the article, however short it is. */
function keepAfterAdvert(lines: readonly Line[], judged: Judged, decisions: Decision[]): void {
	for (const [i, line] of lines.entries()) {
		const decision = decisions[i];
		if (typeof decision === 'string' || decision?.rule !== 'classifier' || line.words.length < 4 || !isSafe(line, judged, i)) continue;
		let above = i - 1;
		while (isAdvert(decisions[above])) above--;
		const paragraph = lines[above];
		if (above < i - 1 && paragraph !== undefined && decisions[above] === 'keep' && isParagraph(paragraph)) decisions[i] = 'keep';
	}
}

const isAdvert = (decision: Decision | undefined) => typeof decision === 'object' && decision.reason === 'advert';
const isParagraph = (line: Line) => width(line) >= LONG && patterns.sentenceEnd.test(line.text);

/** Disclaimers stand at the end: kept paragraphs are taken off while they are one, but never the only text. */
function dropDisclaimers(lines: readonly Line[], decisions: Decision[]): void {
	const kept = [...decisions.keys()].filter((i) => decisions[i] === 'keep');
	for (const i of kept.slice(1).slice(-3).reverse()) {
		if (isDisclaimer(lines[i] as Line)) decisions[i] = { reason: 'disclaimer', rule: 'disclaimer-clause' };
	}
}

function keepLongest(lines: readonly Line[], decisions: Decision[]): void {
	const removedBy = (rules: readonly string[]) =>
		[...decisions.keys()].filter((i) => typeof decisions[i] === 'object' && rules.includes((decisions[i] as Verdict).rule));
	const judged = removedBy(['classifier']);
	const open = judged.length > 0 ? judged : removedBy(['same-as-title', 'stock-phrase', 'date-line', 'byline', 'pointed-at']);
	const most = Math.max(0, ...open.map((i) => width(lines[i] as Line)));
	for (const i of open) if (width(lines[i] as Line) >= Math.max(0.5 * most, Math.min(most, 60))) decisions[i] = 'keep';
}

/** The lines that the owner named in the .yaml beside the seed. */
export function obey(dump: Dump, lines: readonly Line[], decisions: Decision[]): void {
	if (dump.correction === null) return;
	const squeezed = (list: readonly string[]) => new Set(list.map((line) => line.replace(/\s+/g, ' ').trim()));
	const keep = squeezed(dump.correction.keep);
	const drop = squeezed(dump.correction.drop);
	for (const [i, line] of lines.entries()) {
		const raw = dump.text.slice(line.span.start, line.span.end).replace(/\s+/g, ' ');
		if (keep.has(raw) || keep.has(line.text)) decisions[i] = 'keep';
		else if (drop.has(raw) || drop.has(line.text)) decisions[i] = { reason: 'corrected', rule: 'correction' };
	}
}

/** Why the judgement removed a line, as well as its wording and place tell. */
function reasonOf(line: Line, { features }: Judged, i: number): Reason {
	const opens = (features.phrases[i] ?? []).find(({ at }) => at === 0);
	const short = opens?.kind === 'byline' ? line.words.length <= 14 && !patterns.sentenceEnd.test(line.text) : line.words.length <= 4;
	if (opens !== undefined && (opens.length > 1 || short)) return opens.kind;
	if (patterns.copyright.test(line.text) && line.text.length < 200) return 'legal';
	if (line.words.length <= 8 && dateLikeness(line.text, line.words) > 0) return 'date';
	return width(line) >= LONG && patterns.sentenceEnd.test(line.text) ? 'teaser' : 'navigation';
}
