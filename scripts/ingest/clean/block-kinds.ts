/** What a kept line is: paragraph, heading, list item, quotation or caption. */
import type { BlockKind } from '../document/types.ts';
import { languages as read, wordsOfAll } from '../languages/languages.ts';
import { wordsOf } from '../text/words.ts';
import { width } from './line-features.ts';
import { patterns } from './line-patterns.ts';
import type { Line } from './marked-lines.ts';
import { endsWithCredit } from './picture-credits.ts';
import { languages, stopLanguage, stopMask } from './stop-word-language.ts';

const LONG = 90;

const FINITE = wordsOfAll(({ finiteVerbs }) => finiteVerbs);

export const isCaption = (line: Line): boolean =>
	line.mark === 'caption' || (line.text.length <= 420 && line.mark === 'none' && endsWithCredit(line.text));

/** Are the finite verbs of a text's language known? Not where too few of its words tell it. */
function knowsVerbs(lines: readonly Line[]): boolean {
	const language = languages[stopLanguage(lines.flatMap(({ words }) => words.map(stopMask)))];
	return read.some(({ tag }) => tag === language);
}

/**
 * The picture's description before its credit: one short sentence without a finite verb, apart from the text around it. A page that marks its captions has
 * it within them: what stands before one is the text. Where the verbs of the language are not known, a finished sentence may have one.
 */
function describesPicture(line: Line, next: Line | undefined, verbs: boolean): boolean {
	return (
		next !== undefined &&
		next.mark !== 'caption' &&
		isCaption(next) &&
		line.mark === 'none' &&
		line.text.length <= 110 &&
		!/[?!:"”“»]$|[.!?]\s+\p{Lu}/u.test(line.text) &&
		line.words.length >= 2 &&
		(verbs || !patterns.sentenceEnd.test(line.text)) &&
		!line.words.some((word) => FINITE.has(word))
	);
}

const closed = (line: Line) => patterns.sentenceEnd.test(line.text) || /[,;:]$/.test(line.text);

/** Sub-heading: a short line that is no sentence, with running text below it. `next` is the kept line below. */
export function isHeading(line: Line, next: Line | undefined): boolean {
	if (line.mark === 'heading') return true;
	if (line.mark !== 'none' || next === undefined || line.text.length > 130 || line.words.length === 0) return false;
	if (closed(line) && !/[?!]["”“»]?$/.test(line.text)) return false;
	if (/^["„“«»–—]/.test(line.text) && closed(line)) return false;
	if (next.mark === 'caption' || (patterns.opensLow.test(line.text) && next.gap <= 0)) return false;
	return width(next) >= LONG || (line.gap > 0 && isShortParagraph(line, next));
}

/** Is the line below a short heading a sentence or two? */
const isShortParagraph = (line: Line, next: Line) =>
	line.words.length <= 8 && next.words.length >= 4 && next.text.length > line.text.length && patterns.sentenceEnd.test(next.text);

/** The kinds of the kept lines, in order. Captions stand beside a text: what is the whole of it is none, however it ends (`… (19 October)`). */
export function kindsOf(lines: readonly Line[]): BlockKind[] {
	const short = lines.map((line) => line.mark === 'none' && width(line) < 70 && !closed(line));
	const runs = runsOf(short);
	const credited = lines.map(isCaption);
	const verbs = credited.includes(true) && knowsVerbs(lines);
	const captions = lines.map((line, i) => credited[i] === true || describesPicture(line, lines[i + 1], verbs));
	return lines.map((line, i) => {
		if (captions[i] === true && (line.mark === 'caption' || captions.includes(false))) return 'caption';
		if (line.mark === 'quote' || isQuotation(line.text)) return 'quote';
		if (line.mark === 'item') return 'item';
		if (isHeading(line, lines[i + 1])) return 'heading';
		return (runs[i] ?? 0) >= 3 ? 'item' : 'paragraph';
	});
}

/** For each flag that is set, how many are set in a row around it; else 0. */
function runsOf(flags: readonly boolean[]): number[] {
	const runs = flags.map(() => 0);
	for (let from = 0; from < flags.length; ) {
		let to = from;
		while (flags[to]) to++;
		runs.fill(to - from, from, to);
		from = to + 1;
	}
	return runs;
}

/** One quotation from the first mark to the last, and a sentence at least. */
function isQuotation(text: string): boolean {
	if (!/^["„“«»”]/.test(text) || !/["“”»«][.,]?$/.test(text)) return false;
	const inner = text.slice(1, -2);
	return !/["„“”«»]/.test(inner) && wordsOf(inner).length >= (patterns.sentenceEnd.test(text) ? 6 : 12);
}
