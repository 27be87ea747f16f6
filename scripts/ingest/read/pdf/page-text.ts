/** The text layer of a PDF, by pdf.js in the build of unpdf: pieces of text with their place. Nothing of the file is run: no scripts, no fonts. */
import { getDocumentProxy } from 'unpdf';
import { SeedError } from '../../document/seed-error.ts';
import { plainForms } from '../plain-forms.ts';
import { fillsWithoutSpace, type GlyphWidths, glyphWidths, holdsPicture } from './operators.ts';
import { isRightToLeft, type Piece, readFromRight } from './right-to-left.ts';
import { laidFlat } from './vertical.ts';

/** A run of text without a wide gap. Units: points, from the left and the top of the page as it is shown. */
export type Chunk = {
	readonly text: string;
	readonly x0: number;
	readonly x1: number;
	/** The baseline. */
	readonly y: number;
	readonly size: number;
	/** pdf.js's name of the font of most of it: equal names, equal fonts. */
	readonly font: string;
	readonly rtl: boolean;
};

export type PdfPage = { readonly number: number; readonly width: number; readonly height: number; readonly chunks: readonly Chunk[] };

/** What is read of one item of pdf.js's text content. */
type Item = {
	readonly str?: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly fontName: string;
	readonly hasEOL: boolean;
	readonly dir: string;
};
type Matrix = readonly number[];

const OPTIONS = {
	isEvalSupported: false,
	disableFontFace: true,
	useSystemFonts: false,
	useWorkerFetch: false,
	stopAtErrors: false,
	enableXfa: false,
	verbosity: 0,
};

/** `count`: pages of the file. `broken`: numbers of pages that cannot be read; `pictures`: of those that hold pictures and not a letter. */
export type PdfPages = {
	readonly pages: readonly PdfPage[];
	readonly count: number;
	readonly broken: readonly number[];
	readonly pictures: readonly number[];
};

/** The pages of a PDF. `most`: further pages are not read. Throws a SeedError where the file is encrypted or is none. */
export async function readPages(bytes: Uint8Array, most: number): Promise<PdfPages> {
	// pdf.js takes the buffer over: it gets a copy.
	const document = await getDocumentProxy(new Uint8Array(bytes), OPTIONS).catch(refuse);
	const pages: PdfPage[] = [];
	const broken: number[] = [];
	const pictures: number[] = [];
	try {
		for (let number = 1; number <= Math.min(document.numPages, most); number++) {
			try {
				const page = await document.getPage(number);
				const content = (await page.getTextContent()) as unknown as { items: Item[] };
				const { items, width, height, transform } = laidFlat({ ...page.getViewport({ scale: 1 }), items: content.items });
				const widths = items.some(isSuspicious) ? await glyphWidths(await page.getOperatorList()) : null;
				const drawn = chunksOf(drawnOnce(widths === null ? items : items.map((item) => withoutFalseSpace(item, widths))), transform);
				const whole = drawn.map(({ text }) => text).join('\n');
				pages.push({ number, width, height, chunks: drawn.map((chunk) => ({ ...chunk, text: plainForms(chunk.text, whole) })) });
				if (pages.at(-1)?.chunks.length === 0 && (await holdsPicture(await page.getOperatorList()))) pictures.push(number);
				page.cleanup();
			} catch {
				broken.push(number);
			}
		}
		return { pages, count: document.numPages, broken, pictures };
	} finally {
		await document.loadingTask.destroy();
	}
}

/** Offsets (in sizes of the text) within which the same text is drawn again to make it look bold, or as its own shadow. */
const OVERDRAWN = 0.12;
/** Pieces drawn before a piece that may be the same one: a bold line is drawn again at once. */
const BEFORE = 40;

/** Each piece of text once, however often it was drawn at its place. */
function drawnOnce(items: readonly Item[]): Item[] {
	const kept: Item[] = [];
	for (const item of items) {
		const isAgain = (other: Item) => {
			const size = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
			const away = (k: number) => Math.abs((item.transform[k] ?? 0) - (other.transform[k] ?? 0));
			return other.str === item.str && away(4) < OVERDRAWN * size && away(5) < OVERDRAWN * size;
		};
		const isText = item.str !== undefined && item.str.trim() !== '';
		if (!isText || !kept.slice(-BEFORE).some(isAgain)) kept.push(item);
	}
	return kept;
}

/** A piece that begins with a space: pdf.js supposes one where a hyphen that is not drawn stands between two syllables. */
const isSuspicious = ({ str }: Item) => str !== undefined && str.length > 1 && str.startsWith(' ') && /^ \p{Ll}/u.test(str);

function withoutFalseSpace(item: Item, widths: GlyphWidths): Item {
	if (!isSuspicious(item)) return item;
	const text = (item.str ?? '').slice(1);
	const size = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
	return fillsWithoutSpace(text, item.width, size, widths.get(item.fontName)) === true ? { ...item, str: text } : item;
}

function refuse(error: unknown): never {
	const name = error instanceof Error ? error.name : '';
	if (name === 'PasswordException')
		throw new SeedError(
			'the PDF is encrypted: it opens only with a password',
			'Open it with its password and print it into a new PDF, or save its text as .txt.',
		);
	throw new SeedError('the PDF is damaged and cannot be opened', 'Download or save it once more.');
}

/** Gaps wider than this (in sizes of the text) part two chunks. */
const GAP = 0.6;

function chunksOf(items: readonly Item[], view: Matrix): Chunk[] {
	const chunks: Chunk[] = [];
	let open = null as (Omit<Chunk, 'text'> & { readonly pieces: Piece[] }) | null;
	let space = false;
	let fonts = new Map<string, number>();
	const close = () => {
		if (open !== null) {
			const { pieces, ...rest } = open;
			const [font] = [...fonts].reduce((best, one) => (one[1] > best[1] ? one : best));
			chunks.push({ ...rest, text: textOf(pieces, rest), font });
		}
		open = null;
		space = false;
		fonts = new Map();
	};
	for (const item of items) {
		const { str } = item;
		if (str === undefined) continue;
		if (str.trim() === '') {
			if (str !== '') space = true;
			if (item.hasEOL) close();
			continue;
		}
		const at = multiply(view, item.transform);
		const size = Math.hypot(at[2] as number, at[3] as number);
		// Text that runs up the page or aslant is a stamp or a picture's credit.
		if (Math.abs(at[1] as number) > 0.2 * size || size < 1) continue;
		const piece: Piece = { text: str, x0: at[4] as number, x1: (at[4] as number) + item.width };
		const y = at[5] as number;
		const rtl: boolean = item.dir === 'rtl' || open?.rtl === true;
		const gap: number = open === null ? 0 : rtl ? Math.max(open.x0 - piece.x1, piece.x0 - open.x1) : piece.x0 - open.x1;
		const joins: boolean = open !== null && Math.abs(open.y - y) < 0.3 * size && gap < GAP * size && gap > -0.5 * size;
		if (!joins) close();
		if (open === null) open = { pieces: [piece], x0: piece.x0, x1: piece.x1, y, size, font: item.fontName, rtl };
		else {
			if (space || (!rtl && gap > 0.2 * size)) open.pieces.push({ text: ' ', x0: between(open, piece), x1: between(open, piece) });
			open.pieces.push(piece);
			open = { ...open, x0: Math.min(open.x0, piece.x0), x1: Math.max(open.x1, piece.x1), size: Math.max(open.size, size), rtl };
		}
		space = false;
		fonts.set(item.fontName, (fonts.get(item.fontName) ?? 0) + str.length);
		if (item.hasEOL) close();
	}
	close();
	return chunks;
}

/** Where the space between a chunk and the next piece lies. */
const between = (open: { readonly x0: number; readonly x1: number }, { x0, x1 }: Piece) =>
	x0 >= open.x1 ? (open.x1 + x0) / 2 : (open.x0 + x1) / 2;

function textOf(pieces: readonly Piece[], { rtl, size }: { readonly rtl: boolean; readonly size: number }): string {
	const text = rtl && isRightToLeft(pieces) ? readFromRight(pieces, 0.2 * size) : pieces.map((piece) => piece.text).join('');
	return text.replace(/\s+/g, ' ').trim();
}

function multiply(a: Matrix, b: Matrix): number[] {
	const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
	const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
	return [a0 * b0 + a2 * b1, a1 * b0 + a3 * b1, a0 * b2 + a2 * b3, a1 * b2 + a3 * b3, a0 * b4 + a2 * b5 + a4, a1 * b4 + a3 * b5 + a5];
}
