/** “Says the same”: the judge on pairs of headlines, held out, and on any pairs of a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sayTheSame } from '../../ingest/summarise/statement/judge.ts';
import { headlineExamples, reportExamples, translationExamples } from '../train/statement-examples.ts';
import { FOLDS, heldOut } from '../train/statements.ts';
import { DATA, table } from './run.ts';

/** Average precision of “the same”, held out in five folds. */
export function statements(): string {
	const { same, across } = heldOut([
		...headlineExamples(join(DATA, 'same-statement.jsonl.gz'), FOLDS),
		...reportExamples(join(DATA, 'stories-independent.jsonl.gz'), FOLDS),
		...translationExamples(join(DATA, 'stories-meantime-half.jsonl.gz'), FOLDS),
	]);
	return table(
		['figure', 'value'],
		[
			['average precision, one language, held out', same.toFixed(1)],
			['average precision, across languages, held out', across.toFixed(1)],
		],
	);
}

/** Prints the probability that they say the same for each line `{a, a_lang, b, b_lang}` of a file. */
export function printProbabilities(file: string): void {
	for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
		if (line.trim() === '') continue;
		const pair = pairOf(line);
		if (pair === null) {
			console.error(`${file}, line ${i + 1}: expected {"a": text, "a_lang": tag, "b": text, "b_lang": tag}`);
			process.exitCode = 2;
			return;
		}
		console.log(sayTheSame(pair.a, pair.a_lang, pair.b, pair.b_lang).toFixed(4));
	}
}

const pairRow = z.object({ a: z.string(), a_lang: z.string(), b: z.string(), b_lang: z.string() });

function pairOf(line: string): z.infer<typeof pairRow> | null {
	try {
		return pairRow.safeParse(JSON.parse(line)).data ?? null;
	} catch {
		return null;
	}
}
