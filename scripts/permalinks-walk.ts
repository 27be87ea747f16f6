/** `npm run test:permalinks`: a long random walk over releases; every address and passage id ever issued must still lead somewhere true. */
import { parseCall, wholeNumber } from './command/call.ts';

const HELP = `npm run test:permalinks -- [options]

  --seeds N       articles in the first release (default: 200)
  --releases N    releases (default: 8)
  --edits N       edits over all releases (default: 300)
  --random N      start of the random numbers (default: 1)

Exit codes: 0 all addresses hold · 1 some do not`;

const { values } = parseCall(HELP, {
	options: {
		seeds: { type: 'string', default: '200' },
		releases: { type: 'string', default: '8' },
		edits: { type: 'string', default: '300' },
		random: { type: 'string', default: '1' },
	},
});

const plan = {
	seeds: wholeNumber(values.seeds, '--seeds'),
	releases: wholeNumber(values.releases, '--releases'),
	edits: wholeNumber(values.edits, '--edits'),
	random: wholeNumber(values.random, '--random'),
};
// Loaded once the call is known to be right.
const { walk } = await import('./permalinks/walk.ts');
const { faults, edits, articles, passages, stories } = await walk(plan, console.log);
for (const fault of faults) console.error(fault);
console.log([...edits].map(([kind, count]) => `${kind} ${count}`).join(', '));
console.log(`${articles} articles, ${passages} passages and ${stories} stories were ever issued; ${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
