/** Makes decoded text plain: one kind of line break, one kind of space, no invisible or control characters, no forms of fonts, NFC. */
import { plainForms } from './plain-forms.ts';

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2029]/g;
/** A soft hyphen at the end of a line is a hyphenation: the word goes on below. */
const SOFT_BREAK = /\u00AD[\n\u2028]/g;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/**
 * Controls but LF, soft hyphens, zero-width spaces, word joiners, BOMs, embeddings and isolates of the bidirectional
 * algorithm, annotation and object marks, private use (icon fonts) and non-characters.
 */
const INVISIBLE =
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uE000-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]|\u034F/g;
/** Joiners mean something in Arabic, Indic and other joining scripts and in emoji only. */
const JOINERS =
	/(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Tamil}\p{Script=Gujarati}\p{Script=Sinhala}\p{M}\p{So}]|[\u{1F3FB}-\u{1F3FF}])[\u200C\u200D]/gu;

const JOINER = /[\u200C\u200D]/;

/** Any of these, or a half of a character beyond the plane: most texts have none, and need not be asked for each kind. */
const UNUSUAL =
	/[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u1680\u180E\u2000-\u200D\u2028-\u202F\u205F-\u206F\u2E80-\u2FD5\u3000\uD800-\uF8FF\uFB00-\uFDEF\uFE10-\uFE48\uFE70-\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]|\u034F/;

/**
 * A line separator breaks a line inside a paragraph. Few of them are what word processors and editors of sites left in the middle of a paragraph or a
 * sentence, where browsers show a space; a text that has more of them than other breaks has its lines by them. Two in a row leave a line empty.
 */
function withoutSeparators(text: string): string {
	if (!text.includes('\u2028')) return text;
	const count = (sign: string) => text.split(sign).length;
	if (count('\u2028') > count('\n')) return text.replaceAll('\u2028', '\n');
	return text.replace(/\u2028{2,}/g, '\n\n').replace(/ ?(\n?)\u2028 ?/g, (_, above: string) => above || ' ');
}

function withoutUnusual(text: string): string {
	const lines = withoutSeparators(text.toWellFormed().replace(LINE_BREAKS, '\n').replace(SOFT_BREAK, ''));
	const visible = plainForms(lines.replace(SPACES, ' ').replace(INVISIBLE, ''));
	// Most texts have no joiner, and need not be asked what stands before each of their characters.
	return JOINER.test(visible) ? visible.replace(JOINERS, '') : visible;
}

/** What was made last: a text is often asked for again, by the format that it comes in and where it is read. */
let last = '';

/** Text as the later stages read it. Idempotent; every pattern is linear. */
export function normalise(text: string): string {
	if (text === last) return text;
	const plain = UNUSUAL.test(text) ? withoutUnusual(text) : text;
	last = (SPACE_AT_END.test(plain) ? plain.replace(LINE_END, '') : plain).normalize('NFC');
	return last;
}

const SPACE_AT_END = / (?:\n|$)/;
/** Linear, where `/ +$/gm` is quadratic in a long run of spaces inside a line: a run is tried from its first space only. */
const LINE_END = /(?<! ) +(?=\n|$)/g;
