/** Topics: the articles of `topics.jsonl.gz`, and how many of the unrelated pages of `stories-mixed.jsonl.gz` get none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, table } from './run.ts';

type TopicScores = { readonly articles: number; readonly main_right: number; readonly any_right: number; readonly none: number };

const linesOf = <T>(file: string): T[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T);

/** Share (percent) of the pages without a story of their own that have no topic. */
function withoutTopic(folder: string): { pages: number; none: number } {
	const pages = new Set(linesOf<{ seed: string; dataset?: string }>(join(folder, 'gold.jsonl')).flatMap(({ seed, dataset }) => (dataset === 'page' ? [seed] : []))); // biome-ignore format: one line
	const rows = linesOf<{ seed?: string; status?: string; topic?: string | null }>(join(folder, 'report.jsonl'));
	const read = rows.filter(({ seed, status }) => seed !== undefined && status === 'published' && pages.has(seed.replace(/#\d+$/u, '')));
	return {
		pages: read.length,
		none: Math.round((1000 * read.filter(({ topic }) => topic == null).length) / Math.max(1, read.length)) / 10,
	};
}

/** Markdown for docs/evaluation.md. */
export function topics(): string {
	const scores = evaluate('topics.jsonl.gz').scores as Record<string, TopicScores>;
	const rows = Object.entries(scores).map(([name, of]) => [name, of.articles, of.main_right, of.any_right, of.none]);
	const mixed = evaluate('stories-mixed.jsonl.gz', {}, withoutTopic).inspected;
	return `${table(['language', 'articles', 'main topic right', 'one of the topics right', 'none'], [...rows, ['unrelated pages', mixed.pages, null, null, mixed.none]])}`;
}
