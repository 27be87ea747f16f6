// Loaded before another program (node --import): ends it when the program that started it is gone, even where that was killed and could say nothing.
// Plain JavaScript, for scripts/setup.mjs runs before the project's own Node is there.
import { readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const EVERY = 500;

/** Ends this program when `relative` gives another process id than at first. */
export function endWith(relative) {
	const first = relative();
	setInterval(() => {
		if (relative() !== first) process.exit(1);
	}, EVERY).unref();
}

/** The program that started the shell that started this: npm, as a rule. Always the same where no shell stands between, or the system does not tell. */
export function grandparent() {
	try {
		const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8');
		return /^Name:\s*(?:ba|da|a)?sh$/m.test(status) ? /^PPid:\s*(\d+)/m.exec(status)?.[1] : undefined;
	} catch {
		return undefined;
	}
}

endWith(() => process.ppid);
