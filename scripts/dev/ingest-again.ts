/** Asks the ingest that stays for a run, and starts it where there is none. */
import { type ChildProcess, fork } from 'node:child_process';
import { STALE } from './stale.ts';

const PROGRAM = new URL('staying-ingest.ts', import.meta.url);

/** Makes the function that runs the ingest once and resolves to its exit code. One run at a time. */
export function stayingIngest(): () => Promise<number> {
	let child: ChildProcess | null = null;
	const end = () => child?.kill();
	process.once('exit', end);
	const once = async (): Promise<number> => {
		child ??= fork(PROGRAM);
		const { code, hasEnded } = await answerOf(child);
		if (!hasEnded) return code;
		child = null;
		return code === STALE ? once() : code;
	};
	return once;
}

/** What it answers, or the code with which it ended instead; a signal counts as 1. */
function answerOf(child: ChildProcess): Promise<{ readonly code: number; readonly hasEnded: boolean }> {
	return new Promise((resolve, reject) => {
		const done = (code: number, hasEnded: boolean) => {
			child.off('message', hear).off('exit', exit).off('error', reject);
			resolve({ code, hasEnded });
		};
		const hear = (code: unknown) => done(Number(code), false);
		const exit = (code: number | null) => done(code ?? 1, true);
		child.on('message', hear).on('exit', exit).on('error', reject);
		child.send('again');
	});
}
