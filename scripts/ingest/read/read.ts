/** A seed's bytes → its articles as plain text, with what the file itself says of them. */
import { SeedError } from '../seed-error.ts';
import type { Dump, Hint, Seed } from '../types.ts';
import { splitClippings } from './clippings.ts';
import { decode } from './decode.ts';
import { readMarkdown } from './markdown.ts';
import { normalise } from './normalise.ts';
import { looksLikePage, readPage } from './page.ts';

const KINDS = /\.(txt|text|md|markdown|html?|xhtml)$/i;
const LEAST_LETTERS = 60;
const LEAST_WIDE = 25;

/** One dump for most seeds, several for a clippings export. Throws a SeedError that says what to do. */
export function readDumps(seed: Seed): Dump[] {
	const kind = KINDS.exec(seed.name)?.[1]?.toLowerCase();
	if (kind === undefined) {
		throw new SeedError(
			'the kind of file is not supported',
			'Save the article as .txt, .md or .html; keep other files out of the seeds folder.',
		);
	}
	if (seed.bytes.length === 0) throw new SeedError('the file is empty', 'Put the text of the article in it, or delete the file.');
	const { text, encoding } = decode(seed.bytes);
	const isPage = kind.startsWith('h') || kind === 'xhtml' || looksLikePage(text);
	const split = seed.correction?.split !== false;
	const articles = isPage
		? pageArticles(text, split)
		: textArticles(text, kind.startsWith('m'), split);
	return articles.map((article, i) => ({
		seed: seed.name,
		part: articles.length === 1 ? null : i + 1,
		encoding,
		...article,
		correction: seed.correction,
	}));
}

type Read = Pick<Dump, 'text' | 'body' | 'aside' | 'hints'>;

function pageArticles(html: string, split: boolean): Read[] {
	return readPage(html, { split }).map(({ text, body, aside, hints }) => {
		requireText(text);
		return { text, body, ...(aside === '' ? {} : { aside }), hints };
	});
}

function textArticles(text: string, isMarkdown: boolean, split: boolean): Read[] {
	const read = isMarkdown ? readMarkdown(normalise(text)) : { text, hints: [] };
	const plain = normalise(read.text);
	requireText(plain);
	const clippings = split ? splitClippings(plain) : [{ text: plain, hints: [] as Hint[] }];
	return clippings.map((clipping) => ({ text: clipping.text, hints: [...read.hints, ...clipping.hints] }));
}

function requireText(text: string): void {
	const sample = text.slice(0, 5000);
	const wide = sample.match(/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0;
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) throw new SeedError('the file holds no text', 'Put the text of the article in it, or delete the file.');
	if (letters < LEAST_LETTERS && wide < LEAST_WIDE) {
		throw new SeedError('the text is too short to be an article', 'Put the whole article in the file, or delete it.');
	}
}
