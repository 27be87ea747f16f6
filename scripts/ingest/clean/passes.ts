/** What is kept and what is removed: passes in their order. The first ones decide lines that are still open, the later ones mend. */
import type { Dump } from '../document/types.ts';
import type { Decision } from './decision.ts';
import { type Draft, extentOf, type Pass } from './draft.ts';
import type { Judged } from './line-classifier.ts';
import type { Line } from './marked-lines.ts';
import { afterAdverts } from './passes/after-adverts.ts';
import { captions } from './passes/captions.ts';
import { certainRules } from './passes/certain-rules.ts';
import { commentHeading } from './passes/comment-heading.ts';
import { cookieNotice } from './passes/cookie-notice.ts';
import { correction } from './passes/correction.ts';
import { countedLines } from './passes/counted-lines.ts';
import { deskLines } from './passes/desk-lines.ts';
import { disclaimer } from './passes/disclaimer.ts';
import { header } from './passes/header.ts';
import { headings } from './passes/headings.ts';
import { listItems } from './passes/list-items.ts';
import { longestLine } from './passes/longest-line.ts';
import { machine } from './passes/machine.ts';
import { markedHeadings } from './passes/marked-headings.ts';
import { masthead } from './passes/masthead.ts';
import { model } from './passes/model.ts';
import { nameBelowTitle } from './passes/name-below-title.ts';
import { nextSentence } from './passes/next-sentence.ts';
import { pointerTargets } from './passes/pointer-targets.ts';
import { readerThread } from './passes/reader-thread.ts';
import { repeatedTitle } from './passes/repeated-title.ts';
import { runningText } from './passes/running-text.ts';
import { signature } from './passes/signature.ts';
import { title } from './passes/title.ts';
import type { FoundTitle } from './title-line.ts';

const passes: readonly Pass[] = [
	title,
	header,
	nameBelowTitle,
	machine,
	captions,
	certainRules,
	markedHeadings,
	repeatedTitle,
	runningText,
	model,
	readerThread,
	commentHeading,
	pointerTargets,
	headings,
	listItems,
	countedLines,
	masthead,
	afterAdverts,
	nextSentence,
	signature,
	deskLines,
	disclaimer,
	longestLine,
	cookieNotice,
	correction,
];

/** What becomes of each line. `marked`: what was told of lines when the dump was cut into them. */
export function decide(
	dump: Dump,
	lines: readonly Line[],
	judged: Judged,
	title: FoundTitle,
	marked: Pick<Draft, 'stamps' | 'outside'>,
): Decision[] {
	const extent = extentOf(lines, judged.keep, title.line);
	let decisions: ReturnType<Pass> = lines.map(() => null);
	for (const pass of passes) decisions = pass({ dump, lines, judged, title, ...marked, extent, decisions });
	return decisions.map((decision) => decision ?? 'keep');
}
