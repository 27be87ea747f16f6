/** A pointer heading ("read also") takes its targets on the lines below along: short lines that are no sentences. */
import { isHeading } from '../block-kinds.ts';
import { isModels, type Pass } from '../draft.ts';
import type { Line } from '../marked-lines.ts';

export const pointerTargets: Pass = ({ lines, decisions }) => {
	const now = [...decisions];
	for (const [i, decision] of decisions.entries()) {
		if (typeof decision === 'string' || decision?.reason !== 'read-also' || decision.rule !== 'stock-phrase') continue;
		for (let k = i + 1; k < lines.length && isTarget(lines[k] as Line); k++) {
			if (k > i + 1 && isHeading(lines[k] as Line, lines[k + 1])) break;
			if (now[k] === 'keep' || isModels(now[k])) now[k] = { reason: 'read-also', rule: 'pointed-at' };
		}
	}
	return now;
};

const isTarget = (line: Line) => line.text.length <= 160 && !/[.,;:…]["”“»]?$/.test(line.text) && line.mark !== 'heading';
