/** The audit file of an article: the raw text beside what became of it, with every reason and every piece of evidence. */
import type { AuditInput, KnownWorks, RefusedInput } from '../../../src/lib/audit.ts';
import type { Refused } from '../document/notes.ts';
import { articlePassages } from '../document/passages.ts';
import { rawOf } from '../document/raw-text.ts';
import type { KnownWork } from '../document/seed-folder.ts';
import type { Article, Block, Detected, Evidence, Removed, SourceCandidate } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';

/** JSON, one key a line. Offsets are UTF-16 code units into `raw`. */
export function auditFile(article: Article): string {
	const { clean } = article;
	return document({
		version: 1,
		id: article.id,
		code: article.code,
		seed: article.seed,
		seeds: [...article.seeds],
		part: clean.dump.part,
		encoding: clean.dump.encoding,
		raw: rawOf(clean.dump),
		blocks: clean.blocks.map(blockOf),
		captions: clean.captions.map(blockOf),
		...(article.notes.length === 0 ? {} : { notes: [...article.notes] }),
		removed: clean.removed.map(({ text, reason, rule, span }: Removed) => ({ text, reason, rule, start: span.start, end: span.end })),
		findings: {
			title: finding(article.title),
			language: finding(article.language),
			date: finding(article.date),
			source: finding(article.source),
			byline: finding(article.byline),
			url: finding(article.url),
			archive: finding(article.archive),
			topics: article.topics.map(finding),
			cites: article.cites.map(finding),
			...Object.fromEntries(Object.entries(article.provenance).map(([field, value]) => [field, finding(value)])),
		},
		sourceCandidates: (article.sourceCandidates ?? []).map(candidate),
		passages: articlePassages(article),
	});
}

/** What was not published: seeds that could not be read, sorted by name; works that a library describes and the folder does not hold, by library and title. */
export function refusedFile(refused: readonly Refused[], known: readonly KnownWork[]): string {
	const sorted = refused.toSorted((a, b) => byCodeUnit(a.seed, b.seed));
	const works = known.toSorted((a, b) => byCodeUnit(a.catalogue, b.catalogue) || byCodeUnit(a.title, b.title)).map(workOf);
	const file: RefusedInput = {
		version: 1,
		refused: sorted.map(({ seed, reason, remedy }) => ({ seed, reason, remedy })),
		...(works.length === 0 ? {} : { known: works }),
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

function workOf({ catalogue, title, hints }: KnownWork): KnownWorks[number] {
	const values = SHOWN.flatMap((field) => {
		const value = hints.find((hint) => hint.field === field)?.value;
		return value === undefined ? [] : [[field, value] as const];
	});
	return { catalogue, title, ...Object.fromEntries(values) };
}
/** What is told of a work that is not held. */
const SHOWN = ['byline', 'source', 'date', 'url'] as const;

function document(data: AuditInput): string {
	return `{\n${Object.entries(data)
		.map(([key, value]) => `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`)
		.join(',\n')}\n}\n`;
}

function blockOf({ kind, text, span }: Block) {
	return { kind, text, start: span.start, end: span.end };
}

const evidenceOf = ({ rule, quote, span }: Evidence) => ({ rule, quote, start: span?.start ?? null, end: span?.end ?? null });

function candidate({ name, key, probability, places, evidence }: SourceCandidate) {
	return { name, key, probability, places: [...places], evidence: evidence.map(evidenceOf) };
}

function finding<T>({ value, confidence, level, basis, by, evidence }: Detected<T>) {
	return {
		value,
		confidence: Math.round(confidence * 1000) / 1000,
		level,
		...(basis === 'measured' ? { basis } : {}),
		by,
		evidence: evidence.map(evidenceOf),
	};
}
