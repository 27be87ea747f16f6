/** One PDF, one article or several: where a clipping begins, and what its head says of it. */
import type { Hint } from '../../document/types.ts';
import { nameAlone } from '../../text/name-alone.ts';
import { hintOf } from '../formats/format.ts';
import { issueHints } from '../issue-line.ts';
import { browserHints, isBrowserPrint } from './browser-print.ts';
import { contacts, isShort } from './contacts.ts';
import { headHints, nameplate, withHeadOfPage } from './letterhead.ts';
import { type PaperSign, paperStarts } from './paper-heads.ts';
import type { PdfBlock } from './pdf-blocks.ts';

/** `aside`: lines of its head and foot that are not the article. `fallback`: what the letterhead above the title says. */
export type PdfArticle = {
	readonly text: string;
	readonly aside: string;
	/** All of it in its order, rows of labels as `Label: value`: what the export of a database is read from. */
	readonly whole: string;
	readonly hints: readonly Hint[];
	readonly fallback: readonly Hint[];
	/** What is said above its title, on the page where it begins. */
	readonly head: readonly Hint[];
	readonly page: number;
};

/** Running text (characters) that makes an article, and that makes what stands before the first one an article too. */
const LEAST_BODY = 80;
const LEAST_FOREWORD = 600;
/** Blocks about a heading in which its date, its author or its table of labels is looked for. */
const NEAR = 3;

const YEAR = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/;
const BYLINE = /^(?:by|von|door|par|por|di|de|af|av|text|texto|testo|tekst)\s+(\S)/iu;
/** Under a pattern that ignores case `\p{Lu}` is any letter. */
const isByline = (text: string): boolean => /\p{Lu}/u.test(BYLINE.exec(text)?.[1] ?? '');
const SENTENCE_END = /[.!?…。！？][)\]"'”’»“]*$/;

const isMeta = ({ kind, text }: PdfBlock) =>
	kind === 'labels' ||
	(kind === 'paragraph' &&
		text.length <= 90 &&
		((YEAR.test(text) && !SENTENCE_END.test(text)) || ((isByline(text) || nameAlone(text) !== null) && text.length <= 70)));

/** Splits a PDF into its articles, in order. One article gives one. `columns`: its pages are set in columns; `running`: lines at their edges. */
export function articlesOf(blocks: readonly PdfBlock[], split: boolean, columns = false, running: readonly string[] = []): PdfArticle[] {
	const plate = nameplate(blocks);
	const named = issuesOf(running).length > 0;
	const sign = plate.length > 0 || (named && columns) ? 'issue' : named || columns ? 'columns' : null;
	const starts = split ? startsOf(blocks, sign, plate.length) : [];
	if (starts.length < 2) {
		const from =
			starts.length === 1 && blocks[starts[0] ?? 0]?.opensPage && bodyOf(blocks.slice(0, starts[0])) < LEAST_FOREWORD
				? (starts[0] ?? 0)
				: 0;
		return [articleOf(blocks.slice(from))];
	}
	const foreword = blocks.slice(0, starts[0]);
	const parts = starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? blocks.length));
	return withHeadOfPage([...(bodyOf(foreword) >= LEAST_FOREWORD ? [foreword] : []), ...parts].map(articleOf));
}

const bodyOf = (blocks: readonly PdfBlock[]) =>
	blocks.reduce(
		(sum, { kind, text }) =>
			sum + ((kind === 'paragraph' || kind === 'item') && (text.length > 60 || SENTENCE_END.test(text)) ? text.length : 0),
		0,
	);

/** Numbers of the blocks with which articles begin: a heading with a date, an author or labels beside it, or one that opens a page. */
function startsOf(blocks: readonly PdfBlock[], sign: PaperSign, plate: number): number[] {
	const headings = blocks.flatMap(({ kind }, i) => (kind === 'heading' ? [i] : []));
	const evident = headings.filter((i) => hasMeta(blocks, i));
	const sizes = evident.map((i) => blocks[i]?.size ?? 0);
	const candidates = headings.filter(
		(i) => evident.includes(i) || (opensPage(blocks, i) && sizes.some((size) => Math.abs(size - (blocks[i]?.size ?? 0)) < 0.6)),
	);
	const openers = candidates.length >= 2 ? candidates : sameSizeOpeners(blocks, headings);
	const titles = paperStarts(blocks.slice(plate), sign).map((i) => i + plate);
	const all = titles.length > openers.length && openers.every((i) => titles.includes(i)) ? titles : openers;
	const begins = all.map((i) => headOf(blocks, i));
	return begins.filter((start, i) => {
		const end = begins[i + 1] ?? blocks.length;
		return (i === 0 || start > (begins[i - 1] ?? -1)) && bodyOf(blocks.slice(start, end)) >= LEAST_BODY;
	});
}

/** Without any date or author: headings of one size that each open a page, with an article's worth of text under each. */
function sameSizeOpeners(blocks: readonly PdfBlock[], headings: readonly number[]): number[] {
	const openers = headings.filter((i) => opensPage(blocks, i));
	const largest = Math.max(0, ...headings.map((i) => blocks[i]?.size ?? 0));
	const top = openers.filter((i) => (blocks[i]?.size ?? 0) >= largest - 0.6);
	const pages = new Set(blocks.map(({ page }) => page)).size;
	return top.length >= 2 && top.length >= 0.6 * pages ? top : [];
}

function hasMeta(blocks: readonly PdfBlock[], i: number): boolean {
	const page = blocks[i]?.page;
	for (let k = i + 1; k <= i + NEAR; k++) {
		const block = blocks[k];
		if (block === undefined || block.kind === 'heading') break;
		if (isMeta(block)) return true;
	}
	for (let k = i - 1; k >= i - NEAR; k--) {
		const block = blocks[k];
		if (block === undefined || block.page !== page || !isShort(block)) break;
		if (isMeta(block) && opensPage(blocks, i)) return true;
	}
	return false;
}

/** Only short lines stand between the top of the page and the heading. */
const opensPage = (blocks: readonly PdfBlock[], i: number) => headOf(blocks, i) !== i || blocks[i]?.opensPage === true;

/** Moves a beginning up to the top of its page over labels and short lines: they belong to the heading below them. */
function headOf(blocks: readonly PdfBlock[], heading: number): number {
	const page = blocks[heading]?.page;
	for (let k = heading; k >= 0; k--) {
		const block = blocks[k];
		if (block === undefined || block.page !== page) return heading;
		if (k < heading && (block.kind === 'heading' || !isShort(block))) return labelsAbove(blocks, heading);
		if (block.opensPage) return k;
	}
	return heading;
}

/** In the middle of a page only a table of labels directly above belongs to the heading. */
function labelsAbove(blocks: readonly PdfBlock[], heading: number): number {
	let start = heading;
	while (blocks[start - 1]?.kind === 'labels') start--;
	return start;
}

function articleOf(all: readonly PdfBlock[]): PdfArticle {
	const plate = nameplate(all);
	const blocks = all.slice(plate.length);
	const title = blocks.find(({ kind }) => kind === 'heading');
	const largest = Math.max(0, ...blocks.map(({ kind, size }) => (kind === 'heading' ? size : 0)));
	const heading =
		title === undefined || title.size >= 0.8 * largest ? title : blocks.find(({ kind, size }) => kind === 'heading' && size === largest);
	const above = plate.length > 0 ? plate : heading === undefined ? [] : letterhead(blocks, blocks.indexOf(heading));
	const foot = contacts(blocks);
	const body = blocks.filter((block) => block.kind !== 'labels' && !above.includes(block) && !foot.includes(block));
	const labelled = blocks.flatMap(({ pairs }) =>
		pairs.flatMap(({ field, label, value }) => (field === null ? [] : [hintOf(field, value, 'labelled-line', `${label}: ${value}`)])),
	);
	const seen = new Set<string>();
	const hints = [...(heading === undefined ? [] : [hintOf('title', heading.text, 'pdf-heading')]), ...labelled].filter(
		({ field }) => !seen.has(field) && seen.add(field),
	);
	const aside = all.filter((block) => !body.includes(block)).map(({ text }) => text.replaceAll('\t', ' '));
	const whole = all.map((block) =>
		block.pairs.length === 0 ? lineOf(block) : block.pairs.map(({ label, value }) => `${label}: ${value}`).join('\n'),
	);
	const at = heading === undefined ? -1 : body.indexOf(heading);
	const below = body.slice(at + 1, at + 1 + NEAR).filter((block) => isMeta(block));
	const head = headHints(above, plate.length > 0);
	const fallback = [...head, ...below.flatMap(({ text }) => issueHints(text, 'issue-line'))];
	return {
		text: body.map(lineOf).join('\n\n'),
		aside: aside.join('\n'),
		whole: whole.join('\n\n'),
		hints,
		fallback,
		head,
		page: all[0]?.page ?? 1,
	};
}

const lineOf = ({ kind, text }: PdfBlock) => `${kind === 'heading' ? '## ' : kind === 'item' ? '- ' : ''}${text}`;

/** Short lines above the title on its page: who issues it, its kind and number, its day. */
function letterhead(blocks: readonly PdfBlock[], title: number): readonly PdfBlock[] {
	const above = blocks.slice(0, title);
	return above.length <= 6 && above.every((block) => block.page === blocks[title]?.page && isShort(block))
		? above.filter(({ kind }) => kind !== 'labels')
		: [];
}

/** The name and the day of an issue in a running head (`The Argus · Monday, 4 May 2026 · 3`), or what a browser prints at the edges. */
export function runningHints(running: readonly string[], title: string | null): Hint[] {
	return [...browserHints(running, title), ...(issuesOf(running)[0] ?? [])];
}

const issuesOf = (running: readonly string[]) =>
	running
		.filter((line) => !isBrowserPrint(line))
		.map((line) => issueHints(line, 'running-head'))
		.filter((hints) => hints.some(({ field }) => field === 'source'));

/**
 * What running heads say of each of several articles: the one issue that all pages name. Where an article names its own outlet, the heads may be
 * those of whoever gathered them.
 */
export function sharedIssue(running: readonly string[], articles: readonly PdfArticle[]): Hint[] {
	const issues = issuesOf(running).map((hints) => hints.filter(({ field }) => field !== 'page'));
	const named = articles.some(({ hints, fallback }) => [...hints, ...fallback].some(({ field }) => field === 'source'));
	const values = new Set(issues.map((hints) => hints.map(({ value }) => value).join('\n')));
	return values.size === 1 && !named ? (issues[0] ?? []) : [];
}
