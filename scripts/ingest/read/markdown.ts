/** Markdown → line text: links and emphasis to their words; headings, items and quotes keep their marks. */
const IMAGE = /!\[([^\][\n]{0,500})\]\([^()\n]{0,2000}\)/g;
const LINK = /\[([^\][\n]{1,500})\]\([^()\n]{0,2000}\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,1000})\1(?![\p{L}\p{N}*_])/gu;
const UNDERLINED = /^(.{1,200})\n(?:={3,}|-{3,})$/gm;

/** Reads Markdown without running or rendering anything in it. `text` must be normalised. Linear. */
export function readMarkdown(text: string): string {
	return text
		.replace(UNDERLINED, (whole, line: string) => (/^[#>*\s-]/.test(line) ? whole : `## ${line}`))
		.replace(IMAGE, '![$1]')
		.replace(LINK, '$1')
		.replace(STRONG, '$2')
		.replace(EMPHASIS, '$2');
}
