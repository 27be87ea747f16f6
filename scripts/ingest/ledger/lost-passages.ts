/** Passages whose wording is gone, each with what took its place. */
import type { Gone } from '../../../src/lib/permalinks.ts';
import type { Passage } from '../document/passages.ts';
import { dice, shingles } from './passage-similarity.ts';

export type Successor = (id: string) => string | null;

/** Half of the wording must be the same before one passage counts as the edited form of another. */
const EDITED = 0.5;

/**
 * The entries of passages that were lost: the last wording, and the likest passage of the same kind among the new ones
 * (Dice of character 5-grams ≥ 0.5; the first of equals). Texts that are not known any more give no successor.
 */
export function goneOf(lost: readonly string[], old: readonly Passage[], next: readonly Passage[], exact: Successor = () => null): Gone[] {
	if (lost.length === 0) return [];
	const texts = new Map(old.map(({ id, text }) => [id, text]));
	const candidates = next.map((passage) => ({ id: passage.id, grams: shingles(passage.text) }));
	return lost.map((id) => {
		const text = texts.get(id) ?? null;
		const same = exact(id);
		if (same !== null || text === null) return { id, text, to: same };
		const grams = shingles(text);
		let best: { id: string; score: number } | null = null;
		for (const candidate of candidates) {
			if (candidate.id.charAt(0) !== id.charAt(0)) continue;
			const score = dice(grams, candidate.grams);
			if (score >= EDITED && (best === null || score > best.score)) best = { id: candidate.id, score };
		}
		return { id, text, to: best?.id ?? null };
	});
}
