/** The title finder: training (one line of a page is to be chosen, or none), and how often it is right at which score. */

import { machineLines } from '../../ingest/clean/machine-lines.ts';
import { TITLE_COUNT, type TitleRows, titleFeatures } from '../../ingest/clean/title-features.ts';
import { choiceProbabilities } from '../../ingest/models/choice.ts';
import { type Forest, predict } from '../../ingest/models/forest.ts';
import { type Settings, trainForest } from './gbdt.ts';
import { choice } from './objectives.ts';
import type { Scores, Seen } from './training-rows.ts';

const TITLE: Settings = { trees: 700, depth: 3, rate: 0.06, columnShare: 0.1, rowShare: 0.8, leastWeight: 3, ridge: 12, seed: 3 };
/** What a dump made of a page, and a saved page flattened, weigh against a page. */
const WEIGHT: Readonly<Record<string, number>> = { made: 0.15, flat: 0.4 };

export type Candidates = { readonly one: Seen; readonly rows: TitleRows };

const none = new Float32Array();

/** The candidates of every page whose title is known. `keep`: how likely each line is body, from looks that had not seen the page. */
export const candidatesOf = (seen: readonly Seen[], keep: Scores): Candidates[] =>
	seen
		.filter(({ page }) => page.titleKnown)
		.map((one) => ({ one, rows: titleFeatures(one.page.lines, one.features, asServed(one, keep.get(one) ?? none)) }));

/** What serving takes for body: never a line that a machine put around the page. */
function asServed({ page }: Seen, keep: Float32Array): Float32Array {
	const machine = machineLines(page.lines);
	return machine.size === 0 ? keep : keep.map((p, i) => (machine.has(i) ? 0 : p));
}

export function trainTitle(list: readonly Candidates[]): Forest {
	const count = list.reduce((sum, { rows }) => sum + rows.at.length, 0);
	const table = {
		values: new Float32Array(count * TITLE_COUNT),
		rows: count,
		columns: TITLE_COUNT,
		target: new Float32Array(count),
		weight: new Float32Array(count),
	};
	const ends: number[] = [];
	let at = 0;
	for (const { one, rows } of list) {
		table.values.set(rows.values, at * TITLE_COUNT);
		for (const i of rows.at) {
			table.target[at] = one.page.titles.has(i) ? 1 : 0;
			table.weight[at++] = WEIGHT[one.page.dataset] ?? 1;
		}
		ends.push(at);
	}
	return trainForest(table, TITLE, choice(table, ends));
}

/** The share of each candidate in the choice; what is missing to 1 is "none". */
export const titleShares = (forest: Forest, { rows }: Candidates): Float32Array =>
	choiceProbabilities(predict(forest, rows.values, rows.at.length, TITLE_COUNT));

/** Prints how often the candidate of the greatest share is right, over all and by its share. */
export function reportTitles(list: readonly Candidates[], forests: readonly Forest[]): void {
	for (const kind of ['pages', 'flat', 'made']) {
		const bins = Array.from({ length: 10 }, () => [0, 0] as [number, number]);
		let right = 0;
		let titled = 0;
		let silent = 0;
		for (const candidates of list) {
			const { one, rows } = candidates;
			if ((['flat', 'made'].includes(one.page.dataset) ? one.page.dataset : 'pages') !== kind) continue;
			const shares = titleShares(forests[one.fold] as Forest, candidates);
			const best = shares.indexOf(Math.max(...shares));
			const hit = one.page.titles.has(rows.at[best] ?? -1);
			const none = shares.reduce((rest, share) => rest - share, 1);
			if (one.page.titles.size > 0) titled++;
			else if (none > (shares[best] ?? 0)) silent++;
			if (hit) right++;
			const bin = bins[Math.min(9, Math.floor((shares[best] ?? 0) * 10))] as [number, number];
			bin[0]++;
			bin[1] += hit ? 1 : 0;
		}
		console.log(
			`titles ${kind}: right ${((100 * right) / titled).toFixed(1)} % of ${titled}; silent on ${silent} of the untitled; by share ${bins.map(([n, h]) => `${h}/${n}`).join(' ')}`,
		);
	}
}
