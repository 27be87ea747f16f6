/** The line that is the title. */
import { confidenceLevel } from '../../../src/lib/schema.ts';
import type { Detected, Dump, Maybe, Span } from '../types.ts';
import { isCaption } from './kinds.ts';
import type { Line } from './lines.ts';

/** Below this, the text is said to have no title line. A whole page, furniture and all, nearly always has one. */
const LEAST = 0.2;
const LEAST_ON_PAGE = 0.05;
const PAGE_LINES = 60;
const NONE: Maybe<string> = { value: null, confidence: 0, level: 'unknown', evidence: [], by: 'rule' };

const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
const made = (value: string, confidence: number, rule: string, quote: string, span: Span | null): Detected<string> => ({
	value, confidence: Math.round(confidence * 1000) / 1000, level: confidenceLevel(confidence), evidence: [{ rule, quote, span }], by: 'rule',
}); // biome-ignore format: a record

/** Score of the trees → share of titles that were right at that score on pages held out, by linear steps. */
const CALIBRATION: readonly (readonly [number, number])[] = [
	[0, 0],
	[0.5, 0.22],
	[0.8, 0.46],
	[0.9, 0.62],
	[0.97, 0.8],
	[1, 0.95],
];

function calibrated(score: number): number {
	const at = CALIBRATION.findIndex(([x]) => x >= score);
	const [x1, y1] = CALIBRATION[at] ?? [1, 0.95];
	const [x0, y0] = CALIBRATION[at - 1] ?? [0, 0];
	return x1 === x0 ? y1 : y0 + ((score - x0) / (x1 - x0)) * (y1 - y0);
}

export type FoundTitle = { readonly title: Maybe<string>; readonly line: number | null };

/** `stamped`: the line that a scraper's stamp set off as the title; `scores`: how likely each line is it. */
export function findTitle(dump: Dump, lines: readonly Line[], scores: Float32Array, stamped: number | null): FoundTitle {
	const hint = dump.hints.find(({ field }) => field === 'title');
	if (hint !== undefined) {
		const wanted = plain(hint.value);
		const line = lines.findIndex(({ text }) => text.length < 400 && plain(text) === wanted);
		return {
			title: made(hint.value, 0.97, hint.evidence.rule, hint.evidence.quote, hint.evidence.span ?? lines[line]?.span ?? null),
			line: line < 0 ? null : line,
		};
	}
	if (stamped !== null) {
		const line = lines[stamped] as Line;
		const value = line.text.replace(/^["'“”„«‚‘’]|["'“”„»«‘’]$/gu, '');
		return { title: made(value, 0.97, 'stamped-title', line.text, line.span), line: stamped };
	}
	const [head, ...others] = [...lines.keys()].filter(
		(i) => lines[i]?.mark === 'heading' && dump.text.startsWith('# ', lines[i]?.span.start),
	);
	if (head !== undefined && others.length === 0 && head < 12) {
		const line = lines[head] as Line;
		return { title: made(line.text, 0.96, 'markdown-heading', line.text, line.span), line: head };
	}
	let best = -1;
	const least = lines.length > PAGE_LINES ? LEAST_ON_PAGE : LEAST;
	const shared = together(lines, scores);
	for (const [i, score] of shared.entries()) if (score > (shared[best] ?? least) && !isSentence(lines[i] as Line)) best = i;
	best = crumbs(lines, scores, best);
	const line = lines[best];
	if (line === undefined) return { title: NONE, line: null };
	return { title: made(withoutSuffix(line, lines), calibrated(scores[best] ?? 0), 'title-line', line.text, line.span), line: best };
}

/** Lines of the same words speak for each other: the chance that one of them is the title, had they nothing to do with each other. */
function together(lines: readonly Line[], scores: Float32Array): Float32Array {
	const against = new Map<string, number>();
	const key = (line: Line) => line.words.join(' ');
	for (const [i, line] of lines.entries())
		if ((scores[i] ?? 0) > 0.02) against.set(key(line), (against.get(key(line)) ?? 1) * (1 - (scores[i] ?? 0)));
	return scores.map((score, i) => (score > 0.02 ? 1 - (against.get(key(lines[i] as Line)) ?? 1) : score));
}

/** A line that ends as sentences do and is no short phrase is text, not a title. */
const isSentence = (line: Line) => {
	const { text, words } = line;
	const ends = /[^.]\.["”“»)]?$|[。;]$/.test(text) && (words.length > 9 || text.length > 70);
	const crumbs = text.split(/[»›→]/).length > 2;
	return ends || crumbs || /[,:]$/.test(text) || isCaption(line);
};

/** Bread crumbs that end with the title ("Home » Politics » Title") give way to the title's own line. */
function crumbs(lines: readonly Line[], scores: Float32Array, best: number): number {
	const text = lines[best]?.text ?? '';
	if (!/[»›→>|]/.test(text.slice(1))) return best;
	let inner = best;
	for (const [i, line] of lines.entries()) {
		if (i === best || line.text.length < 10 || line.text.length >= text.length || !text.includes(line.text)) continue;
		if ((scores[i] ?? 0) > LEAST && (inner === best || (scores[i] ?? 0) > (scores[inner] ?? 0))) inner = i;
	}
	return inner;
}

/** "Title | Outlet" and "Title - Outlet": the suffix goes where it is short and set off by spaces. */
function withoutSuffix(line: Line, lines: readonly Line[]): string {
	const match = /^(.{15,200}) (?:[|»•·]|[-–—]) ([^|»•·–—]{2,40})$/u.exec(line.text);
	const [, title = '', suffix = ''] = match ?? [];
	if (match === null) return line.text;
	const known = lines.some((other) => other !== line && other.text === suffix);
	return known || (line.text.includes(' | ') && suffix.split(' ').length <= 4) ? title : line.text;
}
