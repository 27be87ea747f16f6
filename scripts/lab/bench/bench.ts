/** `npm run bench`: what a site costs by its size, beside other generators, in turn in one call. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseCall, positiveNumber, wrongCall } from '../../command/call.ts';
import { baseTexts } from './base-texts.ts';
import { plotOf } from './plot.ts';
import { isMeasured, readResults, writeResults } from './results-file.ts';
import { mediansOf, type Result, roundOf } from './round.ts';
import { inserted, linesOf, sectionOf } from './section.ts';
import { starlight } from './starlight.ts';
import { storyfold } from './storyfold.ts';
import { canMeasureMemory } from './tree-memory.ts';

const HELP = `npm run bench -- [options]      what a site costs by its size: time, memory, files

  --n N,N,…       numbers of texts (default: 1000,5000)
  --peers DIR     a folder below which other generators are installed; they are measured in turn with Storyfold
                  (mkdir -p DIR && cd DIR && npm init -y && npm i astro @astrojs/starlight)
  --runs N        rounds, of which the median is shown (default: 3)
  --results FILE  keeps what was measured after each round, and does not measure again what stands there: a call that was stopped goes on
  --work DIR      where the sites are made (default: a new folder in that of the system)
  --no-write      print the section, and leave docs/performance.md and docs/performance.svg as they are
  --help          this text

The texts are the evaluation pages where they lie beside the checkout, else those of seeds/; more are recombined of them.
Exit codes: 0 done · 1 a generator failed; nothing was written · 2 the call is wrong`;

const { values } = parseCall(HELP, {
	options: {
		n: { type: 'string', default: '1000,5000' },
		peers: { type: 'string' },
		runs: { type: 'string', default: '3' },
		results: { type: 'string' },
		work: { type: 'string' },
		'no-write': { type: 'boolean', default: false },
	},
});

const whole = (text: string, what: string) => {
	const number = positiveNumber(text, what);
	return Number.isInteger(number) ? number : wrongCall(`${what} is a whole number, not “${text}”`);
};

async function main(): Promise<number> {
	const numbers = values.n.split(',').map((text) => whole(text, 'a number of texts'));
	const runs = whole(values.runs, 'the number of runs');
	const base = baseTexts();
	const work = values.work === undefined ? mkdtempSync(join(tmpdir(), 'storyfold-bench-')) : resolve(values.work);
	const peers = values.peers === undefined ? [] : [starlight(resolve(values.peers), 1), starlight(resolve(values.peers), 4)];
	const tools = [storyfold(work), ...peers];
	const skipped = tools.flatMap(({ name, missing }) => (missing === null ? [] : [{ name, missing }]));
	for (const { name, missing } of skipped) console.error(`${name} is skipped: ${missing}`);
	if (!canMeasureMemory) console.error('Peak memory is not measured on this system: it is read from /proc, which Linux has.');
	const results: Result[] = values.results === undefined ? [] : readResults(values.results);
	try {
		for (const n of numbers) {
			for (let run = 0; run < runs; run++) {
				for (const tool of tools.filter(({ missing }) => missing === null)) {
					if (isMeasured(results, tool.name, n, run)) continue;
					results.push(...(await roundOf(tool, n, base, run, console.error)));
					if (values.results !== undefined) writeResults(values.results, results);
				}
			}
		}
	} finally {
		for (const tool of tools) tool.remove();
		if (values.work === undefined) rmSync(work, { recursive: true, force: true });
	}
	const how = `Made by \`npm run bench -- --n ${[...new Set(results.map(({ n }) => n))].toSorted((a, b) => a - b).join(',')} --runs ${runs}${peers.length > 0 ? ' --peers DIR' : ''}\` on ${availableParallelism()} cores, Node ${process.versions.node}: ${base.what}${Math.max(...numbers) > base.texts.length ? `, ${base.texts.length} as they are and the others recombined of them` : ''}. ${runs === 1 ? 'One run' : `Medians of ${runs} runs`}, the generators in turn. Storyfold's figures hold ingest, build and index.`;
	const medians = mediansOf(results.toSorted((a, b) => a.n - b.n));
	const note = skipped.map(({ name }) => `${name} (not installed below the folder of other generators).`);
	const section = sectionOf(medians, how, note, 'performance.svg');
	console.log(section);
	if (!values['no-write']) {
		writeFileSync('docs/performance.svg', plotOf(linesOf(medians)));
		writeFileSync('docs/performance.md', inserted(readFileSync('docs/performance.md', 'utf8'), section));
	}
	return 0;
}

process.exitCode = await main().catch((error: unknown) => {
	console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
	return 1;
});
