/** Plain text and Markdown: one article, or several clippings with labelled headers or separators. */
import { splitClippings } from '../clippings.ts';
import { readMarkdown } from '../markdown.ts';
import { normalise } from '../normalise.ts';
import { requireText } from '../require-text.ts';
import type { Format, Input, Part } from './format.ts';

const ENDINGS = new Set(['md', 'markdown', 'mdown', 'mkd']);

function* clippings({ wishes }: Input, text: string, hints: Part['hints']): Generator<Part> {
	const plain = normalise(text);
	requireText(plain);
	const parts = wishes.split ? splitClippings(plain) : [{ text: plain, hints: [] }];
	for (const [i, part] of parts.entries())
		yield {
			name: parts.length === 1 ? '' : `#${i + 1}`,
			role: 'article',
			content: { form: 'text', text: part.text },
			hints: [...hints, ...part.hints],
		};
}

export const markdown: Format = {
	id: 'markdown',
	family: 'plain',
	label: 'Markdown',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language'],
	recognise: ({ ending, text }) => ENDINGS.has(ending) && text() !== null,
	*read(input) {
		const { text, hints } = readMarkdown(normalise(input.whole().text));
		yield* clippings(input, text, hints);
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
