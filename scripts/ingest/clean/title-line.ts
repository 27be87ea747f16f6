/** The line that is the title. */
import { confidenceLevel } from '../../../src/lib/schema.ts';
import type { Detected, Dump, Maybe, Span } from '../document/types.ts';
import { caselessByline } from '../text/caseless-byline.ts';
import { plainWords } from '../text/unaccented.ts';
import { isDayAlone } from './day-alone.ts';
import { wholeTitle } from './full-title.ts';
import { dateLikeness, patterns } from './line-patterns.ts';
import type { Line } from './marked-lines.ts';
import { givenTitle } from './outlet-in-title.ts';
import { PAGE_LINES } from './title-features.ts';
import { withSlug } from './title-slug.ts';
import { isNoTitle, withoutBefore } from './title-wording.ts';

/** A whole page, furniture and all, nearly always has a title: below this share it has none. */
const LEAST_ON_PAGE = 0.003;
/** A short dump has none where that is twice as likely as any line. */
const LEAST_OF_NONE = 0.5;
/** The wording of a line with a smaller share is not asked for: it is no title anyway. */
const NOTICED = 0.0003;
/** What vetoed lines leave is never taken for less than this share. */
const LEAST_LEFT = 0.02;
/** A page repeats its title so many times (headline, bread crumbs, comments); what stands more often is a link or a label. */
const REPEATS = 4;
/** Lines beside a header in which the title it ends with may stand alone, and how long (characters) that must be. */
const BESIDE = 6;
const OWN_LINE = 8;
/** `Girl missing in Uddevalla` and the line `Uddevalla` beside it: so many words behind a word of the sentence are a place or a rubric. */
const PLACE_WORDS = 2;
const IN_SENTENCE = /\p{Ll} $/u;
/** Before a line's end that is not a title of its own: a colon, after which a title goes on, or the first part of a compound. */
const GOES_ON = /:\s*$|\p{L}-$/u;
export const NO_TITLE: Maybe<string> = { value: null, confidence: 0, level: 'unknown', evidence: [], by: 'rule' };

const made = (value: string, confidence: number, rule: string, quote: string, span: Span | null): Detected<string> => ({
	value, confidence: Math.round(confidence * 1000) / 1000, level: confidenceLevel(confidence), basis: rule === 'title-line' ? 'measured' : 'assumed', evidence: [{ rule, quote, span }], by: 'rule',
}); // biome-ignore format: a record

/** Share of the choice → how often the title was right at that share on pages held out, by linear steps. */
const CALIBRATION: readonly (readonly [number, number])[] = [
	[0, 0.25],
	[0.25, 0.35],
	[0.35, 0.56],
	[0.45, 0.7],
	[0.55, 0.77],
	[0.65, 0.83],
	[0.85, 0.9],
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
		const value = givenTitle(dump) ?? hint.value;
		const wanted = plainWords(value);
		const line = lines.findIndex(({ text }) => text.length < 400 && plainWords(text) === wanted);
		return {
			title: made(value, 0.97, hint.evidence.rule, hint.evidence.quote, hint.evidence.span ?? lines[line]?.span ?? null),
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
	// A brief of one sentence, which may end without a full stop, is the text itself.
	if (lines.length === 1) return { title: NO_TITLE, line: null };
	const brief = briefTitle(lines);
	if (brief !== null) return { title: made(brief.text, 0.9, 'line-above-paragraph', brief.text, brief.span), line: 0 };
	const above = titleAboveByline(lines);
	if (above !== null) return { title: made(above.text, 0.9, 'line-above-byline', above.text, above.span), line: 0 };
	const likely = withSlug(dump, lines, withoutVetoed(lines, scores));
	const none = likely.reduce((rest, share) => rest - share, 1);
	const least = lines.length > PAGE_LINES ? LEAST_ON_PAGE : none * LEAST_OF_NONE;
	const shared = together(lines, likely);
	let best = -1;
	for (const [i, share] of shared.entries()) {
		if (share < (shared[best] ?? least) || share === 0) continue;
		if (best < 0 || share > (shared[best] as number) || (likely[i] as number) > (likely[best] as number)) best = i;
	}
	const own = ownLine(lines, shared, best);
	const line = lines[own];
	if (line === undefined) return { title: NO_TITLE, line: null };
	const confidence = calibrated(shared[best] ?? 0);
	const shown = withoutBefore(withoutSuffix(line, lines));
	const whole = wholeTitle(shown, lines);
	if (whole === null) return { title: made(shown, confidence, 'title-line', line.text, line.span), line: own };
	const { text, span } = lines[whole.line] as Line;
	return { title: made(whole.text, confidence, 'title-line', text, span), line: whole.line };
}

/** A brief has at most so many lines below its title. */
const BRIEF_LINES = 2;
const LONGEST_BRIEF_TITLE = 110;

/** The short first line above one paragraph or two, all of them sentences: a brief's title. */
function briefTitle(lines: readonly Line[]): Line | null {
	const [first, ...rest] = lines;
	if (
		first === undefined ||
		first.gap < 0 ||
		rest.length === 0 ||
		rest.length > BRIEF_LINES ||
		first.mark === 'item' ||
		first.mark === 'quote'
	)
		return null;
	const isShort =
		first.text.length <= LONGEST_BRIEF_TITLE &&
		first.words.length >= 2 &&
		!patterns.sentenceEnd.test(first.text) &&
		!/[,;:]$/.test(first.text);
	const below = rest.every(
		({ text, mark, words }) => mark === 'none' && words.length >= 4 && text.length > first.text.length && patterns.sentenceEnd.test(text),
	);
	return isShort && below && dateLikeness(first.text, first.words) === 0 && !isDayAlone(first.text) && !/@|https?:/.test(first.text)
		? first
		: null;
}

/** The short first line above a line that names the author in a script without capitals, where short lines look like menus to the trees. */
function titleAboveByline(lines: readonly Line[]): Line | null {
	const [first, second] = lines;
	const isHead = first !== undefined && second !== undefined && first.text.length <= LONGEST_BRIEF_TITLE && first.mark !== 'item';
	return isHead && !patterns.sentenceEnd.test(first.text) && caselessByline(first.text) === null && caselessByline(second.text) !== null
		? first
		: null;
}

/** The shares of the lines that can be the title; what is taken from the others goes to them in proportion, and to "none". */
function withoutVetoed(lines: readonly Line[], scores: Float32Array): Float32Array {
	const likely = scores.map((share, i) => (share > NOTICED && isNoTitle(lines[i] as Line) ? 0 : share));
	const vetoed = scores.reduce((sum, share, i) => sum + share - (likely[i] ?? 0), 0);
	return vetoed === 0 ? likely : likely.map((share) => share / Math.max(1 - vetoed, LEAST_LEFT));
}

/** Lines of the same words speak for each other: one of them is the title where any is. Of what stands more often than titles do, the likeliest counts. */
function together(lines: readonly Line[], shares: Float32Array): Float32Array {
	const same = new Map<string, number[]>();
	const key = (i: number) => lines[i]?.words.join(' ') ?? '';
	for (const [i, share] of shares.entries()) if (share > 0) same.set(key(i), [...(same.get(key(i)) ?? []), share]);
	const sums = new Map(
		[...same].map(([text, found]) => [text, found.length > REPEATS ? Math.max(...found) : found.reduce((sum, share) => sum + share, 0)]),
	);
	return shares.map((share, i) => (share > 0 ? (sums.get(key(i)) ?? 0) : 0));
}

/** Bread crumbs and headers that end with the title ("Home » Politics » Title") give way to the title's own line beside them. */
function ownLine(lines: readonly Line[], shares: Float32Array, best: number): number {
	const text = lines[best]?.text ?? '';
	const isOwn = (i: number) => {
		const inner = lines[i]?.text ?? '';
		if ((shares[i] ?? 0) === 0 || inner.length < OWN_LINE || inner.length >= text.length || !text.endsWith(inner)) return false;
		const before = text.slice(0, -inner.length);
		if (GOES_ON.test(before)) return false;
		return inner.split(/\s/u).length > PLACE_WORDS || !IN_SENTENCE.test(before);
	};
	const beside = Array.from({ length: 2 * BESIDE }, (_, k) => best + (k < BESIDE ? k + 1 : BESIDE - 1 - k));
	return beside.find(isOwn) ?? best;
}

/** "Title | Outlet" and "Title - Outlet": the suffix goes where it is short and set off by spaces. */
function withoutSuffix(line: Line, lines: readonly Line[]): string {
	const match = /^(.{15,200}) (?:[|»•·]|[-–—]) ([^|»•·–—]{2,40})$/u.exec(line.text);
	const [, title = '', suffix = ''] = match ?? [];
	if (match === null) return line.text;
	const known = lines.some((other) => other !== line && other.text === suffix);
	return known || (line.text.includes(' | ') && suffix.split(' ').length <= 4) ? title : line.text;
}
