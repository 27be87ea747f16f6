/** Small stories for the tests, in words of our own. */

import type { Story } from '../../../scripts/ingest/document/story.ts';
import type { Article, Block, Detected, Maybe, Name } from '../../../scripts/ingest/document/types.ts';
import { passagesOf, textDigest } from '../../../src/lib/passages.ts';

export type Draft = {
	readonly id: string;
	readonly language: string;
	readonly blocks: readonly (string | { readonly heading: string })[];
	readonly title?: string;
	readonly made?: boolean;
	readonly date?: string | null;
	readonly source?: string | null;
	readonly outlets?: readonly string[];
	readonly names?: readonly Name[];
	readonly topics?: readonly string[];
};

const span = { start: 0, end: 0 };
const found = <T>(value: T, rule = 'test', confidence = 1): Detected<T> => ({
	value,
	confidence,
	level: 'certain',
	evidence: [{ rule, quote: '', span: null }],
	by: 'rule',
});
const maybe = (value: string | null | undefined): Maybe<string> => found<string | null>(value ?? null);

function articleOf(draft: Draft): Article {
	const blocks = draft.blocks.map(
		(block): Block =>
			typeof block === 'string' ? { kind: 'paragraph', text: block, span } : { kind: 'heading', text: block.heading, span },
	);
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
		byline: maybe(null),
		cites: [],
		url: maybe(null),
		archive: maybe(null),
		topics: (draft.topics ?? []).map((topic) => found(topic, 'test', 0.9)),
		names: draft.names ?? [],
		provenance: {},
		notes: [],
		clean: {
			dump: { seed: draft.id, part: null, encoding: 'utf-8', text: '', hints: [], correction: null },
			title: found<string | null>(title),
			blocks,
			captions: [],
			removed: [],
		},
		passages,
		sentences: passages.flatMap((block, index) => block.sentences.map(({ id, text }) => ({ id, text, block: index }))),
		digest: textDigest(texts),
	};
}

export function storyOf(first: Draft, ...others: readonly Draft[]): Story {
	return { id: 'story', code: 'abc', articles: [articleOf(first), ...others.map(articleOf)], related: [] };
}
