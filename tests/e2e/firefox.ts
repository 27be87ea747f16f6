/** Firefox as the system has it, over WebDriver BiDi: Playwright's own is not on every machine. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Firefox = {
	/** Opens `address`; resolves when it is loaded. */
	open(address: string): Promise<void>;
	/** Evaluates an expression in the page, waits for a promise, and gives the string that it comes to. */
	evaluate(expression: string): Promise<string>;
	close(): void;
};

/** What Firefox says to a command, by its number; events have none. */
type Answer = { readonly id?: number; readonly result?: unknown; readonly message?: string };

/** The program's name, or null. STORYFOLD_FIREFOX names one that lies elsewhere. */
export function findFirefox(): string | null {
	for (const name of [process.env['STORYFOLD_FIREFOX'], 'firefox', 'firefox-esr']) {
		if (name === undefined) continue;
		try {
			execFileSync(name, ['--version'], { stdio: 'ignore' });
			return name;
		} catch {}
	}
	return null;
}

export async function launchFirefox(program: string): Promise<Firefox> {
	const profile = mkdtempSync(join(tmpdir(), 'storyfold-firefox-'));
	const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const socket = new WebSocket(`${await listening(child)}/session`);
	await new Promise((resolve, reject) => {
		socket.onopen = resolve;
		socket.onerror = reject;
	});
	const waiting = new Map<number, (answer: Answer) => void>();
	let next = 0;
	socket.onmessage = ({ data }) => {
		const answer = JSON.parse(String(data)) as Answer;
		if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
	};
	const send = async <T>(method: string, params: object): Promise<T> => {
		const id = next++;
		const answer = await new Promise<Answer>((resolve) => {
			waiting.set(id, resolve);
			socket.send(JSON.stringify({ id, method, params }));
		});
		if (answer.result === undefined) throw new Error(answer.message ?? method);
		return answer.result as T;
	};
	await send('session.new', { capabilities: {} });
	const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
	const context = contexts[0]?.context;
	return {
		open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
		evaluate: async (expression) => {
			const answer = await send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>('script.evaluate', {
				expression,
				target: { context },
				awaitPromise: true,
			});
			if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
			return String(answer.result?.value);
		},
		close: () => {
			child.once('exit', () => rmSync(profile, { recursive: true, force: true }));
			child.kill();
		},
	};
}

/** The address that Firefox prints when it listens. */
function listening(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = '';
		child.stderr?.on('data', (part) => {
			text += part;
			const address = /WebDriver BiDi listening on (ws:\S+)/.exec(text)?.[1];
			if (address !== undefined) resolve(address);
		});
		child.once('exit', () => reject(new Error(text)));
	});
}
