/** What speaks for a line being the article's title, as numbers; the order is the contract with the weights. */
import { FEATURE_COUNT, type Features, OWN_COUNT, width } from './features.ts';
import type { Line } from './lines.ts';
import { bestRun } from './second.ts';
import { patterns } from './shape.ts';

const NEAR = 4;
const EXTRA = 2 * NEAR + 2 * NEAR + 31;
export const TITLE_COUNT = OWN_COUNT + EXTRA;
const LONG = 90;
const signed = (n: number) => Math.sign(n) * Math.log1p(Math.abs(n));
const long = (word: string) => word.length > 3;

/** Lines that could be a title at all. */
const mayBeTitle = (line: Line): boolean =>
	line.words.length > 0 && line.text.length >= 4 && line.text.length <= 260 && line.mark !== 'caption' && /\p{L}/u.test(line.text);

export type TitleRows = { readonly at: readonly number[]; readonly values: Float32Array };

/** Rows of TITLE_COUNT for the candidates; `at` says which line each row is. `keep`: how likely each line is body. */
export function titleFeatures(lines: readonly Line[], features: Features, keep: Float32Array): TitleRows {
	const at = [...lines.keys()].filter((i) => mayBeTitle(lines[i] as Line));
	const values = new Float32Array(at.length * TITLE_COUNT);
	const widths = lines.map(width);
	const p = (i: number) => keep[i] ?? 0;
	const run = bestRun(Float32Array.from(lines, (_, i) => (p(i) - 0.45) * Math.sqrt(widths[i] ?? 0)));
	const body = lines.map((_, i) => p(i) > 0.5 && (widths[i] ?? 0) >= LONG);
	const firstBody = Math.max(0, body.indexOf(true));
	const bodyWords = countWords(lines.filter((_, i) => body[i]));
	const lede = new Set(
		lines
			.filter((_, i) => i >= firstBody && p(i) > 0.4)
			.slice(0, 3)
			.flatMap((line) => line.words.filter(long)),
	);
	const folded = lines.map((line) => line.words.join(' '));
	const sameAs = occurrences(folded);
	const prefixOf = prefixes(folded);
	const mostOverlap = Math.max(1, ...at.map((i) => overlap(lines[i] as Line, bodyWords)));
	const between = standsBetween(lines, widths, features, firstBody);
	const contained = containers(lines, folded, at, firstBody);
	let bestBefore = 0;
	for (const [row, i] of at.entries()) {
		const line = lines[i] as Line;
		const base = row * TITLE_COUNT;
		values.set(features.values.subarray(i * FEATURE_COUNT, i * FEATURE_COUNT + OWN_COUNT), base);
		let j = base + OWN_COUNT;
		for (let step = -NEAR; step <= NEAR; step++) {
			if (step === 0) continue;
			values[j++] = i + step < 0 || i + step >= lines.length ? -1 : p(i + step);
			values[j++] = i + step < 0 || i + step >= lines.length ? -1 : (features.values[(i + step) * FEATURE_COUNT] ?? 0);
		}
		const words = line.words.filter(long);
		const hits = overlap(line, bodyWords);
		const inLede = words.filter((word) => lede.has(word)).length;
		const spots = sameAs.get(folded[i] ?? '') ?? [i];
		const last = spots.at(-1) ?? i;
		const extra = [
			p(i), signed(i - firstBody), signed(i - run.from), Math.log1p(i), i / lines.length, hits / (words.length || 1), hits / mostOverlap, Math.log1p(hits), inLede / (words.length || 1), Math.log1p(inLede),
			hits > bestBefore ? 1 : 0, Math.log1p(spots.length - 1), last === i ? 1 : 0, spots[0] === i ? 1 : 0, prefixOf.has(folded[i] ?? '') ? 1 : 0,
			datesNear(features, i, 1, 3), datesNear(features, i, -2, -1), Math.log1p(lines.length), Math.log1p(firstBody), signed(lastUpTo(spots, firstBody, i) - firstBody),
			...contained(i),
			...between(i), i < firstBody && firstBody - i <= 15 ? hits / mostOverlap : -1,
		]; // biome-ignore format: one place a name
		for (const value of extra) values[j++] = value;
		bestBefore = Math.max(bestBefore, hits);
	}
	return { at, values };
}

function countWords(lines: readonly Line[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const line of lines) for (const word of line.words) if (long(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

const overlap = (line: Line, words: ReadonlyMap<string, number>) =>
	new Set(line.words.filter((word) => long(word) && words.has(word))).size;

function occurrences(texts: readonly string[]): ReadonlyMap<string, number[]> {
	const spots = new Map<string, number[]>();
	for (const [i, text] of texts.entries()) {
		const known = spots.get(text);
		if (known === undefined) spots.set(text, [i]);
		else known.push(i);
	}
	return spots;
}

/** Texts that begin a longer line of the same page, as a title does in "Title – Outlet". */
function prefixes(texts: readonly string[]): ReadonlySet<string> {
	const sorted = [...new Set(texts)].sort();
	return new Set(sorted.filter((text, i) => text.length > 12 && (sorted[i + 1] ?? '').startsWith(`${text} `)));
}

const DATE = 18;

function datesNear(features: Features, i: number, from: number, to: number): number {
	let most = 0;
	for (let k = Math.max(0, i + from); k <= Math.min(features.rows - 1, i + to); k++)
		most = Math.max(most, features.values[k * FEATURE_COUNT + DATE] ?? 0);
	return most;
}

/** The last of the ascending spots that is not beyond the limit; `other` where all are. */
function lastUpTo(spots: readonly number[], limit: number, other: number): number {
	let low = 0;
	let high = spots.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spots[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return spots[low - 1] ?? other;
}

/** What stands between a line and the body below it: how many lines of some length, the longest, how many sentences, and who is longer. */
function standsBetween(lines: readonly Line[], widths: readonly number[], features: Features, firstBody: number): (i: number) => number[] {
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

/** In how many other lines a candidate's words stand whole (bread crumbs, "Title – Outlet", "3 comments on Title"), and how many candidates it holds itself. */
function containers(lines: readonly Line[], folded: readonly string[], at: readonly number[], firstBody: number): (i: number) => number[] {
	const near = at.filter((i) => Math.abs(i - firstBody) <= 40 && (folded[i]?.length ?? 0) >= 8);
	const short = folded
		.map((text, i) => (text.length < 400 ? i : -1))
		.filter((i) => i >= 0)
		.slice(0, 1500);
	const inside = new Map<number, number>();
	const holds = new Map<number, number>();
	for (const i of near) {
		const text = folded[i] ?? '';
		for (const other of short) {
			const long = folded[other] ?? '';
			if (long.length <= text.length || !long.includes(text)) continue;
			inside.set(i, (inside.get(i) ?? 0) + 1);
			if (Math.abs(other - i) <= 12) holds.set(other, (holds.get(other) ?? 0) + 1);
		}
	}
	return (i) => {
		const text = lines[i]?.text ?? '';
		return [
			Math.log1p(inside.get(i) ?? 0),
			Math.log1p(holds.get(i) ?? 0),
			/[»›→>]/.test(text.slice(1)) ? 1 : 0,
			text.length > 0 ? Math.min(1, (lines[i + 1]?.text.length ?? 0) / text.length / 4) : 0,
			Math.min(1, (lines[i - 1]?.text.length ?? 0) / text.length / 4),
			(lines[i]?.gap ?? 0) > 0 ? 1 : 0,
		];
	};
}
