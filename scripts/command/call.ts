/** Reading the call of a command: a wrong option is one sentence and exit code 2, not a stack trace. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * As `parseArgs` of Node. Where the call asks for --help, `help` is printed and the process ends; where it is wrong, one sentence says so,
 * points to --help and the process ends with 2.
 */
export function parseCall<T extends ParseArgsConfig>(help: string, config: T): ReturnType<typeof parseArgs<T>> {
	const ours = process.argv.slice(2, process.argv.includes('--') ? process.argv.indexOf('--') : undefined);
	if (ours.includes('--help') || ours.includes('-h')) {
		console.log(help);
		process.exit(0);
	}
	try {
		return parseArgs(config);
	} catch (error) {
		// Node adds how to write what begins with a dash, on lines of their own.
		console.error(
			`${error instanceof Error ? error.message.split(/\.(?:\s|$)/, 1)[0] : String(error)}. --help says which options there are.`,
		);
		process.exit(2);
	}
}

/** Says in one sentence what is wrong with the call, points to --help and ends the process. */
export function wrongCall(sentence: string): never {
	console.error(`${sentence}. --help says how it is called.`);
	process.exit(2);
}

/** The arguments of a command that has no option but --help (`help` is printed then): `least` to `most` of them, else the call is wrong. */
export function argumentsOf(help: string, least: number, most: number): string[] {
	const { positionals } = parseCall(help, { options: {}, allowPositionals: true });
	if (positionals.length < least) wrongCall(`${least - positionals.length} more arguments are needed`);
	if (positionals.length > most) wrongCall(`“${positionals[most]}” is one argument too many`);
	return positionals;
}

/** A number above 0 as it was given; where it is none the call is wrong. */
export function positiveNumber(text: string, what: string): number {
	const number = Number(text);
	return text.trim() !== '' && number > 0 && Number.isFinite(number) ? number : wrongCall(`${what} is a number above 0, not “${text}”`);
}

/** The same, and whole. */
export function wholeNumber(text: string, what: string): number {
	const number = positiveNumber(text, what);
	return Number.isSafeInteger(number) ? number : wrongCall(`${what} is a whole number, not “${text}”`);
}

/** What `check` throws makes the call wrong. */
export function requiredOfCall(check: () => void): void {
	try {
		check();
	} catch (error) {
		wrongCall(error instanceof Error ? error.message : String(error));
	}
}

/** A port as it was given (0: any that is free); where it is none the call is wrong. */
export const portNumber = (text: string): number =>
	/^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : wrongCall(`--port is a number from 0 to 65535, not “${text}”`);

/** The call is wrong where no built site lies in `dist`. */
export function requireSite(dist: string): void {
	if (!existsSync(join(dist, 'index.html'))) wrongCall(`there is no built site in ${dist}: run npm run build`);
}

/** One of `known` as it was given; where it is none of them the call is wrong. */
export const oneOf = <T extends string>(text: string, known: readonly T[], what: string): T =>
	known.find((name) => name === text) ?? wrongCall(`${what} is one of ${known.join(', ')}, not “${text}”`);

/** The path of a site below its host as it was given; where it is none the call is wrong. */
export const basePath = (text: string): string =>
	/^\/(?:.*\/)?$/.test(text) ? text : wrongCall(`--base begins and ends with /, as /briefings/ does, not “${text}”`);
