/** Lines of a raw text by their places in it, and the raw text by the blocks of the article that stand in it. */

type Line = { readonly kind: string; readonly text: string; readonly start: number; readonly end: number };

/**
 * `rows`: three numbers a line: its place in `kinds`, how far behind the end of the line before it begins, its length in the raw text. `texts`: by the
 * number of a line its words, where they are not what the raw text has there.
 */
export type PackedLines = {
	readonly kinds: readonly string[];
	readonly rows: readonly number[];
	readonly texts: Readonly<Record<string, string>>;
};

export function packLines(lines: readonly Line[], raw: string): PackedLines {
	const kinds = [...new Set(lines.map(({ kind }) => kind))];
	const texts: Record<string, string> = {};
	const rows = lines.flatMap(({ kind, text, start, end }, n) => {
		if (raw.slice(start, end) !== text) texts[n] = text;
		return [kinds.indexOf(kind), start - (lines[n - 1]?.end ?? 0), end - start];
	});
	return { kinds, rows, texts };
}

/** The reverse of `packLines`. */
export function unpackLines({ kinds, rows, texts }: PackedLines, raw: string): Line[] {
	let at = 0;
	return Array.from({ length: rows.length / 3 }, (_, n) => {
		const [kind = 0, gap = 0, length = 0] = rows.slice(3 * n, 3 * n + 3);
		const start = at + gap;
		at = start + length;
		return { kind: kinds[kind] ?? '', text: texts[n] ?? raw.slice(start, at), start, end: at };
	});
}

/** `blocks`: lines that are passages of the article, in order; `texts`: of the article's blocks. A number is a place in `texts`. */
export function packRaw(raw: string, blocks: readonly Line[], texts: readonly string[]): (string | number)[] {
	const packed: (string | number)[] = [];
	let at = 0;
	let next = 0;
	for (const { text, start, end } of blocks) {
		const found = texts.indexOf(text, next);
		if (found < 0 || start < at || raw.slice(start, end) !== text) continue;
		if (start > at) packed.push(raw.slice(at, start));
		packed.push(found);
		next = found + 1;
		at = end;
	}
	return at < raw.length ? [...packed, raw.slice(at)] : packed;
}

/** The reverse of `packRaw`. */
export const unpackRaw = (packed: readonly (string | number)[], texts: readonly string[]): string =>
	packed.map((part) => (typeof part === 'string' ? part : (texts[part] ?? ''))).join('');
