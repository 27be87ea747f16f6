/** `npm run release`: makes the draft of the ledger public, after it has listed what becomes permanent with it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/lib/kept-json.ts';
import { parseEvents } from '../src/lib/permalinks.ts';
import { parseCall } from './command/call.ts';
import { errorText } from './command/error-text.ts';
import { takeLock } from './command/folder-lock.ts';
import { runNode } from './command/run.ts';
import { terminalText } from './command/terminal-text.ts';
import { parted, published } from './ingest/ledger/draft-release.ts';
import { pendingLines } from './ingest/ledger/pending.ts';

const HELP = `npm run release -- [options]      makes what is new in content/ public: its addresses and wordings are kept from then on

  --name NAME     a date (2026-11-22) or a name of this release; citations take a date from it as the day of access
  --list          only list what would become public
  --content DIR   the content folder (default: content)
  --seeds DIR     the seeds that it must agree with (default: seeds)
  --help          this text

Commit content/ afterwards. Exit codes: 0 done, or nothing new · 1 content/ is not what the seeds give · 2 the call is wrong`;

const { values } = parseCall(HELP, {
	options: {
		name: { type: 'string' },
		list: { type: 'boolean', default: false },
		content: { type: 'string', default: 'content' },
		seeds: { type: 'string', default: 'seeds' },
	},
});

async function main(): Promise<number> {
	const file = join(values.content, 'permalinks.jsonl');
	if (!existsSync(file)) throw new Error(`there is no ${file}: run npm run ingest first`);
	if (!values.list) takeLock(values.content, 'released');
	if ((await runNode('scripts/ingest.ts', ['--check', '--seeds', values.seeds, '--out', values.content])) !== 0) return 1;
	const events = parseEvents(readFileSync(file, 'utf8'));
	if (parted(events).draft.length === 0) {
		console.log('Nothing is new: all of it is public already.');
		return 0;
	}
	console.log(pendingLines(events).map(terminalText).join('\n'));
	if (values.list) return 0;
	writeWhole(
		file,
		published(events, values.name ?? null)
			.map((event) => `${JSON.stringify(event)}\n`)
			.join(''),
	);
	console.log(`Public from now on. Commit ${values.content}/.`);
	return 0;
}

process.exitCode = await main().catch((error: unknown) => {
	console.error(`release: ${errorText(error)}`);
	return 2;
});
