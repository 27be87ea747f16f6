/** Evaluation rows (`../shared/eval/stories-*.jsonl.gz`) as stories, so that a stage can be measured by itself. */
import { passagesOf, textDigest } from '../../../src/lib/passages.ts';
import type { Story } from '../../ingest/document/story.ts';
import type { Article } from '../../ingest/document/types.ts';
import { nonEmpty } from '../../ingest/summarise/sentences.ts';
import { found, NOTHING_MORE, unknown } from '../made-values.ts';
import type { StoryRow } from '../rows.ts';

/** A gold story: `sentIds` gives for `article passage` the ids of the line that it stands in. */
export type GoldStory = { readonly topic: string; readonly story: Story; readonly sentIds: ReadonlyMap<string, string> };

function articleOf(row: StoryRow): { article: Article; sentIds: [string, string][] } {
	const lines = row.text.split('\n').map((text) => text.replace(/\s+/gu, ' ').trim());
	const passages = passagesOf(lines, row.lang);
	const sentences = passages.flatMap((block, index) => block.sentences.map(({ id, text }) => ({ id, text, block: index })));
	const span = { start: 0, end: 0 };
	const article: Article = {
		id: row.id,
		code: row.id,
		seed: row.id,
		seeds: [row.id],
		outlets: [],
		copies: [],
		language: found(row.lang),
		title: found(row.title),
		date: row.date === null ? unknown : found(row.date),
		...NOTHING_MORE,
		notes: [],
		clean: {
			dump: { seed: row.id, part: null, encoding: 'utf-8', text: row.text, hints: [], correction: null },
			title: found(row.title),
			blocks: lines.map((text) => ({ kind: 'paragraph', text, span })),
			captions: [],
			removed: [],
		},
		passages,
		sentences,
		digest: textDigest(lines),
	};
	return { article, sentIds: sentences.map(({ id, block }) => [`${row.id} ${id}`, row.sent_ids[block + 1] ?? '']) };
}

/** One story a cluster, as given. */
export function goldStories(rows: readonly StoryRow[]): GoldStory[] {
	return [...Map.groupBy(rows, ({ cluster }) => cluster)].flatMap(([id, members]) => {
		const made = members.map(articleOf);
		const articles = nonEmpty(made.map(({ article }) => article));
		if (articles === null) return [];
		const sentIds = new Map(made.flatMap((one) => one.sentIds));
		return [{ topic: members[0]?.topic ?? '', story: { id, code: id, articles, related: [] }, sentIds }];
	});
}
