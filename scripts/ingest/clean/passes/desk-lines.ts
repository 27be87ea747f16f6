/** Lines that a newsroom adds to an article: who its writer is, appeals, its app and newsletter, corrections, keywords, tickets. */
import { DESK_LINES, WRITER } from '../desk-wordings.ts';
import { isKept, type Pass } from '../draft.ts';
import type { Line } from '../marked-lines.ts';

/** A longer line is a paragraph. */
const LONGEST = 400;
/** How many of the last kept lines may tell who wrote the article. */
const LAST = 4;

/** Does a line open with the name of somebody who is named above the article, and say that he or she writes? */
function isWriter({ text }: Line, head: string): boolean {
	const name = WRITER.exec(text)?.[1];
	return name !== undefined && head.includes(name);
}

export const deskLines: Pass = ({ lines, decisions, extent, title }) => {
	const told = decisions.map((decision, i) => {
		const { text } = lines[i] as Line;
		if (!isKept(decision) || i === title.line || text.length > LONGEST) return decision;
		const found = DESK_LINES.find(({ pattern }) => pattern.test(text));
		return found === undefined ? decision : { reason: found.reason, rule: found.rule };
	});
	const kept = [...lines.keys()].filter((i) => isKept(told[i]) && i !== title.line);
	const last = new Set(kept.slice(1).slice(-LAST));
	const head = lines.slice(0, extent.first).map(({ text }) => text).join('\n'); // biome-ignore format: one line
	return told.map((decision, i) => {
		const line = lines[i] as Line;
		return last.has(i) && line.text.length <= LONGEST && isWriter(line, head) ? { reason: 'byline', rule: 'about-writer' } : decision;
	});
};
