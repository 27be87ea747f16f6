/** Topics: the articles of `topics.jsonl.gz`. */
import { evaluate, table } from './run.ts';

type TopicScores = { readonly articles: number; readonly main_right: number; readonly any_right: number; readonly none: number };

/** Markdown for docs/evaluation.md. */
export function topics(): string {
	const scores = evaluate('topics.jsonl.gz').scores as Record<string, TopicScores>;
	const rows = Object.entries(scores).map(([name, of]) => [name, of.articles, of.main_right, of.any_right, of.none]);
	return table(['language', 'articles', 'main topic right', 'one of the topics right', 'none'], rows);
}
