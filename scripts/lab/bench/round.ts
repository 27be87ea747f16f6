/** One round of a generator on a corpus: from nothing, nothing changed, one article changed, one added. */
import type { Base } from './base-texts.ts';
import { corpusOf, corrected, longestLine, type Text } from './corpus.ts';
import { type Cost, measured, together } from './measured.ts';
import { holdsWord, type SiteSize, siteSize } from './site-size.ts';
import type { Tool } from './tools.ts';

export const STATES = ['from nothing', 'nothing changed', 'one changed', 'one added'] as const;
export type State = (typeof STATES)[number];
export type Result = { readonly tool: string; readonly n: number; readonly state: State; readonly cost: Cost; readonly size: SiteSize };

/** Characters of a passage from which on a text is surely an article: one that is refused would measure nothing. */
const ARTICLE = 300;
/** How many texts beside the wanted number are looked through for such a one. */
const NEAR = 50;

/** Rejects where a command fails, and where the changed or the added text is not in the site. */
export async function roundOf(tool: Tool, n: number, base: Base, run: number, say: (line: string) => void): Promise<Result[]> {
	const texts = corpusOf(n + NEAR, base.texts);
	const all = texts.slice(0, n);
	const articleFrom = (from: number) => texts.slice(from).find(({ text }) => longestLine(text).length >= ARTICLE) ?? (texts[from] as Text);
	const changed = corrected(articleFrom(Math.floor(n / 2)), `Changed${run}x`);
	const added = corrected(articleFrom(n), `Added${run}x`);
	const words: Partial<Record<State, string>> = { 'one changed': `Changed${run}x`, 'one added': `Added${run}x` };
	const results: Result[] = [];
	tool.empty();
	for (const text of all) tool.write(text);
	for (const state of STATES) {
		if (state === 'one changed') tool.write(changed);
		if (state === 'one added') tool.write(added);
		let cost: Cost = { wall: 0, processor: 0, peak: 0 };
		for (const command of tool.commands) cost = together(cost, await measured(command));
		const word = words[state];
		if (word !== undefined && !holdsWord(tool.site, word))
			throw new Error(`${tool.name}, ${n} texts: the site does not hold what was ${state.slice(4)}`);
		results.push({ tool: tool.name, n, state, cost, size: siteSize(tool.site) });
		say(`${tool.name}, ${n} texts, run ${run + 1}, ${state}: ${cost.wall.toFixed(1)} s`);
	}
	tool.remove();
	return results;
}

/** The middle of the costs and sizes of the same tool, number and state; the first appearance gives the order. */
export function mediansOf(results: readonly Result[]): Result[] {
	const groups = Map.groupBy(results, ({ tool, n, state }) => JSON.stringify([tool, n, state]));
	return [...groups.values()].map((group) => {
		const of = (value: (result: Result) => number | null) => median(group.map(value));
		const first = group[0] as Result;
		return {
			...first,
			cost: { wall: of(({ cost }) => cost.wall) ?? 0, processor: of(({ cost }) => cost.processor), peak: of(({ cost }) => cost.peak) },
			size: { html: of(({ size }) => size.html) ?? 0, files: of(({ size }) => size.files) ?? 0, bytes: of(({ size }) => size.bytes) ?? 0 },
		};
	});
}

/** Null where one of them is: what was not measured has no middle. Of an even number the mean of the two in the middle. */
function median(values: readonly (number | null)[]): number | null {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	if (sorted.length < values.length || sorted.length === 0) return null;
	const half = sorted.length / 2;
	return sorted.length % 2 === 1 ? (sorted[Math.floor(half)] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}
