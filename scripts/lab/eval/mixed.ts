/** The mixed set, all in one folder: what is joined, which of the unrelated pages have no topic, and the summaries as prose. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readReport } from '../../ingest/report-schema.ts';
import { goldRow, readRows } from '../rows.ts';
import { countProse, type ProseCounts, proseTable } from './prose.ts';
import { ingested, scoresOf, table } from './run.ts';
import { STORY_COLUMNS, storyCells, storyScores } from './stories.ts';

const mixedScores = storyScores.extend({ unrelated_pages: z.number(), unrelated_pages_joined: z.number() });

/** Of the unrelated pages the share (percent) without a topic, and the counts of the summaries. */
function inspect(folder: string): { none: string; prose: ProseCounts } {
	const gold = readRows(join(folder, 'gold.jsonl'), goldRow);
	const pages = new Set(gold.flatMap(({ seed, dataset }) => (dataset === 'page' ? [seed] : [])));
	const { published, stories } = readReport(readFileSync(join(folder, 'report.jsonl'), 'utf8'));
	const read = published.filter(({ seed }) => pages.has(seed.replace(/#\d+$/u, '')));
	const none = (100 * read.filter(({ topic }) => topic === null).length) / Math.max(1, read.length);
	return { none: none.toFixed(1), prose: countProse(stories) };
}

/** Markdown for docs/evaluation.md. */
export function mixed(): string {
	const { s, seconds, inspected } = ingested('stories-mixed.jsonl.gz', {}, (folder, took) => ({
		s: scoresOf(folder, mixedScores),
		seconds: took,
		inspected: inspect(folder),
	}));
	const joins = table(
		['articles', ...STORY_COLUMNS, 'unrelated pages', 'joined to something %', 'without a topic %', 's'],
		[[s.articles, ...storyCells(s), s.unrelated_pages, s.unrelated_pages_joined, inspected.none, seconds.toFixed(0)]],
	);
	return `${joins}\n\n${proseTable(inspected.prose)}`;
}
