/** Of a saved page the markup says more than the wording: its judgement of each line and the text's are made one. */
import type { TextLine } from '../document/lines.ts';
import type { Dump } from '../document/types.ts';
import type { Judged } from './line-classifier.ts';
import type { Line } from './marked-lines.ts';

/** What the markup's log odds weigh; the text's weigh the rest. */
const WEIGHT = 0.85;
const LEAST = 0.005;

const odds = (p: number) => Math.log(Math.min(Math.max(p, LEAST), 1 - LEAST) / (1 - Math.min(Math.max(p, LEAST), 1 - LEAST)));

/** The judgement of the lines with what the reader said of them; as it was where the reader said nothing. */
export function withMarkup({ body }: Dump, textLines: readonly TextLine[], lines: readonly Line[], judged: Judged): Judged {
	if (body === undefined) return judged;
	const keep = new Float32Array(lines.length);
	let at = 0;
	for (const [i, { span }] of lines.entries()) {
		while (at < textLines.length - 1 && (textLines[at]?.raw.end ?? 0) <= span.start) at++;
		const mixed = WEIGHT * odds(body[at] ?? 0) + (1 - WEIGHT) * odds(judged.keep[i] ?? 0);
		keep[i] = 1 / (1 + Math.exp(-mixed));
	}
	return { ...judged, keep };
}
