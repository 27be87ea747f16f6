/** A list inside the text stays whole: short items look like a menu to the judgement. */
import { isModels, type Pass } from '../draft.ts';

/** Keeps the items that the judgement removed, where a kept line with a colon leads to their list or a kept item stands in it. */
export const listItems: Pass = ({ lines, decisions }) => {
	const now = [...decisions];
	const lastKept = decisions.lastIndexOf('keep');
	for (let from = 0; from < lines.length; ) {
		let to = from;
		while (lines[to]?.mark === 'item') to++;
		if (to > from) {
			const above = now[from - 1] === 'keep' && lines[from - 1]?.text.endsWith(':') === true;
			const inside = now.slice(from, to).includes('keep');
			if ((above || inside) && to <= lastKept) for (let i = from; i < to; i++) if (isModels(now[i])) now[i] = 'keep';
		}
		from = to + 1;
	}
	return now;
};
