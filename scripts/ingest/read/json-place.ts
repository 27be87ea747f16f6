/** Where the articles of a large JSON document lie, told by its beginning. */

/** Items are containers with `depth` containers about them, the innermost of which is a `parent`: the code of `[` or `{`. */
export type JsonPlace = { readonly depth: number; readonly parent: number };

const ARRAY = 0x5b;
const OBJECT = 0x7b;
/** How deep a list may lie in objects. */
const DEEPEST = 4;

/**
 * The first array of objects that only objects are about (`[ { … } ]`, `{ response: { results: [ { … } ] } }`); or the values of the whole, if the
 * beginning holds one of them that is an article (`{ id: { title, text } }`). Null: neither.
 */
export function placeOfItems(begin: string, isArticle: (value: unknown) => boolean): JsonPlace | null {
	const open: number[] = [];
	let list: JsonPlace | null = null;
	let from = 0;
	for (const match of begin.matchAll(TOKENS)) {
		const [found] = match;
		if (found.length > 1) continue;
		const code = found.charCodeAt(0);
		if (code === ARRAY || code === OBJECT) {
			const isItem = code === OBJECT && open.at(-1) === ARRAY && open.slice(0, -1).every((one) => one === OBJECT);
			if (isItem && open.length <= DEEPEST) list ??= { depth: open.length, parent: ARRAY };
			// Deeper ones may belong to one article among the values of the whole.
			if (list !== null && list.depth <= 2) return list;
			if (open.length === 1) from = match.index;
			open.push(code);
			continue;
		}
		open.pop();
		const isValue = open.length === 1 && open[0] === OBJECT && found === '}';
		if (isValue && isArticle(parsedOrNull(begin.slice(from, match.index + 1)))) return { depth: 1, parent: OBJECT };
	}
	return list;
}

/** Strings, and the brackets outside them. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[[\]{}]/gs;

function parsedOrNull(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
