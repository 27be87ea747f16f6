/** Markdown → line text: front matter to hints, links and emphasis to their words; headings, items and quotes keep their marks. */
import type { Hint } from '../document/types.ts';
import { labelled } from './header-labels.ts';

const FRONT = /^---\n([\s\S]{0,4000}?)\n(?:---|\.\.\.)(?:\n|$)/;
const IMAGE = /!\[([^\][\n]{0,500})\]\([^()\n]{0,2000}\)/g;
const LINK = /\[([^\][\n]{1,500})\]\([^()\n]{0,2000}\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,1000})\1(?![\p{L}\p{N}*_])/gu;
const UNDERLINED = /^(.{1,200})\n(?:={3,}|-{3,})$/gm;

/** Reads Markdown without running or rendering anything in it. `text` must be normalised. Linear. */
export function readMarkdown(text: string): { text: string; hints: Hint[] } {
	const front = FRONT.exec(text);
	const body = (front === null ? text : text.slice(front[0].length))
		.replace(UNDERLINED, (whole, line: string) => (/^[#>*\s-]/.test(line) ? whole : `## ${line}`))
		.replace(IMAGE, '![$1]')
		.replace(LINK, '$1')
		.replace(STRONG, '$2')
		.replace(EMPHASIS, '$2');
	return { text: body, hints: front === null ? [] : frontHints(front[1] ?? '') };
}

function frontHints(front: string): Hint[] {
	return front.split('\n').flatMap((line) => {
		const found = labelled(line);
		const value = found?.value.replace(/^(["'])(.*)\1$/, '$2') ?? '';
		return found === null || value === ''
			? []
			: [{ field: found.field, value, evidence: { rule: 'front-matter', quote: line.trim(), span: null } }];
	});
}
