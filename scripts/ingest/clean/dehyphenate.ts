/** Words that a typesetter parted at the ends of lines are made whole again. */
import { type Line, lineOf } from './marked-lines.ts';

const PARTED = /(?<=\p{Ll}{2})-\n\s*(\p{Ll}[\p{L}\p{M}]*)/gu;
/** After these a hyphen stands for a word (`Vor- und Nachteile`). */
const JOINING = new Set('und oder bis sowie bzw and or to en of tot et ou y o e i a lub og eller och'.split(' '));
/** One such place alone may be a hyphen of the word's own. */
const LEAST = 2;

const joined = (text: string) => text.replace(PARTED, (whole, word: string) => (JOINING.has(word) ? whole : word));

/** `Jahres-⏎ende` → `Jahresende` in the lines of a dump that parts words so. Linear. */
export function withoutHyphenation(dump: string, lines: readonly Line[]): readonly Line[] {
	const places = [...dump.matchAll(PARTED)].filter(([, word = '']) => !JOINING.has(word));
	if (places.length < LEAST) return lines;
	return lines.map((line) => {
		const raw = dump.slice(line.span.start, line.span.end);
		if (line.mark !== 'none' || !raw.includes('-\n')) return line;
		return lineOf(joined(raw).replace(/\s+/g, ' ').trim(), line.span, line.gap, line.mark);
	});
}
