/** Lines that cleaning took out and describing read a value from say so: a masthead is no menu. */
import type { CleanText, Description, Evidence, Removed } from '../document/types.ts';

const REASONS = { byline: 'byline', source: 'source', date: 'date' } as const;
/** Reasons that only say that a line is no part of the text. */
const GENERAL: ReadonlySet<string> = new Set(['navigation', 'teaser']);

/** The same article; a removed line whose words are evidence of its byline, source or date carries that reason. */
export function nameRemoved(clean: CleanText, description: Description): CleanText {
	const read = (Object.keys(REASONS) as (keyof typeof REASONS)[]).flatMap((field) =>
		description[field].value === null ? [] : description[field].evidence.map((evidence) => ({ evidence, reason: REASONS[field] })),
	);
	const removed = clean.removed.map((piece): Removed => {
		const found = GENERAL.has(piece.reason) ? read.find(({ evidence }) => standsIn(evidence, piece)) : undefined;
		return found === undefined ? piece : { ...piece, reason: found.reason, rule: found.evidence.rule };
	});
	return { ...clean, removed };
}

function standsIn({ span }: Evidence, piece: Removed): boolean {
	return span !== null && span.start >= piece.span.start && span.end <= piece.span.end && span.end > span.start;
}
