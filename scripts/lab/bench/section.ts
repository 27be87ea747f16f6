/** The section of docs/performance.md that `npm run bench` writes, between two comments; the rest of the file is not touched. */
import { table } from '../eval/run.ts';
import type { Line } from './plot.ts';
import { type Result, STATES } from './round.ts';

export const [BEGIN, END] = ['<!-- npm run bench: begin -->', '<!-- npm run bench: end -->'];

/** `how`: on what and how it was measured. `skipped`: lines on what was not. */
export function sectionOf(results: readonly Result[], how: string, skipped: readonly string[], plot: string): string {
	const rows = results.map(({ tool, n, state, cost, size }) => [
		n.toLocaleString('en'),
		tool,
		state,
		cost.wall.toFixed(1),
		cost.processor?.toFixed(1) ?? 'not measured',
		cost.peak === null ? 'not measured' : (cost.peak / 1e9).toFixed(2),
		Math.round(size.html).toLocaleString('en'),
		Math.round(size.files).toLocaleString('en'),
		Math.round(size.bytes / 1e6).toLocaleString('en'),
	]);
	const head = ['texts', 'generator', 'state', 'wall, s', 'processor, s', 'peak memory, GB', 'HTML files', 'files', 'MB'];
	const left = skipped.length === 0 ? [] : [skipped.map((line) => `- Not measured: ${line}`).join('\n')];
	return [
		'## Beside other generators',
		how,
		table(head, rows),
		...left,
		`![Milliseconds an article against the number of articles](${plot})`,
	].join('\n\n');
}

/** The document with `section` between the marks, at its end where it has none. Throws where only one mark is there. */
export function inserted(document: string, section: string): string {
	const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
	if (from === -1 && to === -1) return `${document.trimEnd()}\n\n${BEGIN}\n\n${section}\n\n${END}\n`;
	if (from === -1 || to < from)
		throw new Error(`docs/performance.md has only one of the lines “${BEGIN}” and “${END}”, or in the wrong order: put both back`);
	return `${document.slice(0, from)}${BEGIN}\n\n${section}\n\n${document.slice(to)}`;
}

/** A line a generator: what a site from nothing costs an article. */
export function linesOf(results: readonly Result[]): Line[] {
	const fresh = results.filter(({ state }) => state === STATES[0]);
	return [...Map.groupBy(fresh, ({ tool }) => tool)].map(([name, group]) => ({
		name,
		points: group.map(({ n, cost }) => [n, (cost.wall / n) * 1000] as const).sort(([a], [b]) => a - b),
	}));
}
