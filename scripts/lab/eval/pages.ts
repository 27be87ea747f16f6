/** The pages of `body.jsonl.gz`: what of the body is kept, title, date, source, language. */
import { z } from 'astro/zod';
import { evaluate, table } from './run.ts';

/** Figure by name, for each set and for `all`. */
export const pageScores = z.record(z.string(), z.record(z.string(), z.number().nullable()));

/** Markdown for docs/evaluation.md. */
export function pages(): string {
	const { scores, seconds } = evaluate('body.jsonl.gz', pageScores);
	const sets = Object.entries(scores);
	const columns = [
		['pages', 'pages'],
		['body_f1', 'body F1'],
		['body_shingle_f1', 'shingle F1'],
		['title_lenient', 'title, lenient'],
		['date_visible_right', 'date right'],
		['date_visible_wrong', 'date wrong'],
		['date_absent_guessed', 'date guessed'],
		['source_visible_right', 'source right where named'],
		['source_visible_other', 'another name'],
		['source_hidden_given', 'source given where not named'],
		['language', 'language'],
		['refused', 'refused'],
	] as const;
	const rows = sets.map(([name, figures]) => [name, ...columns.map(([key]) => figures[key] ?? null)]);
	return `${table(['set', ...columns.map(([, title]) => title)], rows)}\n\nThe whole ingest of these pages took ${seconds.toFixed(1)} s.`;
}
