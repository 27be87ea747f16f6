/** Labelled lines for training: the pages of ../shared/eval, and dumps made of them that are as short and clean as a desk's own. */
import { join } from 'node:path';
import type { Line } from '../../ingest/clean/marked-lines.ts';
import { type PageRow, pageRow, readRows, storyRow } from '../rows.ts';
import { random } from './gbdt.ts';
import { joinedLabel, type ServedLines, servedLines } from './served-lines.ts';
import { dirty } from './synthetic-dirt.ts';

export type Page = {
	readonly id: string;
	readonly dataset: string;
	/** Pages of one site are never on both sides of a split. */
	readonly site: string;
	readonly language: string;
	readonly lines: readonly Line[];
	/** 1 keep, 0 drop, -1 not known, a line. */
	readonly label: Int8Array;
	readonly weight: Float32Array;
	/** Lines that are the title; empty where none is. */
	readonly titles: ReadonlySet<number>;
	readonly titleKnown: boolean;
};

const plain = (s: string) =>
	s
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Do two titles share most of their words? (F1 of their word sets of .8 or more.) */
export function sameTitle(a: string, b: string): boolean {
	const x = new Set(plain(a).split(' '));
	const y = new Set(plain(b).split(' '));
	const both = [...x].filter((word) => y.has(word)).length;
	return both > 0 && (2 * both) / (x.size + y.size) >= 0.8;
}

const squash = (s: string) => s.normalize('NFC').replace(/[\s\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]+/g, '');

function siteOf(row: PageRow): string {
	return new URL(row.url).hostname.split('.').slice(-2).join('.');
}

function labelsOf(row: PageRow, { lines, rows }: ServedLines): Int8Array {
	if (row.line_labels !== undefined) {
		const map: Readonly<Record<string, number>> = { K: 1, H: 1, D: 0 };
		return Int8Array.from(rows, (covered) => joinedLabel(covered, (i) => map[row.line_labels?.[i] ?? 'N'] ?? -1));
	}
	const keep = (row.must_keep ?? []).map(squash).filter((s) => s.length > 2);
	const drop = (row.must_drop ?? []).map(squash).filter((s) => s.length > 2);
	return Int8Array.from(lines, (line) => {
		const text = squash(line.text);
		return keep.some((s) => text.includes(s)) ? 1 : drop.some((s) => text.includes(s)) ? 0 : -1;
	});
}

const sizeWeight = (line: Line) => (Math.min(line.words.length, 120) + 3) ** 0.6;

/** Each page weighs the same where all lines are labelled; single labelled lines weigh `each`. */
export function weigh(lines: readonly Line[], label: Int8Array, whole: number | null, each = 3): Float32Array {
	const raw = Float32Array.from(lines, (line, i) => (label[i] === -1 ? 0 : whole === null ? each : sizeWeight(line)));
	if (whole === null) return raw;
	const sum = raw.reduce((a, b) => a + b, 0) || 1;
	return raw.map((value) => (value * whole) / sum);
}

export function evaluationPages(folder: string): Page[] {
	return readRows(join(folder, 'body.jsonl.gz'), pageRow).map((row) => {
		const served = servedLines(row.dump_text);
		const { lines } = served;
		const label = labelsOf(row, served);
		const { title } = row;
		const titles = new Set(
			title === undefined ? [] : lines.flatMap((line, i) => (line.text.length < 300 && sameTitle(line.text, title) ? [i] : [])),
		);
		for (const i of titles) if (row.dataset !== 'trafilatura') label[i] = -1;
		return {
			id: row.id, dataset: row.dataset, site: siteOf(row), language: row.lang, lines, label,
			weight: weigh(lines, label, row.line_labels === undefined ? null : 45), titles, titleKnown: title !== undefined && row.title_in_dump !== undefined,
		}; // biome-ignore format: a record
	});
}

/** Short clean articles (MEANTIME) in en, es, it, nl: title, then a sentence a line, or in paragraphs. */
export function cleanArticles(folder: string): Page[] {
	return readRows(join(folder, 'stories-meantime-wild.jsonl.gz'), storyRow).map((row, i) => {
		const next = random(i + 1);
		const sentences = row.text.split('\n');
		const joined = next() < 0.5 ? sentences.join('\n') : sentences.map((s) => s + (next() < 0.35 ? '\n\n' : ' ')).join('');
		return fromText(`${row.title}\n\n${joined}`, `clean-${row.id}`, `meantime-${row.topic}`, row.lang, next() < 0.8 ? row.title : null);
	});
}

function fromText(text: string, id: string, site: string, language: string, title: string | null): Page {
	const body = title === null ? text.slice(text.indexOf('\n') + 1) : text;
	const { lines } = servedLines(body.trim());
	const label = new Int8Array(lines.length).fill(1);
	if (title !== null) label[0] = -1;
	return {
		id,
		dataset: 'made',
		site,
		language,
		lines,
		label,
		weight: weigh(lines, label, 12),
		titles: new Set(title === null || /[.;:]$/.test(title) ? [] : [0]),
		titleKnown: true,
	};
}

/**
 * Dumps as a scraper with some sense leaves them: the article's stretch of a labelled page with only the furniture inside it,
 * paragraphs apart, with dirt of the usual kinds put in.
 */
export function madeDumps(pages: readonly Page[], copies: number): Page[] {
	const titles = pages
		.filter((page) => page.titleKnown && page.titles.size > 0)
		.map((page) => page.lines[[...page.titles][0] ?? 0]?.text ?? '');
	return pages.flatMap((page, number) =>
		Array.from({ length: copies }, (_, copy): Page[] => {
			const next = random(1000 * copy + number + 7);
			const kept = [...page.label.keys()].filter((i) => page.label[i] === 1);
			const [first, last] = [kept[0], kept.at(-1)];
			if (first === undefined || last === undefined || kept.length < 3) return [];
			const insides = next();
			const title = [...page.titles].find((i) => i < first + 3) ?? [...page.titles][0];
			const parts: { text: string; label: number; title: boolean }[] = [];
			if (title !== undefined && next() < 0.75) parts.push({ text: page.lines[title]?.text ?? '', label: -1, title: true });
			const margin = Math.floor(next() * 4);
			for (let i = Math.max(0, first - margin); i <= Math.min(page.lines.length - 1, last + margin); i++) {
				const label = page.label[i] ?? -1;
				if (page.titles.has(i) || (label !== 1 && next() > insides)) continue;
				parts.push({ text: page.lines[i]?.text ?? '', label, title: false });
			}
			const soiled = dirty(parts, page.language, titles, next);
			const separator = next() < 0.7 ? '\n\n' : '\n';
			const { lines, rows } = servedLines(soiled.map((part) => part.text.replaceAll('\n', ' ')).join(separator));
			const partOf = (row: number) => soiled[separator === '\n\n' ? row / 2 : row];
			const label = Int8Array.from(rows, (covered) => joinedLabel(covered, (row) => partOf(row)?.label ?? -1));
			const marked = rows.flatMap((covered, i) => (covered.length === 1 && partOf(covered[0] ?? 0)?.title === true ? [i] : []));
			return [
				{
					...page,
					id: `${page.id}-made-${copy}`,
					dataset: 'made',
					lines,
					label,
					weight: weigh(lines, label, 20),
					titles: new Set(marked),
					titleKnown: page.titleKnown || page.dataset === 'made',
				},
			];
		}).flat(),
	);
}
