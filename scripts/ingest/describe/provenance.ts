/**
 * When the copy was made, where it stood in print, the database's own id, its rights and its number of words: the file's own word or none. And
 * the digest of the file's bytes.
 */
import type { Language } from '../../../src/lib/language.ts';
import { type Confidence, detected, evidence } from '../document/detected.ts';
import type { CleanText, Description, Detected, Provenance } from '../document/types.ts';
import { reliability } from './calibration.ts';
import { parseDateValue } from './date/publication-date.ts';

const FIELDS: readonly Provenance[] = ['captured', 'page', 'section', 'edition', 'documentId', 'rights', 'words'];
/** A digest is computed, not guessed. */
const COMPUTED: Confidence = { probability: 1, n: null, basis: 'measured' };
/** Longer values (characters) are no value of such a field. */
const LONGEST = 500;

/** The value of a field as it is kept; null where the hint holds none. */
function keptValue(field: Provenance, value: string, language: Language): string | null {
	const text = value.replace(/\s+/g, ' ').trim();
	if (text === '' || text.length > LONGEST) return null;
	if (field === 'captured') return (parseDateValue(text, language) ?? parseDateValue(text, 'en'))?.edtf ?? null;
	if (field === 'words') return /^\d+$/.test(text) ? text : null;
	return text;
}

export function describeProvenance({ dump }: CleanText, language: Language): Description['provenance'] {
	const { seed, seedDigest } = dump;
	const digest = seedDigest === undefined ? {} : { seedDigest: detected(seedDigest, COMPUTED, [evidence('sha-256', seed)]) };
	const said = Object.fromEntries(
		FIELDS.flatMap((field): [Provenance, Detected<string>][] => {
			for (const hint of dump.hints) {
				const value = hint.field === field ? keptValue(field, hint.value, language) : null;
				if (value !== null) return [[field, detected(value, reliability('provenance-metadata'), [hint.evidence])]];
			}
			return [];
		}),
	);
	return { ...said, ...digest };
}
