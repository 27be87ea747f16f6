/** `npm run eval`: scores the pipeline on the evaluation data beside the checkout; `--write` puts the figures between their marks in docs/evaluation.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseCall, wrongCall } from '../command/call.ts';
import { calibration } from './eval/calibration.ts';
import { mixed } from './eval/mixed.ts';
import { pages } from './eval/pages.ts';
import { requireData } from './eval/run.ts';
import { savedPages } from './eval/saved.ts';
import { printProbabilities, statements } from './eval/statements.ts';
import { briefs, independent, stories } from './eval/stories.ts';
import { dateStrings, languageSentences } from './eval/strings.ts';
import { summaries } from './eval/summaries.ts';
import { topics } from './eval/topics.ts';

const parts: readonly (readonly [string, string, () => string])[] = [
	['pages', 'Pages: body, title, date, source, language', pages],
	['saved', 'Saved pages', savedPages],
	['calibration', 'Confidence: is it what it says?', calibration],
	['topics', 'Topics', topics],
	['dates', 'Date lines', dateStrings],
	['languages', 'Language of single sentences', languageSentences],
	['stories', 'Stories of translations: BCubed', stories],
	['independent', 'Stories of independent reports, and “likewise”', independent],
	['briefs', 'Stories of briefs in 16 languages', briefs],
	['mixed', 'Mixed with unrelated pages: stories, topics, summaries as prose', mixed],
	['summaries', 'Summaries', summaries],
	['statements', 'Same statement', statements],
];

const DOCUMENT = 'docs/evaluation.md';

/** The document with `text` between the marks of a part. Throws where the marks are gone. */
function withPart(document: string, name: string, text: string): string {
	const [open, close] = [`<!-- eval ${name} -->`, `<!-- end ${name} -->`];
	const [from, to] = [document.indexOf(open), document.indexOf(close)];
	if (from < 0 || to < from) throw new Error(`${DOCUMENT} has no place for "${name}": put back the lines ${open} and ${close}`);
	return `${document.slice(0, from + open.length)}\n${text}\n${document.slice(to)}`;
}

const { values, positionals } = parseCall(
	`npm run eval -- [--write | --pairs FILE] [${parts.map(([name]) => name).join('|')} …]   scores the pipeline; without names: all parts; --pairs: JSON lines {a, a_lang, b, b_lang} → how likely each pair says the same`,
	{
		options: {
			write: { type: 'boolean', default: false },
			/** JSON lines of pairs of sentences to be judged. */
			pairs: { type: 'string' },
		},
		allowPositionals: true,
	},
);
if (values.pairs !== undefined) {
	printProbabilities(values.pairs);
	process.exit(process.exitCode ?? 0);
}
const unknown = positionals.find((name) => !parts.some(([part]) => part === name));
if (unknown !== undefined) wrongCall(`there is no part “${unknown}”`);
try {
	requireData();
	const chosen = parts.filter(([name]) => positionals.length === 0 || positionals.includes(name));
	for (const [name, title, measure] of chosen) {
		const text = measure();
		console.log(`## ${title}\n\n${text}\n`);
		if (values.write) writeFileSync(DOCUMENT, withPart(readFileSync(DOCUMENT, 'utf8'), name, text));
	}
} catch (error) {
	console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 2;
}
