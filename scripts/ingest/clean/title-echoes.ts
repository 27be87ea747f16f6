/** Where the words of a candidate for the title stand again: alone, in bread crumbs, in "Title – Outlet", in a list. */
import { characterSign } from '../text/character-sign.ts';
import type { Line } from './marked-lines.ts';

/** Lines above and below in which bread crumbs that end with the title may stand. */
const REACH = 8;

export function occurrences(texts: readonly string[]): ReadonlyMap<string, number[]> {
	const spots = new Map<string, number[]>();
	for (const [i, text] of texts.entries()) {
		const known = spots.get(text);
		if (known === undefined) spots.set(text, [i]);
		else known.push(i);
	}
	return spots;
}

/** Texts that begin a longer line of the same page, as a title does in "Title – Outlet". */
export function prefixes(texts: readonly string[]): ReadonlySet<string> {
	const sorted = [...new Set(texts)].sort();
	return new Set(sorted.filter((text, i) => text.length > 12 && (sorted[i + 1] ?? '').startsWith(`${text} `)));
}

/** In how many other lines a candidate's words stand whole (bread crumbs, "Title – Outlet", "3 comments on Title"), and how many candidates it holds itself. */
export function containers(
	lines: readonly Line[],
	folded: readonly string[],
	at: readonly number[],
	firstBody: number,
): (i: number) => number[] {
	const near = at.filter((i) => Math.abs(i - firstBody) <= 40 && (folded[i]?.length ?? 0) >= 8);
	const short = folded
		.map((text, i) => (text.length < 400 ? i : -1))
		.filter((i) => i >= 0)
		.slice(0, 1500);
	const inside = new Map<number, number>();
	const holds = new Map<number, number>();
	const signs = folded.map(characterSign);
	for (const i of near) {
		const text = folded[i] ?? '';
		const sign = signs[i] as number;
		for (const other of short) {
			const long = folded[other] ?? '';
			if (long.length <= text.length || (sign & ~(signs[other] as number)) !== 0 || !long.includes(text)) continue;
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

export const CONTAINER_NAMES = ['lines that hold it', 'titles it holds', 'bread crumbs', 'length below', 'length above', 'gap'] as const;

/** Where else the same words stand: before the body begins, after it ends, inside the lines at the top (a page's own title). */
export function echoes(
	lines: readonly Line[],
	folded: readonly string[],
	spots: ReadonlyMap<string, readonly number[]>,
	body: { readonly from: number; readonly to: number },
): (i: number) => number[] {
	const top = folded.slice(0, 3);
	const squeezed = folded.map((text) => (text.length > 400 ? '' : text.replaceAll(' ', '')));
	/** 1: the line ends with what a line near it is; 2: it is what a line near it ends with. */
	const ending = (i: number) => {
		const own = squeezed[i] ?? '';
		let holds = 0;
		let held = 0;
		for (let k = Math.max(0, i - REACH); k <= Math.min(lines.length - 1, i + REACH); k++) {
			const other = k === i ? '' : (squeezed[k] ?? '');
			if (other.length >= 4 && other.length < own.length && own.endsWith(other)) holds = Math.max(holds, other.length / own.length);
			if (own.length >= 4 && other.length > own.length && other.endsWith(own)) held++;
		}
		return [holds, held];
	};
	const known = new Map(
		[...spots].map(([text, same]) => {
			const above = same.filter((at) => at < body.from);
			return [text, { above, below: same.filter((at) => at >= body.to).length }] as const;
		}),
	);
	return (i) => {
		const text = folded[i] ?? '';
		const shown = lines[i]?.text ?? '';
		const { above, below } = known.get(text) ?? { above: [], below: 0 };
		return [
			Math.log1p(above.length), Math.log1p(below), above.at(-1) === i ? 1 : 0, above[0] === i ? 1 : 0,
			text.length >= 8 && top.some((other, at) => at !== i && other.length > text.length && other.includes(text)) ? 1 : 0,
			Math.max(0, 3 - i), /^[←→«»‹›<>◄►]/u.test(shown) ? 1 : /[←→«»‹›<>◄►]$/u.test(shown) ? 0.5 : 0, shown.includes(' | ') ? 1 : 0, ...ending(i),
		]; // biome-ignore format: one place a name
	};
}

export const ECHO_NAMES = [
	'echoes above', 'echoes below', 'last above', 'first above', 'in page title', 'from the top', 'arrow', 'bar', 'ends with a near line', 'ends near lines',
] as const; // biome-ignore format: one place a name
