/** `--explain SEED`: each line of one seed, kept or removed and why, and the evidence of every detected value. */

import { en } from '../../src/i18n/en.ts';
import type { Article, Detected, SourceCandidate } from './document/types.ts';
import type { Result } from './pipeline.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

function valueLines(name: string, { value, confidence, level, basis, by, evidence }: Detected<unknown>): string[] {
	const shown = value === null ? 'unknown' : Array.isArray(value) ? value.join(', ') : String(value);
	const how = by === 'person' ? 'set by a person' : value === null ? '' : basis === 'measured' ? `${level}, ${percent(confidence)}` : level;
	return [
		`  ${name}: ${shown}${how === '' ? '' : ` (${how})`}`,
		...evidence.map(({ rule, quote }) => `      ${rule}${quote === '' ? '' : `: “${quote}”`}`),
	];
}

const WORDS: Readonly<Record<string, unknown>> = en;

/** A place of a candidate for the source, in words for a person; one that is not known stands for itself. */
export const placeName = (place: string): string => String(WORDS[`place-${place}`] ?? place);

/** The names that were weighed for the source: how likely by this page alone, and where each stands. */
const candidateLines = (candidates: readonly SourceCandidate[]): string[] =>
	candidates.map(
		({ name, probability, places }) =>
			`      ${`${Math.round(1000 * probability) / 10} %`.padStart(7)}  ${name}  [${places.map(placeName).join(', ')}]`,
	);

function textLines({ clean }: Pick<Article, 'clean'>): string[] {
	const kept = [...clean.blocks, ...clean.captions].map(({ kind, text, span }) => ({
		at: span.start,
		line: `  keep   ${kind.padEnd(12)} ${text}`,
	}));
	const gone = clean.removed.map(({ reason, rule, text, span }) => ({
		at: span.start,
		line: `  remove ${reason.padEnd(12)} ${text}  [${rule}]`,
	}));
	return [...kept, ...gone].sort((a, b) => a.at - b.at).map(({ line }) => line);
}

/** The explanation as text, also of a seed that is not published; null where there is none of that name. */
export function explain(result: Result, seed: string): string | null {
	const isMeant = (name: string) => name === seed || name.startsWith(`${seed}#`) || name.startsWith(`${seed}/`);
	const articles = result.articles.filter((article) => article.seeds.some(isMeant));
	const refused = result.refused.filter((one) => isMeant(one.seed));
	if (articles.length + refused.length === 0) return null;
	const unfit = result.unfit.filter((one) => isMeant(one.seed)).flatMap((one) => [...textLines(one), '']);
	return articles
		.flatMap((article) => [
			`${article.seed} → ${article.id} (${article.clean.dump.encoding})`,
			'',
			...valueLines('title', article.title),
			...valueLines('language', article.language),
			...valueLines('date', article.date),
			...valueLines('source', article.source),
			...candidateLines(article.sourceCandidates ?? []),
			...valueLines('byline', article.byline),
			...valueLines('url', article.url),
			...valueLines('archive', article.archive),
			...Object.entries(article.provenance).flatMap(([field, value]) => valueLines(field, value)),
			...article.topics.flatMap((topic) => valueLines('topic', topic)),
			...article.cites.flatMap((cite) => valueLines('cites', cite)),
			'',
			...textLines(article),
			'',
		])
		.concat(
			refused.map(({ seed: name, reason, remedy }) => `${name} is not published: ${reason}. ${remedy}\n`),
			unfit,
		)
		.join('\n');
}
