/** A page with two or three paragraphs gives the trees little to go by: a paragraph right below a sure one, in the same box, is believed sooner. */
import type { Segments, TextBlock } from './block.ts';

/** From this probability on the paragraph above is sure. */
const SURE = 0.8;
/** Below this probability something speaks against the paragraph. */
const LEAST = 0.12;
const LIFTED = 0.6;
/** Characters of running text. */
const LONG = 60;
const SENTENCE = /[.!?…。！？؟।]["”“»’')\]]{0,2}$/u;

/** Probabilities of the blocks with such paragraphs lifted, from the top down. */
export function withSiblings({ elements, blocks }: Segments, likely: Float32Array): Float32Array {
	const lifted = likely.slice();
	const isParagraph = (block: TextBlock | undefined) => block !== undefined && elements[block.box]?.tag === 'p' && block.linkChars === 0;
	for (const [i, block] of blocks.entries()) {
		const above = blocks[i - 1];
		const [own, sure] = [likely[i] ?? 0, lifted[i - 1] ?? 0];
		if (own < LEAST || own >= LIFTED || sure < (likely[i - 1] === sure ? SURE : LIFTED)) continue;
		if (!isParagraph(block) || !isParagraph(above) || elements[block.box]?.parent !== elements[above?.box ?? -1]?.parent) continue;
		if (elements[block.box]?.names === elements[above?.box ?? -1]?.names && block.text.length >= LONG && SENTENCE.test(block.text))
			lifted[i] = LIFTED;
	}
	return lifted;
}
