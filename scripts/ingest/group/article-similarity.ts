/** How alike two articles are, 0 … about 2: the weighted mean of their cosines, raised across languages, moved by their dates. */

import { type DayInterval, dateFactor } from './date-agreement.ts';
import { KINDS, type Kind } from './feature-kinds.ts';
import type { Vector, Vectors } from './vectors.ts';

/** What is compared of an article. `language`: primary subtag. `english`: its words were looked up in a dictionary. */
export type Item = { readonly vectors: Vectors; readonly language: string; readonly english: boolean; readonly days: DayInterval | null };

/** What each kind counts for. Why these: docs/decisions, "Stories across languages". */
export const WEIGHTS: Readonly<Record<Kind, number>> = { names: 0.1, numbers: 0.2, grams: 0.7, words: 0.6 };
/** Translations share names, numbers and cognates only, so what they do share counts for more. */
const ACROSS_LANGUAGES = 1.8;
/** The words that a dictionary finds are a smaller share than the cognates, so the mean is lower for the same event. */
const ACROSS_BY_DICTIONARY = 2.1;

/** Compares one article with many: its vectors are laid out once, then each other article costs as much as it has features. */
export function comparer(sizes: Readonly<Record<Kind, number>>): (item: Item) => (other: Item) => number {
	const dense = Object.fromEntries(KINDS.map((kind) => [kind, new Float32Array(sizes[kind])])) as Record<Kind, Float32Array>;
	let laid: Item | null = null;
	return (item) => {
		if (laid !== null) for (const kind of KINDS) for (const id of laid.vectors[kind].ids) dense[kind][id] = 0;
		for (const kind of KINDS) {
			const { ids, weights } = item.vectors[kind];
			for (let f = 0; f < ids.length; f++) dense[kind][ids[f] as number] = weights[f] as number;
		}
		laid = item;
		return (other) => {
			const across = item.language !== other.language;
			// Within a language the words themselves say all that their translations could.
			const translated = across && item.english && other.english;
			let sum = 0;
			let total = 0;
			for (const kind of KINDS) {
				if (kind === 'words' && !translated) continue;
				sum += WEIGHTS[kind] * dot(dense[kind], other.vectors[kind]);
				total += WEIGHTS[kind];
			}
			const factor = translated ? ACROSS_BY_DICTIONARY : across ? ACROSS_LANGUAGES : 1;
			return (sum / total) * factor * dateFactor(item.days, other.days);
		};
	};
}

function dot(dense: Float32Array, { ids, weights }: Vector): number {
	let sum = 0;
	for (let f = 0; f < ids.length; f++) sum += (dense[ids[f] as number] as number) * (weights[f] as number);
	return sum;
}
