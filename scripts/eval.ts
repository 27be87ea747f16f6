/** `npm run eval`: scores the pipeline on the evaluation data beside the checkout; `--write` puts the figures into docs/evaluation.md. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pages } from './eval/pages.ts';
import { requireData } from './eval/run.ts';
import { stories } from './eval/stories.ts';
import { dateStrings, languageSentences } from './eval/strings.ts';
import { summaries } from './eval/summaries.ts';

const parts: readonly (readonly [string, string, () => string])[] = [
	['pages', 'Pages: body, title, date, language', pages],
	['dates', 'Date lines', dateStrings],
	['languages', 'Language of single sentences', languageSentences],
	['stories', 'Stories: BCubed', stories],
	['summaries', 'Summaries', summaries],
];

const { values, positionals } = parseArgs({
	options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
	allowPositionals: true,
});
if (values.help) {
	console.log(`npm run eval -- [--write] [${parts.map(([name]) => name).join('|')} …]   scores the pipeline; without names: all parts`);
	process.exit(0);
}
try {
	requireData();
	const chosen = parts.filter(([name]) => positionals.length === 0 || positionals.includes(name));
	const sections = chosen.map(([, title, measure]) => {
		const section = `## ${title}\n\n${measure()}\n`;
		console.log(section);
		return section;
	});
	if (values.write)
		writeFileSync(
			'docs/evaluation.md',
			`# Evaluation\n\nWritten by \`npm run eval -- --write\`; figures are percentages.\n\n${sections.join('\n')}`,
		);
} catch (error) {
	console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 2;
}
