/** Small stories for the tests, in words of our own. */

import type { Story } from '../../../scripts/ingest/document/story.ts';
import type { Article, Block, BlockKind, Detected, Maybe, Name } from '../../../scripts/ingest/document/types.ts';
import { passagesOf, textDigest } from '../../../src/lib/passages.ts';

export type Draft = {
	readonly id: string;
	readonly language: string;
	/** Paragraphs; of the text between them what was left out, too. */
	readonly blocks: readonly (string | Other)[];
	readonly title?: string;
	readonly made?: boolean;
	readonly date?: string | null;
	readonly source?: string | null;
	readonly byline?: string;
	readonly cites?: readonly string[];
	readonly outlets?: readonly string[];
	readonly names?: readonly Name[];
	readonly topics?: readonly string[];
};

/** `reason`: why it was left out. */
type Other = { readonly kind: BlockKind; readonly text: string } | { readonly reason: string; readonly text: string };

const found = <T>(value: T, rule = 'test', confidence = 1): Detected<T> => ({
	value,
	confidence,
	level: 'certain',
	evidence: [{ rule, quote: '', span: null }],
	by: 'rule',
});
const maybe = (value: string | null | undefined): Maybe<string> => found<string | null>(value ?? null);

function articleOf(draft: Draft): Article {
	const parts = draft.blocks.map((block): Other => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block));
	const raw = parts.map(({ text }) => text).join('\n\n');
	let end = 0;
	const placed = parts.map((part) => {
		const start = raw.indexOf(part.text, end);
		end = start + part.text.length;
		return { ...part, span: { start, end } };
	});
	const blocks = placed.flatMap((part): Block[] => ('kind' in part ? [part] : []));
	const texts = blocks.map(({ text }) => text);
	const passages = passagesOf(texts, draft.language);
	const title = draft.title ?? texts[0] ?? draft.id;
	return {
		id: draft.id,
		code: draft.id,
		seed: `${draft.id}.txt`,
		seeds: [`${draft.id}.txt`],
		outlets: draft.outlets ?? (draft.source == null ? [] : [draft.source]),
		copies: [],
		language: found(draft.language),
		title: found(title, draft.made ? 'title-made' : 'title-line'),
		date: maybe(draft.date),
		time: null,
		source: maybe(draft.source),
		byline: maybe(draft.byline),
		cites: (draft.cites ?? []).map((name) => found(name)),
		url: maybe(null),
		archive: maybe(null),
		topics: (draft.topics ?? []).map((topic) => found(topic, 'test', 0.9)),
		names: draft.names ?? [],
		provenance: {},
		notes: [],
		clean: {
			dump: { seed: draft.id, part: null, encoding: 'utf-8', text: raw, hints: [], correction: null },
			title: found<string | null>(title),
			blocks,
			captions: [],
			removed: placed.flatMap((part) => ('reason' in part ? [{ ...part, rule: 'test' }] : [])),
		},
		passages,
		sentences: passages.flatMap((passage, block) =>
			blocks[block]?.kind === 'heading' ? [] : passage.sentences.map(({ id, text }) => ({ id, text, block })),
		),
		digest: textDigest(texts),
	};
}

export function storyOf(first: Draft, ...others: readonly Draft[]): Story {
	return { id: 'story', code: 'abc', articles: [articleOf(first), ...others.map(articleOf)], related: [] };
}
