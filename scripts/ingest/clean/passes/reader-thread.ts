/** What readers wrote below an article: a name, the day and the hour, a text, and the same again and again, whatever the page calls it. */
import type { Decision } from '../decision.ts';
import { type Draft, isLong, type Pass } from '../draft.ts';
import { width } from '../line-features.ts';
import { dateLikeness, patterns } from '../line-patterns.ts';
import type { Line } from '../marked-lines.ts';

/** Stamps of which a thread has so many, the words of one, and of the name above it. */
const FEWEST = 3;
const STAMP_WORDS = 10;
const NAME_WORDS = 5;
/** Of the stamps of a thread so many have a name above them. */
const NAMED = 0.6;
/** Lines between two stamps: one of text and a name at least. */
const APART = { least: 2, most: 25 };
/** Characters of running text that stand above a thread: what it is about. */
const ARTICLE = 200;
const VERDICT: Decision = { reason: 'comments', rule: 'reader-thread' };

/** `19 November 2026 at 6:34 am`, `2 days ago at 07:52`. */
const isStamp = ({ text, words }: Line): boolean =>
	words.length > 0 &&
	words.length <= STAMP_WORDS &&
	dateLikeness(text, words) > 0 &&
	(patterns.ago.test(text) || patterns.time.test(text.replace(patterns.numericDate, '')));

const isName = (line: Line | undefined): boolean =>
	line !== undefined && line.words.length > 0 && line.words.length <= NAME_WORDS && !patterns.sentenceEnd.test(line.text) && !isStamp(line);

/** The stamps of each thread, in line numbers. */
function threadsOf(lines: readonly Line[]): number[][] {
	const threads: number[][] = [];
	for (const [i, line] of lines.entries()) {
		if (!isStamp(line)) continue;
		const open = threads.at(-1);
		const apart = i - (open?.at(-1) ?? 0);
		if (open !== undefined && apart >= APART.least && apart <= APART.most) open.push(i);
		else threads.push([i]);
	}
	return threads.filter((stamps) => stamps.length >= FEWEST && stamps.filter((i) => isName(lines[i - 1])).length >= NAMED * stamps.length);
}

/** Behind its last stamp a thread goes on as long as between the others, in the middle. */
function endOf(stamps: readonly number[]): number {
	const gaps = stamps.slice(1).map((at, k) => at - (stamps[k] as number));
	return (stamps.at(-1) as number) + (gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0) - 1;
}

/** How much text is kept between the title and a line. */
const textAbove = ({ lines, decisions, title }: Draft, to: number): number =>
	lines.reduce((sum, line, i) => sum + (i > (title.line ?? -1) && i < to && decisions[i] === 'keep' && isLong(line) ? width(line) : 0), 0);

export const readerThread: Pass = (draft) => {
	const now = [...draft.decisions];
	for (const stamps of threadsOf(draft.lines)) {
		const from = (stamps[0] as number) - 1;
		if (textAbove(draft, from) < ARTICLE) continue;
		for (let i = from; i < endOf(stamps); i++) if (now[i] === 'keep') now[i] = VERDICT;
	}
	return now;
};
