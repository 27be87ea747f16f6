/**
 * What was published of a seed that can no longer be read (a broken file, a wrong line in its correction) stays published as it was:
 * the article is taken up again from its audit file and its frontmatter, and goes through the rest of the pipeline like any other.
 */
import { readFrontmatter } from '../../src/lib/frontmatter.ts';
import { type ArticleData, provenanceFields } from '../../src/lib/schema.ts';
import { type Described, withPassages } from './document/passages.ts';
import type { BlockKind, Detected, Maybe } from './document/types.ts';

type Offsets = { readonly start: number; readonly end: number };
type StoredFinding = Omit<Detected<never>, 'value' | 'evidence'> & {
	readonly value: never;
	readonly evidence: readonly {
		readonly rule: string;
		readonly quote: string;
		readonly start: number | null;
		readonly end: number | null;
	}[];
};
type Audit = {
	readonly id: string;
	readonly seed: string;
	readonly part: string | null;
	readonly encoding: string;
	readonly raw: string;
	readonly blocks: readonly ({ readonly kind: BlockKind; readonly text: string } & Offsets)[];
	readonly captions: Audit['blocks'];
	readonly removed: readonly ({ readonly text: string; readonly reason: string; readonly rule: string } & Offsets)[];
	readonly findings: Readonly<
		Record<'title' | 'language' | 'date' | 'source' | 'byline' | 'url' | 'archive', StoredFinding> &
			Record<'topics' | 'cites', readonly StoredFinding[]> &
			Partial<Record<(typeof provenanceFields)[number], StoredFinding>>
	>;
};

/** The articles that came of each seed, by its name, out of the files of content/ (name below it → text). */
export function previousArticles(files: ReadonlyMap<string, string>): (seed: string) => Described[] {
	const audits = [...files].filter(([file]) => file.startsWith('audit/') && file !== 'audit/refused.json');
	return (seed) =>
		audits.flatMap(([, text]) => {
			// Cheap first: an audit file holds the whole raw text.
			if (!text.includes(JSON.stringify(seed).slice(0, -1))) return [];
			const audit = JSON.parse(text) as Audit;
			const article = files.get(`articles/${audit.id}.mdx`);
			return audit.seed === seed && article !== undefined ? [describedOf(audit, readFrontmatter(article).data as ArticleData)] : [];
		});
}

function describedOf(audit: Audit, data: ArticleData): Described {
	const { findings } = audit;
	const title = found<string>(findings.title);
	const block = ({ start, end, ...rest }: Audit['blocks'][number]) => ({ ...rest, span: { start, end } });
	return withPassages(
		{
			dump: { seed: audit.seed, part: audit.part, encoding: audit.encoding, text: audit.raw, hints: [], correction: null },
			title: data.titleMade ? { ...title, value: null } : title,
			blocks: audit.blocks.map(block),
			captions: audit.captions.map(block),
			removed: audit.removed.map(({ start, end, ...rest }) => ({ ...rest, span: { start, end } })),
		},
		{
			title,
			language: found<string>(findings.language),
			date: found<string | null>(findings.date),
			source: found<string | null>(findings.source),
			byline: found<string | null>(findings.byline),
			url: found<string | null>(findings.url),
			archive: found<string | null>(findings.archive),
			topics: findings.topics.map((topic) => found<string>(topic)),
			cites: findings.cites.map((cite) => found<string>(cite)),
			time: data.time,
			names: data.names,
			provenance: Object.fromEntries(
				provenanceFields.flatMap((field) => (findings[field] === undefined ? [] : [[field, found<string>(findings[field])]])),
			),
		},
	);
}

function found<T extends Maybe<string>['value']>({ value, confidence, level, basis, by, evidence }: StoredFinding): Detected<T> {
	const spans = evidence.map(({ rule, quote, start, end }) => ({
		rule,
		quote,
		span: start === null || end === null ? null : { start, end },
	}));
	return { value, confidence, level, ...(basis && { basis }), by, evidence: spans };
}
