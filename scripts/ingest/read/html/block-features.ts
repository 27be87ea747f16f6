/** What a block of a page looks like by itself. */
import { CLASSES, LETTER, SPACE, UPPER } from '../../text/char-classes.ts';
import type { Segments } from './block.ts';
import { FEATURES, OWN } from './feature-names.ts';
import { count, type PageFacts } from './page-facts.ts';
import { tagCode } from './tags.ts';

const log = Math.log1p;
/** Characters of a block that are looked at. */
const LOOKED_AT = 2000;
const BEYOND = /[\ud800-\udfff]/;

type Counts = { letters: number; upper: number; capitalWords: number };

/** Letters, capitals, and capitals that begin a word behind white space. */
function countsOf(text: string): Counts {
	if (BEYOND.test(text))
		return { letters: count(/\p{L}/gu, text), upper: count(/\p{Lu}/gu, text), capitalWords: count(/(?:^|\s)\p{Lu}/gu, text) };
	const counts = { letters: 0, upper: 0, capitalWords: 0 };
	let begins = true;
	for (let i = 0; i < text.length; i++) {
		const bits = CLASSES[text.charCodeAt(i)] as number;
		if (bits & LETTER) counts.letters++;
		if (bits & UPPER) {
			counts.upper++;
			if (begins) counts.capitalWords++;
		}
		begins = (bits & SPACE) !== 0;
	}
	return counts;
}

/** Fills the first columns of each row. */
export function ownFeatures({ elements, blocks }: Segments, facts: PageFacts, out: Float32Array): void {
	const { widths, isLong, words: wordLists, titleWords, topical, repeats } = facts;
	for (const [i, block] of blocks.entries()) {
		const { text } = block;
		const words = wordLists[i] as readonly string[];
		const counts = countsOf(text.slice(0, LOOKED_AT));
		const letters = counts.letters || 1;
		const size = Math.min(text.length, LOOKED_AT);
		const inTitle = words.filter((word) => titleWords.has(word)).length;
		let knownWords = 0;
		let content = 0;
		for (const word of words) {
			if (word.length < 4) continue;
			content++;
			if ((topical.get(word) ?? 0) > (isLong[i] ? 1 : 0)) knownWords++;
		}
		const own: Record<(typeof OWN)[number], number> = {
			chars: log(widths[i] as number),
			words: log(words.length),
			linkShare: block.linkChars / text.length,
			buttonShare: block.buttonChars / text.length,
			strongShare: block.strongChars / text.length,
			links: log(block.links),
			meanWord: words.length === 0 ? 0 : letters / words.length,
			commas: count(/[,，、،]/g, text) / (words.length || 1),
			digits: count(/\d/g, text) / size,
			upper: counts.upper / letters,
			capitalWords: counts.capitalWords / (words.length || 1),
			ends: /[.!?…。！？؟।]["”“»’'’)\]]{0,2}$/.test(text) ? 1 : 0,
			innerEnds: log(count(/[.!?。！？؟।]["”“»’'’)\]]{0,2}\s/g, text)),
			opensLow: /^\p{Ll}/u.test(text) ? 1 : 0,
			colonEnd: /[:：]$/.test(text) ? 1 : 0,
			question: /[?？]$/.test(text) ? 1 : 0,
			separators: count(/[|•·›»→/]/g, text) / (words.length || 1),
			copyright: /©|\(c\) ?\d{4}|copyright|all rights reserved/i.test(text) ? 1 : 0,
			address: /https?:|www\.|@/.test(text) ? 1 : 0,
			repeats: log((repeats.get(text) ?? 1) - 1),
			inTitle: inTitle / (words.length || 1),
			titleShare: titleWords.size === 0 ? -1 : new Set(words.filter((word) => titleWords.has(word))).size / titleWords.size,
			topical: knownWords / (content || 1),
			tag: tagCode(elements, block),
			depth: elements[block.box]?.depth ?? 0,
			hidden: 0,
			hasTime: block.times.length,
			ellipsis: /(?:…|\.\.\.|\[…\])$/.test(text) ? 1 : 0,
			quotes: Math.min(count(/["“”„«»]/g, text), 4),
			wide: widths[i] === text.length ? 0 : 1,
		};
		for (let at = block.element; at >= 0; at = elements[at]?.parent ?? -1) if (elements[at]?.hidden === true) own.hidden = 1;
		const base = i * FEATURES;
		for (let j = 0; j < OWN.length; j++) out[base + j] = own[OWN[j] as (typeof OWN)[number]];
	}
}
