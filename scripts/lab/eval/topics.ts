/** Topics: the articles of `topics.jsonl.gz`. */
import { z } from 'astro/zod';
import { evaluate, table } from './run.ts';

const topicScores = z.record(
	z.string(),
	z.object({ articles: z.number(), main_right: z.number(), any_right: z.number(), none: z.number() }),
);

/** Markdown for docs/evaluation.md. */
export function topics(): string {
	const { scores } = evaluate('topics.jsonl.gz', topicScores);
	const rows = Object.entries(scores).map(([name, of]) => [name, of.articles, of.main_right, of.any_right, of.none]);
	return table(['language', 'articles', 'main topic right', 'one of the topics right', 'none'], rows);
}
