/** Plain text and Markdown: one article, or several clippings with labelled headers, separators or heads of one form. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { splitClippings } from '../clippings.ts';
import { readMarkdown } from '../markdown.ts';
import { normalise } from '../normalise.ts';
import { requireText } from '../require-text.ts';
import { type Format, hintOf, type Input, type Part } from './format.ts';
import { frontMatter } from './front-matter.ts';

const ENDINGS = new Set(['md', 'markdown', 'mdown', 'mkd']);

/** What a file says of itself as a whole is no title and no address of the articles in it. */
const OF_ONE: ReadonlySet<string> = new Set(['title', 'url', 'archive']);

function* clippings({ wishes }: Input, text: string, hints: Part['hints']): Generator<Part> {
	const plain = normalise(text);
	requireText(plain);
	const parts = wishes.split ? splitClippings(plain) : [{ text: plain, hints: [] }];
	for (const [i, part] of parts.entries())
		yield {
			name: parts.length === 1 ? '' : `#${i + 1}`,
			role: 'article',
			content: { form: 'text', text: part.text },
			hints: parts.length === 1 ? [...hints, ...part.hints] : [...part.hints, ...hints.filter(({ field }) => !OF_ONE.has(field))],
		};
}

export const markdown: Format = {
	id: 'markdown',
	family: 'plain',
	label: 'Markdown',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language'],
	recognise: ({ ending, text }) => ENDINGS.has(ending) && text() !== null,
	*read(input) {
		yield* clippings(input, readMarkdown(normalise(input.whole().text)), []);
	},
};

/** What MarkDownload puts above the text: an excerpt in a quotation, closed by a rule. */
const EXCERPT = /^(\s*(?:# [^\n]*\n\s*)?)> ## Excerpt\n(?:>[^\n]*\n)+\s*---\s*\n/;
/** From so many known keys on a program wrote the front matter, and what follows is the text that it found. */
const CLIPPED = 3;

/** The day by which Jekyll and its like name a post, `2024-05-06-pier-closes.md`: the article's own word goes before it. */
function dayOfName(name: string): Hint[] {
	const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]*$/.exec(name)?.[1];
	return day === undefined ? [] : [{ ...hintOf('date', day, 'file-name'), container: true }];
}

export const clipped: Format = {
	id: 'front-matter',
	family: 'clippers',
	label: 'Markdown with front matter in YAML, TOML or JSON (Obsidian Clipper, trafilatura, defuddle, MarkDownload, Hugo)',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language', 'captured'],
	recognise: ({ form, text }) => form !== 'html' && frontMatter(text() ?? '') !== null,
	*read(input) {
		const whole = input.whole().text;
		const { hints, rest, keys, draft } = frontMatter(whole) ?? { hints: [], rest: whole, keys: 0, draft: null };
		if (draft !== null)
			throw new SeedError(`it is not published (${draft})`, 'Nothing to do; if it is an article all the same, take that field out.');
		const body = readMarkdown(normalise(rest).replace(EXCERPT, '$1'));
		const heading = /^\s*# ([^\n]{3,300})\n/.exec(body)?.[1]?.trim();
		const dated = hints.some(({ field }) => field === 'date') ? hints : [...hints, ...dayOfName(input.name)];
		const named =
			heading === undefined || hints.some(({ field }) => field === 'title')
				? dated
				: [hintOf('title', heading, 'markdown-heading'), ...dated];
		if (keys < CLIPPED || !named.some(({ field }) => field === 'title')) yield* clippings(input, body, named);
		else yield { name: '', role: 'body', content: { form: 'text', text: body }, hints: named };
	},
};

export const text: Format = {
	id: 'text',
	family: 'plain',
	label: 'plain text',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language'],
	recognise: ({ text }) => text() !== null,
	*read(input) {
		yield* clippings(input, input.whole().text, []);
	},
};
