/**
 * The ingest of `npm run dev`, which stays: each message asks for one run, and its exit code is the answer. The second run finds the program loaded and
 * compiled. Of a program that was changed meanwhile it ends instead: what it keeps of a run must be what that program makes.
 */
import { parseArgs } from 'node:util';
import { errorText } from '../command/error-text.ts';
import { ingestOnce, ingestOptions } from '../ingest/once.ts';
import { programDigest } from '../ingest/program-digest.ts';
import { STALE } from './stale.ts';

const program = programDigest();
const { values } = parseArgs({ options: ingestOptions, args: [] });

process.on('disconnect', () => process.exit());
process.on('message', async () => {
	if (programDigest() !== program) process.exit(STALE);
	const code = await ingestOnce(values, program, true).catch((error: unknown) => {
		console.error(`ingest: ${errorText(error)}`);
		return 2;
	});
	process.send?.(code);
});
