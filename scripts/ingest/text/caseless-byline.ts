/** A line that names a writer in a script without capitals: `记者 张明`, `김하늘 기자`, `بقلم سامي الدوري`. */
import { caselessBylines } from '../languages/caseless-bylines.ts';

/** A few names; what follows them on the line is an address for mail, or stands behind a bar, a comma or a dot and holds a figure (a day). */
const LINES = caselessBylines.map(({ before, labelled, behind, name }) => {
	const names = `(?<names>(?:${name})(?:\\s?[、，,،]\\s?(?:${name})){0,3})`;
	const marks = [...(before === '' ? [] : [`(?:${before})(?:\\s|\\s?[:：]\\s?)`]), `(?:${labelled})\\s?[:：/／]\\s?`].join('|');
	const further = before === '' ? '' : `(?:\\s(?:${before})(?:\\s|\\s?[:：]\\s?)(?:${name})){0,2}`;
	const last = behind === '' ? '' : `|^(?:${names.replace('<names>', '<named>')})\\s?(?:${behind})(?:\\s\\S{3,60}@\\S{3,60})?$`;
	return new RegExp(`^[【（(]?(?:${marks})${names}${further}[】）)]?(?:\\s?[|·•,،，].{0,12}\\d.{0,40})?$${last}`, 'u');
});
/** `西岭日报 2023年9月1日 记者 王晓燕`: the writer behind the day, with white between. */
const BEHIND_DAY = caselessBylines.flatMap(({ before, name }) =>
	before === ''
		? []
		: [
				new RegExp(
					`^[^\\n]{0,40}\\d[日號号]?\\s(?:[^\\n]{1,12}\\s)?(?:${before})(?:\\s|\\s?[:：]\\s?)(?<names>(?:${name})(?:\\s?[、，,]\\s?(?:${name})){0,3})$`,
					'u',
				),
			],
);
const BARS = /\s?[|·•]\s?/u;

/** The names of such a line, in which every other piece between bars holds a figure (a day, an hour); null: it is none. */
export function caselessByline(line: string): string | null {
	if (line.length > 120) return null;
	const behind = BEHIND_DAY.map((pattern) => pattern.exec(line)?.groups?.['names']).find((names) => names !== undefined);
	if (behind !== undefined) return behind;
	const pieces = [line, ...(BARS.test(line) ? line.split(BARS) : [])];
	for (const piece of pieces) {
		const groups = LINES.map((pattern) => pattern.exec(piece)?.groups).find((found) => found !== undefined);
		if (groups === undefined) continue;
		const others = piece === line ? [] : pieces.slice(1).filter((one) => one !== piece);
		return others.every((one) => /\d/.test(one)) ? (groups['names'] ?? groups['named'] ?? null) : null;
	}
	return null;
}
