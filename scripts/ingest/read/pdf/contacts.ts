/** Whom to call: the lines at the end of a press release. */
import type { PdfBlock } from './pdf-blocks.ts';

const SENTENCE_END = /[.!?…。！？][)\]"'”’»“]*$/;

/** A short line that is no sentence, or a table of labels. */
export const isShort = ({ kind, text }: PdfBlock) => kind === 'labels' || (text.length <= 80 && !SENTENCE_END.test(text));

const PHONE = /(?:\+|\b00|\(0|\b0)[\d ()./-]{6,20}\d/;
const MAIL = /[\w.+-]@[\w-]+\.\w/;

/** Lines at the end that say whom to call: short, with a number or an address for mail, and the name above them. */
export function contacts(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
	const last = blocks.slice(-10).filter(({ kind }) => kind === 'paragraph');
	const isContact = ({ text }: PdfBlock) => text.length <= 160 && (PHONE.test(text) || MAIL.test(text)) && !SENTENCE_END.test(text);
	const first = last.findIndex(isContact);
	if (first < 0) return [];
	let from = first;
	while (from > 0 && first - from < 4 && isShort(last[from - 1] as PdfBlock)) from--;
	return last.slice(from).filter((block, i) => i < first - from || isContact(block));
}
