/** Stories: the whole pipeline on sets whose stories are known, scored by BCubed (Bagga & Baldwin 1998; Amigó et al. 2009). */
import { existsSync } from 'node:fs';
import { evaluate, table } from './run.ts';

export type StoryScores = {
	readonly articles: number;
	readonly stories_gold: number;
	readonly stories_found: number;
	readonly bcubed_precision: number;
	readonly bcubed_recall: number;
	readonly bcubed_f1: number;
	readonly cross_language_pair_f1: number;
	/** Of the independent reports: what stands under a claim, against annotated events. */
	readonly likewise_pairs?: number;
	readonly likewise_right?: number;
	readonly claims?: number;
};

const FREEDICT = '/usr/share/dictd/freedict-nld-eng.index';
export const STORY_COLUMNS = ['stories', 'BCubed P', 'BCubed R', 'BCubed F1', 'cross-language pair F1'] as const;

export const storyCells = (s: StoryScores): (string | number)[] => [
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
				const { scores, seconds } = evaluate(`stories-meantime-${set}.jsonl.gz`, { dated, dictionary });
				const kind = [dated ? 'dated' : 'undated', dictionary === 'none' ? 'no dictionary' : 'FreeDict'];
				return [`meantime-${set}`, ...kind, ...storyCells(scores as StoryScores), seconds.toFixed(0)];
			}),
		),
	);
	return table(['set', 'dates', 'dictionary', ...STORY_COLUMNS, 's'], rows);
}

/** Reports in the words of different outlets, and what stands under their claims as “likewise”. */
export function independent(): string {
	const { scores, seconds } = evaluate('stories-independent.jsonl.gz');
	const s = scores as StoryScores;
	return table(
		['articles', ...STORY_COLUMNS.slice(0, 4), 'claims', '“likewise” pairs with annotations', 'of which share an event %', 's'],
		[[s.articles, ...storyCells(s).slice(0, 4), s.claims ?? null, s.likewise_pairs ?? null, s.likewise_right ?? null, seconds.toFixed(0)]],
	);
}

/** Briefs of one or two sentences in 16 languages. */
export function briefs(): string {
	const rows = [true, false].map((dated) => {
		const { scores, seconds } = evaluate('stories-briefs.jsonl.gz', { dated });
		return [dated ? 'dated' : 'undated', ...storyCells(scores as StoryScores), seconds.toFixed(0)];
	});
	return table(['briefs', ...STORY_COLUMNS, 's'], rows);
}
