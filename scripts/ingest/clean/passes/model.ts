/** The trained judgement decides what no rule has, and its reason is the likeliest one for the line's wording and place. */
import { decideOpen, KEEP } from '../draft.ts';
import { dateLikeness, patterns } from '../line-patterns.ts';
import type { Line } from '../marked-lines.ts';
import type { Reason } from '../removal-reasons.ts';
import { isParagraph } from '../safe-sentence.ts';
import type { PhraseMatch } from '../stock-phrases.ts';

export const model = decideOpen(({ judged }, line, i) =>
	(judged.keep[i] ?? 0) >= KEEP ? 'keep' : { reason: reasonOf(line, judged.features.phrases[i] ?? []), rule: 'classifier' },
);

function reasonOf(line: Line, phrases: readonly PhraseMatch[]): Reason {
	const opens = phrases.find(({ at }) => at === 0);
	const short = opens?.kind === 'byline' ? line.words.length <= 14 && !patterns.sentenceEnd.test(line.text) : line.words.length <= 4;
	if (opens !== undefined && (opens.length > 1 || short)) return opens.kind;
	if (patterns.copyright.test(line.text) && line.text.length < 200) return 'legal';
	if (line.words.length <= 8 && dateLikeness(line.text, line.words) > 0) return 'date';
	return isParagraph(line) ? 'teaser' : 'navigation';
}
