/** Reading the call of a command: a wrong option is one sentence and exit code 2, not a stack trace. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** As `parseArgs` of Node; where the call is wrong it says so, points to --help and ends the process. */
export function parseCall<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message.split('. ', 1)[0] : String(error)}. --help says which options there are.`);
		process.exit(2);
	}
}
