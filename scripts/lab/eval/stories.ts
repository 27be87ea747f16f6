/** Stories: the whole pipeline on sets whose stories are known, scored by BCubed (Bagga & Baldwin 1998; Amigó et al. 2009). */
import { existsSync } from 'node:fs';
import { evaluate, table } from './run.ts';

type Scores = {
	readonly stories_gold: number;
	readonly stories_found: number;
	readonly bcubed_precision: number;
	readonly bcubed_recall: number;
	readonly bcubed_f1: number;
	readonly cross_language_pair_f1: number;
};

const FREEDICT = '/usr/share/dictd/freedict-nld-eng.index';

/** A Markdown table, a row a run. The runs with a dictionary are left out where none is installed. */
export function stories(): string {
	const dictionaries = existsSync(FREEDICT) ? (['none', 'system'] as const) : (['none'] as const);
	const rows = dictionaries.flatMap((dictionary) =>
		[true, false].flatMap((dated) =>
			['wild', 'half'].map((set) => {
				const { scores, seconds } = evaluate(`stories-meantime-${set}.jsonl.gz`, { dated, dictionary });
				const s = scores as Scores;
				const figures = [s.bcubed_precision, s.bcubed_recall, s.bcubed_f1, s.cross_language_pair_f1];
				const kind = [dated ? 'dated' : 'undated', dictionary === 'none' ? 'no dictionary' : 'FreeDict'];
				return [`meantime-${set}`, ...kind, `${s.stories_found} of ${s.stories_gold}`, ...figures, seconds.toFixed(0)];
			}),
		),
	);
	return table(['set', 'dates', 'dictionary', 'stories', 'BCubed P', 'BCubed R', 'BCubed F1', 'cross-language pair F1', 's'], rows);
}
