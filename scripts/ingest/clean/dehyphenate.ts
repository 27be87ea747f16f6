/** Words that a typesetter parted at the ends of lines are made whole again. */
import { keepsHyphen } from '../text/hyphened-compounds.ts';
import { fold } from '../text/tokens.ts';
import { ranksOf } from '../text/word-ranks.ts';
import { type Line, lineOf } from './marked-lines.ts';
import { languages, stopLanguage, stopMask } from './stop-word-language.ts';

const PARTED = /(?<![\p{L}\p{M}-])([\p{L}\p{M}]*\p{Ll}{2})[-\u2010]\n\s*(\p{Ll}[\p{L}\p{M}]*)/gu;
/** A hyphen at the end of a line. */
const BROKEN = /[-\u2010]\n/;
/** Words, and those with a hyphen in them. */
const WRITTEN = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** After these a hyphen stands for a word (`Vor- und Nachteile`). */
const JOINING = new Set('und oder bis sowie bzw and or to en of tot et ou y o e i a lub og eller och'.split(' '));
/** Languages that write compounds as one word, or a capital behind their hyphen: there a small letter goes on a parted word. */
const TOGETHER: ReadonlySet<string> = new Set(['de', 'nl', 'da', 'sv', 'nb', 'fi', 'hu']);
/** Words of the text by which its language is told. */
const MOST_WORDS = 2000;

type Whole = (left: string, right: string) => string;

/** `Jahres-⏎ende` → `Jahresende`, `well-⏎known` → `well-known` in the lines of a dump. Linear. */
export function withoutHyphenation(dump: string, lines: readonly Line[]): readonly Line[] {
	if (!lines.some((line) => line.mark === 'none' && BROKEN.test(dump.slice(line.span.start, line.span.end)))) return lines;
	const whole = wholeIn(dump, lines);
	return lines.map((line) => {
		const raw = dump.slice(line.span.start, line.span.end);
		if (line.mark !== 'none' || !BROKEN.test(raw)) return line;
		const joined = raw.replace(PARTED, (all, left: string, right: string) => (JOINING.has(right) ? all : whole(left, right)));
		return lineOf(joined.replace(/\s+/g, ' ').trim(), line.span, line.gap, line.mark);
	});
}

/** What two parts are, by what the dump writes elsewhere; else one word, unless each is a word of a language that joins such with a hyphen. */
function wholeIn(dump: string, lines: readonly Line[]): Whole {
	const written = new Set(dump.toLowerCase().match(WRITTEN));
	const words = lines.flatMap((line) => line.words).slice(0, MOST_WORDS);
	const language = languages[stopLanguage(words.map(stopMask))] ?? '';
	const ranks = TOGETHER.has(language) ? new Map<string, number>() : ranksOf(language);
	const isWord = (part: string) => ranks.has(fold(part));
	return (left, right) => {
		const [one, two] = [`${left}${right}`, `${left}-${right}`];
		if (written.has(two.toLowerCase())) return two;
		if (written.has(one.toLowerCase()) || isWord(one)) return one;
		if (keepsHyphen(left, right)) return two;
		return isWord(left) && isWord(right) ? two : one;
	};
}
