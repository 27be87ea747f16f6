import type { Decision } from '../../../../scripts/ingest/clean/decision.ts';
import { type Draft, extentOf, type Pass } from '../../../../scripts/ingest/clean/draft.ts';
import { featuresOf } from '../../../../scripts/ingest/clean/line-features.ts';
import { machineLines } from '../../../../scripts/ingest/clean/machine-lines.ts';
import { type Line, lineAt } from '../../../../scripts/ingest/clean/marked-lines.ts';
import type { Correction, Hint } from '../../../../scripts/ingest/document/types.ts';

export const PARAGRAPH =
	'The harbour bridge will be closed to all traffic for three weeks from Monday, because engineers found cracks in two of its bearings.';
export const LINKS: Decision = { reason: 'navigation', rule: 'classifier' };

/** A line of the draft: its text, how likely it is body (0 … 1), and what a pass before decided. */
export type Given = readonly [text: string, keep?: number, decision?: Decision | null];
type Options = {
	title?: number;
	titleText?: string;
	stamps?: readonly number[];
	hints?: readonly Hint[];
	correction?: Partial<Correction>;
	/** The lines are those of a saved page. */
	page?: boolean;
};

/** A draft of lines with one blank line between them, as the passes get it. */
function draftOf(given: readonly Given[], { title, titleText, stamps = [], hints = [], correction, page = false }: Options = {}): Draft {
	const text = given.map(([line]) => line).join('\n\n');
	let at = 0;
	const lines = given.map(([line]): Line => {
		const made = lineAt(text, at, at + line.length, 1);
		at += line.length + 2;
		if (made === null) throw new Error('a blank line');
		return made;
	});
	const keep = Float32Array.from(given, ([, value = 0.9]) => value);
	const value = titleText ?? (title === undefined ? null : (lines[title]?.text ?? null));
	return {
		dump: {
			seed: 'a.txt', part: null, encoding: 'utf-8', text, hints,
			correction: correction === undefined ? null : { file: 'a.yaml', values: {}, keep: [], drop: [], split: true, ...correction },
			...(page ? { body: [...keep] } : {}),
		}, // biome-ignore format: a record
		lines,
		judged: { features: featuresOf(lines), machine: machineLines(lines), keep, title: new Float32Array(lines.length) },
		title: {
			title: { value, confidence: value === null ? 0 : 0.9, level: value === null ? 'unknown' : 'likely', evidence: [], by: 'rule' },
			line: title ?? null,
		},
		stamps: new Set(stamps),
		outside: new Set(),
		extent: extentOf(lines, keep, title ?? null),
		decisions: given.map(([, , decision = null]) => decision),
	};
}

/** What a pass decides of each line, in short: keep, title, the reason of a removal, or "-" where it leaves the line open. */
export const decided = (pass: Pass, given: readonly Given[], options?: Options): string[] =>
	pass(draftOf(given, options)).map((decision) => (decision === null ? '-' : typeof decision === 'string' ? decision : decision.reason));
