/** Lines that count on from each other (`1. Pack light`, `2. Leave early`) are one list or the headings of one text: kept where the text leads to them. */
import { type Draft, isLong, isModels, type Pass } from '../draft.ts';
import type { Line } from '../marked-lines.ts';

/** Lines of a count, and how far one may stand from the next. */
const FEWEST = 3;
const FARTHEST = 20;
/** Longer lines are judged as text. */
const LONGEST = 200;
const NUMBERED = /^\s*(?:[#№]\s?)?(\d{1,3})(?:[.):]|\s?[–—-])\s+(?=["“„«¿¡]?\p{L})/u;

type Counted = { readonly i: number; readonly n: number };

/** Runs of lines that count up or down by one. */
function countsOf(text: string, lines: readonly Line[]): number[][] {
	const runs: Counted[][] = [];
	for (const [i, { span }] of lines.entries()) {
		if (span.end - span.start > LONGEST) continue;
		const n = Number(NUMBERED.exec(text.slice(span.start, span.end))?.[1] ?? Number.NaN);
		if (Number.isNaN(n)) continue;
		const run = runs.findLast((one) => {
			const last = one.at(-1) as Counted;
			const step = n - last.n;
			const before = one.at(-2);
			return i - last.i <= FARTHEST && Math.abs(step) === 1 && (before === undefined || step === last.n - before.n);
		});
		if (run === undefined) runs.push([{ i, n }]);
		else run.push({ i, n });
	}
	return runs.filter((run) => run.length >= FEWEST).map((run) => run.map(({ i }) => i));
}

/** The line above the first is kept, or half of the lines are, or a paragraph stands below half of them. */
function isLedTo({ lines, decisions }: Draft, run: readonly number[]): boolean {
	const isMost = (is: (i: number) => boolean) => 2 * run.filter(is).length >= run.length;
	const isKept = (i: number) => decisions[i] === 'keep';
	return isKept((run[0] as number) - 1) || isMost(isKept) || isMost((i) => isKept(i + 1) && isLong(lines[i + 1]));
}

export const countedLines: Pass = (draft) => {
	const now = [...draft.decisions];
	for (const run of countsOf(draft.dump.text, draft.lines))
		if (isLedTo(draft, run)) for (const i of run) if (isModels(now[i])) now[i] = 'keep';
	return now;
};
