/** Markdown → line text: links and emphasis to their words; headings, items and quotes keep their marks. */
const IMAGE = /!\[([^\][\n]{0,500})\]\([^()\n]{0,2000}\)/g;
/** A picture that is a link. */
const LINKED = /\[(!\[[^\][\n]{0,500}\]\([^()\n]{0,2000}\))\]\([^()\n]{0,2000}\)/g;
/** What of a line is no text: the mark of a heading, an item or a quotation. */
const MARK = /^\s*(?:#{1,6}|[-*+>]|\d{1,2}[.)])?\s*$/;
const LINK = /\[([^\][\n]{1,500})\]\([^()\n]{0,2000}\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,1000})\1(?![\p{L}\p{N}*_])/gu;
const UNDERLINED = /^(.{1,200})\n(?:={3,}|-{3,})$/gm;

/** Words set as code, between single backticks. */
const CODE = /(?<!`)`([^`\n]{1,300})`(?!`)/g;

/** Reads Markdown without running or rendering anything in it. `text` must be normalised. Linear. */
export function readMarkdown(text: string): string {
	return text
		.replace(UNDERLINED, (whole, line: string) => (/^[#>*\s-]/.test(line) ? whole : `## ${line}`))
		.replace(LINKED, '$1')
		.replace(/^.*!\[.*$/gm, pictured)
		.replace(LINK, '$1')
		.replace(STRONG, '$2')
		.replace(EMPHASIS, '$2')
		.replace(CODE, '$1');
}

/** A line with its pictures before or behind its text: each that has a description is a line of its own, once. */
function pictured(line: string): string {
	const found = [...line.matchAll(IMAGE)];
	if (found.length === 0) return line;
	const pictures = [...new Set(found.flatMap(([, said = '']) => (said.trim() === '' ? [] : `![${said.trim()}]`)))];
	const text = line
		.replace(IMAGE, ' ')
		.replace(/(?<=\S) {2,}/g, ' ')
		.trimEnd();
	if (MARK.test(text)) return pictures.join('\n\n');
	if (line.trimStart().startsWith('![')) return [...pictures, text.trimStart()].join('\n\n');
	// Within a line it is a sign.
	return line.trimEnd().endsWith(found.at(-1)?.[0] ?? '') ? [text, ...pictures].join('\n\n') : text;
}
