/** The mixed set, all in one folder: what is joined, which of the unrelated pages have no topic, and the summaries as prose. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../ingest/report-schema.ts';
import { countProse, type ProseCounts, proseTable } from './prose.ts';
import { evaluate, table } from './run.ts';
import { STORY_COLUMNS, type StoryScores, storyCells } from './stories.ts';

type Scores = StoryScores & { readonly unrelated_pages: number; readonly unrelated_pages_joined: number };

const linesOf = <T>(file: string): T[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T);

/** Of the unrelated pages the share (percent) without a topic, and the counts of the summaries. */
function inspect(folder: string): { none: string; prose: ProseCounts } {
	const gold = linesOf<{ seed: string; dataset?: string }>(join(folder, 'gold.jsonl'));
	const pages = new Set(gold.flatMap(({ seed, dataset }) => (dataset === 'page' ? [seed] : [])));
	const { published, stories } = readReport(readFileSync(join(folder, 'report.jsonl'), 'utf8'));
	const read = published.filter(({ seed }) => pages.has(seed.replace(/#\d+$/u, '')));
	const none = (100 * read.filter(({ topic }) => topic === null).length) / Math.max(1, read.length);
	return { none: none.toFixed(1), prose: countProse(stories) };
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
