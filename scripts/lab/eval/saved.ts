/** The saved pages of `saved-pages.jsonl.gz`: word F1 of what is kept, pages far off, title, source. */
import { z } from 'astro/zod';
import { evaluate, table } from './run.ts';

/** Markdown for docs/evaluation.md. */
export function savedPages(): string {
	const { scores: figures, seconds } = evaluate('saved-pages.jsonl.gz', z.record(z.string(), z.union([z.number(), z.string()])));
	const columns = [
		['pages', 'pages'],
		['word_precision', 'word precision'],
		['word_recall', 'word recall'],
		['word_f1', 'word F1'],
		['below_80', 'pages below 80'],
		['with', 'must stand'],
		['without', 'must not stand'],
		['title_lenient', 'title, lenient'],
		['source_right', 'source right'],
		['source_other', 'source other'],
		['refused', 'refused'],
	] as const;
	const row = columns.map(([key]) => figures[key] ?? null);
	const rate = Number(figures['pages']) / seconds;
	return `${table(
		columns.map(([, title]) => title),
		[row],
	)}\n\nThe whole ingest of these pages took ${seconds.toFixed(1)} s: ${rate.toFixed(1)} pages a second.`;
}
