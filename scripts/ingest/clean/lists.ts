/** A list inside the text stays whole: short items look like a menu to the judgement. */
import type { Decision } from './decision.ts';
import type { Line } from './lines.ts';

/** Keeps the items that the judgement removed, where a kept line with a colon leads to their list or a kept item stands in it. */
export function keepLists(lines: readonly Line[], decisions: Decision[]): void {
	const lastKept = decisions.lastIndexOf('keep');
	for (let from = 0; from < lines.length; ) {
		let to = from;
		while (lines[to]?.mark === 'item') to++;
		if (to > from) {
			const above = decisions[from - 1] === 'keep' && lines[from - 1]?.text.endsWith(':') === true;
			const inside = decisions.slice(from, to).includes('keep');
			if ((above || inside) && to <= lastKept) {
				for (let i = from; i < to; i++) {
					const decision = decisions[i];
					if (typeof decision === 'object' && decision.rule === 'classifier') decisions[i] = 'keep';
				}
			}
		}
		from = to + 1;
	}
}
