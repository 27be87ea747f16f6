/** A page of Chinese or Japanese in vertical lines, laid flat: its columns become rows, the rightmost the first, and are read like any others. */

/** A piece of text of pdf.js, of which a sign of a vertical line is one. */
type Sign = { readonly str?: string; readonly transform: readonly number[]; readonly width: number; readonly hasEOL: boolean };
type Sheet<Item> = {
	readonly items: readonly Item[];
	readonly width: number;
	readonly height: number;
	/** From the file's coordinates to those of the page as it is shown. */
	readonly transform: readonly number[];
};

const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]{1,2}$/u;
/** From so many signs on, and where so much of them stands below the sign before, a page is vertical. */
const LEAST_SIGNS = 20;
const SHARE = 0.6;

/** The page, laid flat where its lines are vertical. */
export function laidFlat<Item extends Sign>(sheet: Sheet<Item>): Sheet<Item> {
	const { items, width, height, transform } = sheet;
	const isPlain = [1, 0, 0, -1, 0, height].every((value, i) => Math.abs(value - (transform[i] ?? 0)) < 0.01);
	if (!isPlain || !isVertical(items)) return sheet;
	return { items: items.map((item) => turned(item, height)), width: height, height: width, transform: [1, 0, 0, -1, 0, width] };
}

function isVertical(items: readonly Sign[]): boolean {
	const signs = items.filter(({ str }) => str !== undefined && WIDE.test(str));
	const below = signs.filter((sign, i) => {
		const before = signs[i - 1];
		if (before === undefined) return false;
		const size = sizeOf(sign);
		const [x = 0, y = 0] = sign.transform.slice(4);
		const [beforeX = 0, beforeY = 0] = before.transform.slice(4);
		return Math.abs(x - beforeX) < 0.2 * size && beforeY - y > 0.7 * size && beforeY - y < 2.5 * size;
	});
	return signs.length >= LEAST_SIGNS && below.length >= SHARE * signs.length;
}

const sizeOf = ({ transform }: Sign) => Math.hypot(transform[2] ?? 0, transform[3] ?? 0);

/** A word of letters or figures lies on its side in a vertical line: it runs on from where it begins, a sign from its upper edge. */
function turned<Item extends Sign>(item: Item, height: number): Item {
	const [, slope = 0, , , x = 0, y = 0] = item.transform;
	const size = sizeOf(item);
	const lies = Math.abs(slope) > 0.5 * size;
	const width = lies ? item.width : size * [...(item.str ?? '')].length;
	return { ...item, transform: [size, 0, 0, size, height - y - (lies ? 0 : size), x], width, hasEOL: false };
}
