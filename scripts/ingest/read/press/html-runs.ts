/** HTML as runs of text, each with the classes and ids of the elements around it: enough to read the pages of a database by their classes. */
import { decodeReferences } from '../character-references.ts';
import { attributesOf, tokensOf } from '../html-tokens.ts';

/** `path`: names, `.class` and `#id` of the open elements, outermost first. `block`: runs of one block have one number. */
export type Run = { readonly text: string; readonly block: number; readonly path: readonly string[] };

const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'wbr', 'col', 'area', 'base', 'embed', 'source', 'track', 'param']);
const INLINE = new Set([
	'a',
	'b',
	'i',
	'em',
	'strong',
	'span',
	'mark',
	'font',
	'small',
	'big',
	'u',
	's',
	'sub',
	'sup',
	'abbr',
	'acronym',
	'cite',
	'code',
	'q',
	'time',
	'label',
	'bdi',
	'bdo',
	'ins',
	'del',
	'wbr',
	'img',
	'tt',
	'kbd',
	'nobr',
	'o:p',
]);
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title', 'textarea', 'iframe']);

export function runsOf(html: string): Run[] {
	const runs: Run[] = [];
	const open: { readonly name: string; readonly marks: readonly string[] }[] = [];
	let block = 0;
	let path: readonly string[] = [];
	for (const token of tokensOf(html)) {
		if (token.kind === 'text' || token.kind === 'raw') {
			if (token.kind === 'raw' && SKIPPED.has(token.name)) continue;
			runs.push({ text: decodeReferences(token.text).replace(/\s+/g, ' '), block, path });
			continue;
		}
		const { name } = token;
		if (!INLINE.has(name)) block++;
		if (token.kind === 'open') {
			if (VOID.has(name) || /\/>$/.test(token.raw)) continue;
			// A paragraph ends where the next block begins.
			if (!INLINE.has(name) && open.at(-1)?.name === 'p') open.pop();
			const attributes = attributesOf(token.raw);
			const marks = [
				name,
				...(attributes.get('class') ?? '')
					.split(/\s+/)
					.filter(Boolean)
					.map((mark) => `.${mark}`),
				...(attributes.has('id') ? [`#${attributes.get('id')}`] : []),
			];
			open.push({ name, marks });
		} else {
			const at = open.findLastIndex((element) => element.name === name);
			if (at >= 0) open.length = at;
		}
		path = open.flatMap(({ marks }) => marks);
	}
	return runs;
}

const under = (run: Run, marks: readonly string[]) => marks.some((mark) => run.path.includes(mark));

/** The text of the runs under one of the marks, a block each. `without`: nothing that stands under one of these. */
export function blocksUnder(runs: readonly Run[], marks: readonly string[], without: readonly string[] = []): string[] {
	const blocks = new Map<number, string>();
	for (const run of runs) {
		if ((marks.length > 0 && !under(run, marks)) || under(run, without)) continue;
		blocks.set(run.block, (blocks.get(run.block) ?? '') + run.text);
	}
	return [...blocks.values()].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
