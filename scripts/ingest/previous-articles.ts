/**
 * What was published of a seed that can no longer be read (a broken file, a wrong line in its correction) stays published as it was:
 * the article is taken up again from its audit file and its frontmatter, and goes through the rest of the pipeline like any other.
 */
import { type Audit, type AuditFinding, readAudit } from '../../src/lib/audit.ts';
import { readArticle } from '../../src/lib/content-files.ts';
import { type ArticleData, provenanceFields } from '../../src/lib/schema.ts';
import { type Described, withPassages } from './document/passages.ts';
import type { Detected } from './document/types.ts';

/** Is a seed of the audit this seed, or a part of it (`export.docx#3`, `archive.zip/inner.html`)? */
const isOf = (audited: string, seed: string) => audited === seed || (audited.startsWith(seed) && /[#/]/.test(audited[seed.length] ?? ''));

/** The seed that an audit file names in its head, before the raw text; null where it is not as it is written. */
function seedOf(text: string): string | null {
	const [, seed] = /^\s*\{[^{}]*?"seed":\s*("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
	return seed === undefined ? null : JSON.parse(seed);
}

/** The articles that came of each seed or part, by its name, out of the files of content/ (name below it → text), which are read where one is asked for. */
export function previousArticles(files: ReadonlyMap<string, string>): (seed: string) => Described[] {
	const audits = [...files.keys()].filter((file) => file.startsWith('audit/') && file !== 'audit/refused.json');
	let seeds: readonly (string | null)[] | null = null;
	return (seed) => {
		seeds ??= audits.map((file) => seedOf(files.get(file) ?? ''));
		return audits.flatMap((file, i) => {
			const named = seeds?.[i] ?? null;
			if (named !== null && !isOf(named, seed)) return [];
			const audit = readAudit(files.get(file) ?? '', file.slice('audit/'.length));
			const article = files.get(`articles/${audit.id}.mdx`);
			return isOf(audit.seed, seed) && article !== undefined
				? [describedOf(audit, readArticle(article, `articles/${audit.id}.mdx`).data)]
				: [];
		});
	};
}

function describedOf(audit: Audit, data: ArticleData): Described {
	const { findings, part } = audit;
	const seed = part !== null && audit.seed.endsWith(part) ? audit.seed.slice(0, -part.length) : audit.seed;
	const title = found(findings.title);
	const block = ({ start, end, ...rest }: Audit['blocks'][number]) => ({ ...rest, span: { start, end } });
	return withPassages(
		{
			dump: { seed, part, encoding: audit.encoding, text: audit.raw, hints: [], correction: null },
			title: data.titleMade ? { ...title, value: null } : title,
			blocks: audit.blocks.map(block),
			captions: audit.captions.map(block),
			removed: audit.removed.map(({ start, end, ...rest }) => ({ ...rest, span: { start, end } })),
		},
		{
			title,
			language: found(findings.language),
			date: found(findings.date),
			source: found(findings.source),
			byline: found(findings.byline),
			url: found(findings.url),
			archive: found(findings.archive),
			topics: findings.topics.map((topic) => found(topic)),
			cites: findings.cites.map((cite) => found(cite)),
			time: data.time,
			names: data.names,
			provenance: Object.fromEntries(
				provenanceFields.flatMap((field) => (findings[field] === undefined ? [] : [[field, found(findings[field])]])),
			),
		},
	);
}

function found<T extends AuditFinding>({ value, confidence, level, basis, by, evidence }: T): Detected<T['value']> {
	const spans = evidence.map(({ rule, quote, start, end }) => ({
		rule,
		quote,
		span: start === null || end === null ? null : { start, end },
	}));
	return { value, confidence, level, ...(basis && { basis }), by, evidence: spans };
}
