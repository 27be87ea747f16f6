/** Stories: the whole pipeline on sets whose stories are known, scored by BCubed (Bagga & Baldwin 1998; Amigó et al. 2009). */
import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { evaluate, table } from './run.ts';

export const storyScores = z.object({
	articles: z.number(),
	stories_gold: z.number(),
	stories_found: z.number(),
	bcubed_precision: z.number(),
	bcubed_recall: z.number(),
	bcubed_f1: z.number(),
	cross_language_pair_f1: z.number(),
	/** Of the independent reports: what stands under a claim, against annotated events. */
	likewise_pairs: z.number().optional(),
	likewise_right: z.number().optional(),
	claims: z.number().optional(),
});

const FREEDICT = '/usr/share/dictd/freedict-nld-eng.index';
export const STORY_COLUMNS = ['stories', 'BCubed P', 'BCubed R', 'BCubed F1', 'cross-language pair F1'] as const;

export const storyCells = (s: z.infer<typeof storyScores>): (string | number)[] => [
	`${s.stories_found} of ${s.stories_gold}`,
	s.bcubed_precision,
	s.bcubed_recall,
	s.bcubed_f1,
	s.cross_language_pair_f1,
];

/** Translations of one another: a Markdown table, a row a run. The runs with a dictionary are left out where none is installed. */
export function stories(): string {
	const dictionaries = existsSync(FREEDICT) ? (['none', 'system'] as const) : (['none'] as const);
	const rows = dictionaries.flatMap((dictionary) =>
		[true, false].flatMap((dated) =>
			['wild', 'half'].map((set) => {
				const { scores, seconds } = evaluate(`stories-meantime-${set}.jsonl.gz`, storyScores, { dated, dictionary });
				const kind = [dated ? 'dated' : 'undated', dictionary === 'none' ? 'no dictionary' : 'FreeDict'];
				return [`meantime-${set}`, ...kind, ...storyCells(scores), seconds.toFixed(0)];
			}),
		),
	);
	return table(['set', 'dates', 'dictionary', ...STORY_COLUMNS, 's'], rows);
}

/** Reports in the words of different outlets, and what stands under their claims as “likewise”. */
export function independent(): string {
	const { scores: s, seconds } = evaluate('stories-independent.jsonl.gz', storyScores);
	return table(
		['articles', ...STORY_COLUMNS.slice(0, 4), 'claims', '“likewise” pairs with annotations', 'of which share an event %', 's'],
		[[s.articles, ...storyCells(s).slice(0, 4), s.claims ?? null, s.likewise_pairs ?? null, s.likewise_right ?? null, seconds.toFixed(0)]],
	);
}

/** Briefs of one or two sentences in 16 languages. */
export function briefs(): string {
	const rows = [true, false].map((dated) => {
		const { scores, seconds } = evaluate('stories-briefs.jsonl.gz', storyScores, { dated });
		return [dated ? 'dated' : 'undated', ...storyCells(scores), seconds.toFixed(0)];
	});
	return table(['briefs', ...STORY_COLUMNS, 's'], rows);
}
