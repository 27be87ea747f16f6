/** Names that stand where an article begins: an agency's credit, an outlet that the owner named. */
import { detected, evidence } from '../../document/detected.ts';
import type { Document } from '../../document/lines.ts';
import type { CleanText, Maybe } from '../../document/types.ts';
import { outletsIn } from '../../text/outlets.ts';
import { reliability } from '../calibration.ts';
import { headLines } from '../head-lines.ts';

/** `LONDON (Reuters) -`, `(ABM FN-Dow Jones)`, `Berlin (dpa)`: the first known agency of the bracket. */
export function openingCredit(clean: CleanText, own: readonly string[]): Maybe<string> | null {
	for (const { text, span } of clean.blocks.slice(0, 2)) {
		const match = /^(?:[\p{Lu}][\p{L}\p{M} .,/'’-]{0,40}, ?|[\p{Lu}][\p{L}\p{M} .,/'’-]{0,40} )?\(([^()\n]{2,40})\)/u.exec(text);
		const [mention] = match === null ? [] : outletsIn((match[1] ?? '').replace(/[-–/]/gu, ' '), own);
		if (match !== null && mention?.outlet.agency === true) {
			return detected(mention.outlet.name, reliability('source-dateline'), [evidence('source-dateline', match[0], span)]);
		}
	}
	return null;
}

/** `Sample Courier, 14 September 2022`, `By the Europe desk, Sample Courier`: an outlet of the owner's list in a short line of the head. */
export function ownMasthead(clean: Document, own: readonly string[]): Maybe<string> | null {
	for (const { text, start } of headLines(clean)) {
		if (/[.!?]$/u.test(text) || text.length > 120) continue;
		const mention = outletsIn(text, own).find(({ outlet }) => own.includes(outlet.name));
		if (mention === undefined) continue;
		const opens = /^[*_#\s]{0,6}$/u.test(text.slice(0, mention.start));
		const closes = /^[*_\s]{0,4}$|^\s{0,2}[,|•·–—-]/u.test(text.slice(mention.end));
		const setOff = /[,|•·–—-]\s{0,2}$/u.test(text.slice(0, mention.start));
		const alone = opens && closes;
		if (!alone && !(setOff && closes)) continue;
		const span = { start: start + mention.start, end: start + mention.end };
		return detected(mention.outlet.name, reliability('source-masthead'), [evidence('source-masthead', text, span)]);
	}
	return null;
}
