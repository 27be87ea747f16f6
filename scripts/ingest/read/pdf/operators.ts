/** What a page paints: widths of glyphs, to tell a space that was set from one that pdf.js supposed where an invisible hyphen stands; pictures. */
import { getResolvedPDFJS } from 'unpdf';

type OperatorList = { readonly fnArray: readonly number[]; readonly argsArray: readonly (readonly unknown[] | null)[] };
type Glyph = { readonly unicode: string; readonly width: number };

/** Font → character → width in thousandths of the size. */
export type GlyphWidths = ReadonlyMap<string, ReadonlyMap<string, number>>;

export async function glyphWidths({ fnArray, argsArray }: OperatorList): Promise<GlyphWidths> {
	const { OPS } = await getResolvedPDFJS();
	const widths = new Map<string, Map<string, number>>();
	let font = '';
	fnArray.forEach((operator, i) => {
		const [first] = argsArray[i] ?? [];
		if (operator === OPS.setFont && typeof first === 'string') font = first;
		else if (operator === OPS.showText && Array.isArray(first)) {
			const known = widths.get(font) ?? new Map<string, number>();
			widths.set(font, known);
			for (const glyph of first) if (isGlyph(glyph)) known.set(glyph.unicode, glyph.width);
		}
	});
	return widths;
}

/** Does a page paint a picture? */
export async function holdsPicture({ fnArray }: OperatorList): Promise<boolean> {
	const { OPS } = await getResolvedPDFJS();
	const painting = [OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat];
	return fnArray.some((operator) => painting.includes(operator));
}

const isGlyph = (value: unknown): value is Glyph => typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;

/** Does the text fill `width` (points) without a space before it? Null where a glyph is not known. */
export function fillsWithoutSpace(
	text: string,
	width: number,
	size: number,
	widths: ReadonlyMap<string, number> | undefined,
): boolean | null {
	let sum = 0;
	for (const char of text) {
		const own = widths?.get(char);
		if (own === undefined) return null;
		sum += (own * size) / 1000;
	}
	return Math.abs(width - sum) < 0.08 * size;
}
