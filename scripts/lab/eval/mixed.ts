/** The mixed set, all in one folder: what is joined, which of the unrelated pages have no topic, and the summaries as prose. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countProse, type ProseCounts, proseTable, type StoryRow } from './prose.ts';
import { evaluate, table } from './run.ts';
import { STORY_COLUMNS, type StoryScores, storyCells } from './stories.ts';

type Scores = StoryScores & { readonly unrelated_pages: number; readonly unrelated_pages_joined: number };
type SeedRow = { readonly seed?: string; readonly status?: string; readonly topic?: string | null };

const linesOf = <T>(file: string): T[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T);

/** Of the unrelated pages the share (percent) without a topic, and the counts of the summaries. */
function inspect(folder: string): { none: string; prose: ProseCounts } {
	const gold = linesOf<{ seed: string; dataset?: string }>(join(folder, 'gold.jsonl'));
	const pages = new Set(gold.flatMap(({ seed, dataset }) => (dataset === 'page' ? [seed] : [])));
	const rows = linesOf<SeedRow & Partial<StoryRow>>(join(folder, 'report.jsonl'));
	const read = rows.filter(({ seed, status }) => seed !== undefined && status === 'published' && pages.has(seed.replace(/#\d+$/u, '')));
	const none = (100 * read.filter(({ topic }) => topic == null).length) / Math.max(1, read.length);
	return { none: none.toFixed(1), prose: countProse(rows.filter((row): row is StoryRow => row.shown !== undefined)) };
}

/** Markdown for docs/evaluation.md. */
export function mixed(): string {
	const { scores, seconds, inspected } = evaluate('stories-mixed.jsonl.gz', {}, inspect);
	const s = scores as Scores;
	const joins = table(
		['articles', ...STORY_COLUMNS, 'unrelated pages', 'joined to something %', 'without a topic %', 's'],
		[[s.articles, ...storyCells(s), s.unrelated_pages, s.unrelated_pages_joined, inspected.none, seconds.toFixed(0)]],
	);
	return `${joins}\n\n${proseTable(inspected.prose)}`;
}
