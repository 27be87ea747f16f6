/** How a candidate for the title stands among the lines near it: alone or in a list, above which text. */
import { firstAfter } from '../text/binary-search.ts';
import { flagsOf } from './dump-words.ts';
import { FEATURE_COUNT, OWN } from './line-feature-names.ts';
import type { Features } from './line-features.ts';
import { patterns } from './line-patterns.ts';
import type { Line } from './marked-lines.ts';

const NEAR = 10;
const MOST = 12;
/** From this width on a line is text that a title can stand above. */
const TEXT = 60;
const TEXTS = 4;
const WITHIN = 40;
const DATE = OWN.indexOf('date');
const PHRASE_WHOLE = OWN.indexOf('phraseWhole');

/** Could the line be a headline by its shape alone? */
function isHeadline({ text, words }: Line, width: number, date: number, phrase: number): boolean {
	return (
		width >= 15 &&
		width <= 160 &&
		words.length >= 2 &&
		date < 1 &&
		phrase === 0 &&
		(!patterns.sentenceEnd.test(text) || /[?!…][”"“»]?$/u.test(text))
	);
}

const NONE: readonly number[] = [];

const shareIn = (stems: readonly number[], where: Uint8Array) =>
	stems.length === 0 ? 0 : stems.filter((stem) => where[stem] === 1).length / stems.length;

export const STANDING_NAMES = [
	'like a headline', 'headlines above', 'headlines below', 'longer headlines near', 'shorter headlines near', 'width to longest near', 'lines to text',
	'words in text below', 'words in second text below', 'words in texts below', 'log words in texts below', 'width of text below', 'words in text above',
] as const; // biome-ignore format: one place a name

/** `stems`: of each line the numbers of its stems, each once; `count`: how many there are. */
export function standing(
	lines: readonly Line[],
	widths: readonly number[],
	stems: readonly (readonly number[])[],
	count: number,
	{ values }: Features,
): (i: number) => number[] {
	const at = (i: number, column: number) => values[i * FEATURE_COUNT + column] ?? 0;
	const like = lines.map((line, i) => isHeadline(line, widths[i] ?? 0, at(i, DATE), at(i, PHRASE_WHOLE)));
	const run = (i: number, step: number) => {
		let n = 0;
		while (n < MOST && like[i + step * (n + 1)] === true) n++;
		return n;
	};
	const texts = lines.flatMap((_, i) => ((widths[i] ?? 0) >= TEXT ? [i] : []));
	const stemsAt = (i: number) => stems[i] ?? NONE;
	/** Of the lines that were asked for: those of several candidates are the same. */
	const asked = new Map<string, Uint8Array>();
	const flagsAt = (...at: readonly number[]) => {
		const key = at.join();
		const known = asked.get(key) ?? flagsOf(count, ...at.map(stemsAt));
		asked.set(key, known);
		return known;
	};
	return (i) => {
		const w = widths[i] ?? 0;
		let longer = 0;
		let shorter = 0;
		let most = 0;
		for (let k = Math.max(0, i - NEAR); k <= Math.min(lines.length - 1, i + NEAR); k++) {
			if (k === i || like[k] !== true) continue;
			if ((widths[k] ?? 0) > w) longer++;
			else shorter++;
			most = Math.max(most, widths[k] ?? 0);
		}
		const words = stemsAt(i);
		const next = firstAfter(texts, i);
		const below = texts.slice(next, next + TEXTS).filter((k) => k - i <= WITHIN);
		const [one, two] = below;
		const all = flagsAt(...below);
		const above = texts[next - 1 - (texts[next - 1] === i ? 1 : 0)];
		return [
			like[i] === true ? 1 : 0, run(i, -1), run(i, 1), Math.log1p(longer), Math.log1p(shorter), most === 0 ? 2 : w / most,
			one === undefined ? -1 : Math.log1p(one - i), one === undefined ? -1 : shareIn(words, flagsAt(one)), two === undefined ? -1 : shareIn(words, flagsAt(two)),
			shareIn(words, all), Math.log1p(words.filter((stem) => all[stem] === 1).length), one === undefined ? -1 : Math.log1p(widths[one] ?? 0),
			above === undefined || i - above > WITHIN ? -1 : shareIn(words, flagsAt(above)),
		]; // biome-ignore format: one place a name
	};
}

/** What stands between a line and the body below it: how many lines of some length, the longest, how many sentences, and who is longer. */
export function standsBetween(
	lines: readonly Line[],
	widths: readonly number[],
	features: Features,
	firstBody: number,
): (i: number) => number[] {
	const rows = new Map<number, number[]>();
	let some = 0;
	let longest = 0;
	let sentences = 0;
	for (let i = firstBody; i >= Math.max(0, firstBody - 40); i--) {
		const w = widths[i] ?? 0;
		rows.set(i, [Math.log1p(some), Math.log1p(longest), sentences, w > longest ? 1 : 0]);
		if (i === firstBody || features.values[i * FEATURE_COUNT + DATE] === 1) continue;
		if (w >= 20) some++;
		longest = Math.max(longest, w);
		sentences += patterns.sentenceEnd.test(lines[i]?.text ?? '') ? 1 : 0;
	}
	return (i) => rows.get(i) ?? [-1, -1, -1, -1];
}

export const BETWEEN_NAMES = ['lines between', 'longest between', 'sentences between', 'longest so far'] as const;

/** 1: a line of these holds a date with its year. `from`, `to`: steps from the line. */
export function datesNear(features: Features, i: number, from: number, to: number): number {
	let most = 0;
	for (let k = Math.max(0, i + from); k <= Math.min(features.rows - 1, i + to); k++)
		most = Math.max(most, features.values[k * FEATURE_COUNT + DATE] ?? 0);
	return most;
}
