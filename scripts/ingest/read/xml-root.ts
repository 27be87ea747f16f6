/** The root element of an XML document, found without reading the document: what stands before it is passed over in linear work. */

export type XmlRoot = {
	/** With its prefix, as it stands. */
	readonly name: string;
	/** Its opening tag, or as much of it as the sample holds. */
	readonly tag: string;
	/** Does an XML declaration stand first? */
	readonly declared: boolean;
};

/** What may stand before the root: its opening, and what closes it. */
const BEFORE = [
	['<!--', '-->'],
	['<?', '?>'],
] as const;

/** Null where the text begins with no element. `text`: the beginning of the document. */
export function xmlRoot(text: string): XmlRoot | null {
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	const space = () => {
		while (/\s/.test(text[at] ?? '')) at++;
	};
	space();
	const declared = text.startsWith('<?xml', at);
	for (space(); ; space()) {
		const open = BEFORE.find(([mark]) => text.startsWith(mark, at));
		const end = open === undefined ? doctypeEnd(text, at) : text.indexOf(open[1], at + open[0].length);
		if (end === null) break;
		if (end < 0) return null;
		at = end + (open?.[1].length ?? 1);
	}
	const name = /^<([\p{L}_][\w:.-]*)/u.exec(text.slice(at, at + 200))?.[1];
	if (name === undefined) return null;
	const close = text.indexOf('>', at);
	return { name, tag: text.slice(at, close < 0 ? undefined : close + 1), declared };
}

/** Where a document type ends that begins here, with the declarations in its brackets; -1: nowhere; null: none begins here. */
function doctypeEnd(text: string, at: number): number | null {
	if (text.slice(at, at + 9).toUpperCase() !== '<!DOCTYPE') return null;
	const bracket = text.indexOf('[', at);
	const plain = text.indexOf('>', at);
	if (bracket < 0 || (plain >= 0 && plain < bracket)) return plain;
	const inner = text.indexOf(']', bracket);
	return inner < 0 ? -1 : text.indexOf('>', inner);
}
