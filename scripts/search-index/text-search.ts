/** Whether a text holds one of many parts, of which few stand in it. */

/** Three units one after the other are one of so many kinds: what a part has and the text has not need not be looked for. */
const KINDS = 1 << 16;

const kindOf = (text: string, at: number) =>
	(text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (KINDS - 1);

export function textSearch(text: string): (part: string) => boolean {
	const kinds = new Uint8Array(KINDS);
	for (let at = 0; at + 2 < text.length; at++) kinds[kindOf(text, at)] = 1;
	return (part) => {
		for (let at = 0; at + 2 < part.length; at++) if (kinds[kindOf(part, at)] === 0) return false;
		return text.includes(part);
	};
}
