/** From a hit to the sentence that it stands in: its id in the page, its words, and which of them were looked for. */
import { hasDense, partedWord, shownWord } from '../lib/dense.ts';
import type { Fragment } from './pagefind/worker.ts';

export type Excerpt = {
	/** Id of the sentence, '' where only the title was hit. */
	readonly passage: string;
	readonly words: readonly { readonly text: string; readonly hit: boolean }[];
	/** What the text says instead of the words looked for, or null. */
	readonly via: string | null;
	/** Title words that were hit, by position. */
	readonly title: ReadonlySet<number>;
	/** The title in pieces, where words are single letters: each is to stand beside the other without a space, those of `words` too. */
	readonly joined: Excerpt['words'] | null;
	/** Every word of the record that was hit, folded, once each: what stays marked in the article. */
	readonly found: readonly string[];
};

const LONGEST = 45;

export const fold = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}|[^\p{L}\p{N}]/gu, '');

/** The words of a record as Pagefind counted them. */
export function wordsOf(fragment: Fragment): string[] {
	const { content, raw_content: raw } = fragment;
	return raw.includes('\u200B') ? raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').split('\u200B') : content.split(/[^\S\uFEFF]+/);
}

/**
 * The sentence of a record that holds most of what was looked for. `phrase` holds the places of phrases, which decide. `dense`: the words of
 * the record are single letters, and only phrases of them are told.
 */
export function excerptOf(fragment: Fragment, phrase: readonly number[] = [], dense = false): Excerpt {
	const words = wordsOf(fragment);
	const anchors = [...fragment.anchors].sort((a, b) => a.location - b.location);
	const hiddenAt = anchors.find(({ id }) => id.startsWith('='))?.location ?? words.length;
	const scores = new Map(fragment.weighted_locations.map((hit) => [hit.location, hit.balanced_score]));
	for (const location of phrase) scores.set(location, (scores.get(location) ?? 0) + 1e6);
	if (dense && phrase.length > 0)
		for (const place of scores.keys()) if (!phrase.includes(place) && hasDense(words[place] ?? '')) scores.delete(place);
	const instead = new Map<number, string>();
	for (const [location, score] of [...scores]) {
		if (location < hiddenAt) continue;
		scores.delete(location);
		const said = anchors.findLast((anchor) => anchor.location <= location)?.id.slice(1);
		if (!said) continue;
		const surface = decodeURIComponent(said);
		const at = find(words, dense ? partedWord(surface) : surface, hiddenAt);
		const name = at
			.map((place) => words[place])
			.join(dense ? '' : ' ')
			.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
		for (const place of at) {
			if (scores.has(place)) continue;
			scores.set(place, score);
			instead.set(place, name);
		}
	}
	const sentences = anchors
		.filter(({ id }) => !id.startsWith('='))
		.map((anchor, i, all) => ({ ...anchor, end: all[i + 1]?.location ?? hiddenAt }));
	const weigh = ({ location, end }: { location: number; end: number }) =>
		[...scores].reduce((sum, [place, score]) => (place >= location && place < end ? sum + score : sum), 0);
	const best = sentences
		.map((sentence) => ({ ...sentence, weight: weigh(sentence) }))
		.reduce<{ id: string; location: number; end: number; weight: number } | null>(
			(a, b) => (a !== null && a.weight >= b.weight ? a : b),
			null,
		);
	const titleEnd = sentences[0]?.location ?? hiddenAt;
	const title = [...scores.keys()].filter((place) => place < titleEnd);
	const inSentence = [...scores.keys()].filter((place) => best !== null && place >= best.location && place < best.end);
	const shown = inSentence.length > 0 ? inSentence : title;
	return {
		passage: best !== null && best.weight > 0 ? best.id : '',
		words: best === null ? [] : dense ? runs(cut(words, best, scores, 2 * LONGEST)) : cut(words, best, scores, LONGEST),
		via: shown.every((place) => instead.has(place)) ? (instead.get(shown[0] ?? -1) ?? null) : null,
		title: new Set(title),
		joined: dense ? runs(words.slice(0, titleEnd).map((text, place) => ({ text, hit: scores.has(place) }))) : null,
		found: [...new Set(dense ? runsOf(words, scores) : [...scores.keys()].map((place) => fold(words[place] ?? '')))].filter(
			(word) => word !== '',
		),
	};
}

/** Places of the words of `surface` where they first stand one after the other. */
function find(words: readonly string[], surface: string, end: number): number[] {
	const wanted = surface.split(' ').map(fold);
	for (let at = 0; at + wanted.length <= end; at++) {
		if (wanted.every((word, i) => fold(words[at + i] ?? '').includes(word))) return wanted.map((_, i) => at + i);
	}
	return [];
}

/** Letters as they are shown, in pieces that were hit or were not. Pagefind ends a text without a full stop with one. */
function runs(letters: Excerpt['words']): Excerpt['words'] {
	const shown = letters.at(-1)?.text.trim() === '.' ? letters.slice(0, -1) : letters;
	const pieces: { text: string; hit: boolean }[] = [];
	for (const [at, { text, hit }] of shown.entries()) {
		const said = shownWord(text, shown[at + 1]?.text ?? '');
		const last = pieces.at(-1);
		if (last?.hit === hit) last.text += said;
		else pieces.push({ text: said, hit });
	}
	return pieces;
}

/** Letters that were hit one after the other, as the words that they make. */
function runsOf(words: readonly string[], scores: ReadonlyMap<number, number>): string[] {
	return words
		.map((word, place) => (!scores.has(place) ? ' ' : hasDense(word) ? word.trim() : fold(word)))
		.join('')
		.split(/ +/);
}

/** At most `most` words of a sentence, around the first that was hit. */
function cut(
	words: readonly string[],
	{ location, end }: { location: number; end: number },
	scores: ReadonlyMap<number, number>,
	most: number,
): Excerpt['words'] {
	const places = Array.from({ length: end - location }, (_, i) => location + i);
	const first = places.findIndex((place) => scores.has(place));
	const from = places.length <= most ? 0 : Math.max(0, Math.min(first - 10, places.length - most));
	const shown = places.slice(from, from + most).map((place) => ({ text: words[place] ?? '', hit: scores.has(place) }));
	return [...(from > 0 ? [{ text: '…', hit: false }] : []), ...shown, ...(from + most < places.length ? [{ text: '…', hit: false }] : [])];
}
