/** Lines → headings and paragraphs. A paragraph ends where the typesetting says so: an indent, a gap, a short last line, another size. */
import { joinLines, type Vocabulary, vocabularyOf, withoutSoftHyphens } from './hyphens.ts';
import type { LabelPair } from './label-rows.ts';
import type { Line } from './pdf-lines.ts';

export type PdfBlock = {
	readonly kind: 'heading' | 'paragraph' | 'item' | 'labels';
	readonly text: string;
	readonly size: number;
	readonly page: number;
	/** Does it open its page? */
	readonly opensPage: boolean;
	readonly pairs: readonly LabelPair[];
};

/** From this ratio to the size of the text on, a line is a heading. */
const LARGER = 1.15;
const ITEM = /^[•▪‣◦●■–—-]\s+/;
const OPENS_WITH_IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SENTENCE_END = /[.!?…。！？][)\]"'”’»“]*$/;

type Setting = {
	readonly size: number;
	/** That of most of the text; null where no font is: some programs part a font into one for every few signs. */
	readonly font: string | null;
	readonly leading: number;
	readonly bounds: ReadonlyMap<number, Bounds>;
};

export function blocksOf(lines: readonly Line[], size: number): PdfBlock[] {
	const setting = settingOf(lines, size);
	const vocabulary = vocabularyOf(lines.map(({ text }) => text));
	const blocks: PdfBlock[] = [];
	let open: Line[] = [];
	const close = () => {
		if (open.length > 0) blocks.push(blockOf(open, lines, setting, vocabulary));
		open = [];
	};
	lines.forEach((line, i) => {
		const previous = lines[i - 1];
		if (previous !== undefined && open.length > 0 && parts(previous, line, open, setting)) close();
		open.push(line);
	});
	close();
	return joinOverBreaks(blocks, vocabulary);
}

const isHeading = (line: Line, { size }: Setting) => line.size >= LARGER * size;

function parts(previous: Line, line: Line, open: readonly Line[], setting: Setting): boolean {
	if (line.pairs.length > 0 || previous.pairs.length > 0) return true;
	const headings = isHeading(line, setting);
	if (headings !== isHeading(previous, setting)) return true;
	if (Math.abs(line.size - previous.size) > 0.08 * previous.size + 0.1) return true;
	if (ITEM.test(line.text)) return true;
	const fresh = line.region !== previous.region;
	const below = line.y - previous.y;
	// The short last line of a title over two columns lies above the first of them: it is the title's all the same.
	const beneath = !fresh || (line.page === previous.page && below > 0 && line.x0 < previous.x1 && line.x1 > previous.x0);
	// Scripts with tall letters are set with more white between the lines, in headings as in the text.
	if (headings) return !beneath || below > Math.max(1.6, (1.2 * setting.leading) / setting.size) * line.size;
	if (/\t/.test(line.text) || /\t/.test(previous.text)) return true;
	const bounds = setting.bounds.get(line.region) ?? line;
	const before = setting.bounds.get(previous.region) ?? previous;
	const indent = indentOf(line, bounds);
	const width = before.x1 - before.x0;
	// The last line of a paragraph is short; by how much the next word would have fitted says whether it was broken on purpose.
	const room = previous.rtl ? previous.x0 - before.x0 : before.x1 - previous.x1;
	const wordWidth = firstWordWidth(line);
	const short = room > wordWidth + 0.6 * line.size && room > 0.03 * width;
	if (short && (SENTENCE_END.test(previous.text) || room > 0.35 * width)) return true;
	if (indent > 0.7 * line.size && indent < 0.3 * width && indentOf(previous, before) < 0.4 * line.size && SENTENCE_END.test(previous.text))
		return true;
	if (fresh) return SENTENCE_END.test(previous.text) && (short || indent > 0.7 * line.size);
	const gap = line.y - previous.y;
	if (gap > 1.35 * setting.leading && gap > 1.3 * line.size) return true;
	if (setting.font === null) return false;
	return line.font !== previous.font && open.every((one) => one.font === previous.font) && previous.font !== setting.font;
}

type Bounds = { readonly x0: number; readonly x1: number };

/** White between the edge of the column and the beginning of the line. */
const indentOf = (line: Line, bounds: Bounds) => (line.rtl ? bounds.x1 - line.x1 : line.x0 - bounds.x0);

/** Chinese and Japanese lines are broken between any two signs, each as wide as it is tall. */
const firstWordWidth = ({ text, size }: Line): number =>
	OPENS_WITH_IDEOGRAPH.test(text) ? size : (/^\S+/.exec(text)?.[0].length ?? 0) * 0.55 * size;

function blockOf(open: readonly Line[], all: readonly Line[], setting: Setting, vocabulary: Vocabulary): PdfBlock {
	const [first] = open as readonly [Line, ...Line[]];
	const text = open.slice(1).reduce((sum, { text: next }) => joinLines(sum, next, vocabulary), first.text);
	const plain = withoutSoftHyphens(text)
		.replace(/[^\S\t]+/g, ' ')
		.trim();
	const kind = first.pairs.length > 0 ? 'labels' : isHeading(first, setting) ? 'heading' : ITEM.test(plain) ? 'item' : 'paragraph';
	const opensPage = all.find(({ page }) => page === first.page) === first;
	return {
		kind,
		text: kind === 'item' ? plain.replace(ITEM, '') : plain,
		size: first.size,
		page: first.page,
		opensPage,
		pairs: first.pairs,
	};
}

/** A paragraph that ends in the middle of a sentence goes on in the next column or on the next page, past what stands between. */
function joinOverBreaks(blocks: readonly PdfBlock[], vocabulary: Vocabulary): PdfBlock[] {
	const joined: PdfBlock[] = [];
	for (const block of blocks) {
		const previous = joined.at(-1);
		const goesOn = previous?.kind === 'paragraph' && block.kind === 'paragraph' && block.opensPage && previous.page === block.page - 1;
		if (goesOn && !SENTENCE_END.test(previous.text) && /^\p{Ll}/u.test(block.text) && previous.text.length > 60)
			joined[joined.length - 1] = { ...previous, text: joinLines(previous.text, block.text, vocabulary), page: block.page };
		else joined.push(block);
	}
	return joined;
}

function settingOf(lines: readonly Line[], size: number): Setting {
	const body = lines.filter((line) => Math.abs(line.size - size) <= 0.6);
	const fonts = new Map<string, number>();
	for (const { font, text } of body) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
	const gaps = body.flatMap((line, i) => {
		const previous = body[i - 1];
		return previous !== undefined && previous.region === line.region && line.y > previous.y ? [line.y - previous.y] : [];
	});
	// Most lines follow one another inside a paragraph: the lower quartile is the leading even where many paragraphs are short.
	const leading = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 1.2 * size;
	const bounds = new Map<number, { x0: number; x1: number }>();
	for (const { region, x0, x1, size: own } of lines) {
		if (own >= LARGER * size) continue;
		const known = bounds.get(region);
		bounds.set(region, known === undefined ? { x0, x1 } : { x0: Math.min(known.x0, x0), x1: Math.max(known.x1, x1) });
	}
	const [font, most] = [...fonts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
	const all = body.reduce((sum, { text }) => sum + text.length, 0);
	return { size, font: most < 0.4 * all ? null : font, leading, bounds };
}
