/** An article is never empty: where all is removed, the longest lines come back that were removed on the least certain grounds. */
import { isModels, type Pass } from '../draft.ts';
import { width } from '../line-features.ts';
import type { Line } from '../marked-lines.ts';

/** Rules that are set aside where even the model removed nothing. */
const UNCERTAIN: ReadonlySet<string> = new Set(['same-as-title', 'stock-phrase', 'date-line', 'byline', 'pointed-at']);

export const longestLine: Pass = ({ lines, decisions }) => {
	if (decisions.includes('keep')) return decisions;
	const numbers = [...decisions.keys()];
	const judged = numbers.filter((i) => isModels(decisions[i]));
	const uncertain = numbers.filter((i) => {
		const decision = decisions[i];
		return typeof decision === 'object' && decision !== null && UNCERTAIN.has(decision.rule);
	});
	const open = new Set(judged.length > 0 ? judged : uncertain);
	const widths = lines.map((line: Line, i) => (open.has(i) ? width(line) : 0));
	const most = Math.max(0, ...widths);
	const least = Math.max(0.5 * most, Math.min(most, 60));
	return decisions.map((decision, i) => (open.has(i) && (widths[i] ?? 0) >= least ? 'keep' : decision));
};
