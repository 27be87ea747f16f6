/**
 * Growth, not speed: is the work on a text proportional to its length? Processor time is compared with itself, at a length and doubled twice, so
 * that neither a slow machine nor a busy one decides. How fast things are is measured in scripts/lab/bench/.
 */
import assert from 'node:assert/strict';

/** Work that grows with the square of such a text takes seconds, not this many milliseconds; below it, noise is all there is to see. */
const NOTICEABLE = 40;
/** Four times the text is four times the work where it is linear and sixteen times where it is quadratic. */
const FOURFOLD = 8;
/** Milliseconds of processor time after which the best of all rounds decides. */
const ENOUGH = 2000;

/** Milliseconds of this thread's processor time of one call: those that compile and collect are other threads'. */
function cost(run: (text: string) => void, text: string): number {
	const start = process.threadCpuUsage();
	run(text);
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1000;
}

/**
 * Fails where `run` takes more than linear work on `make(length)`. The best of several rounds counts for each length, so that a pause of
 * the garbage collector costs another round and not the test.
 */
export function assertLinear(name: string, run: (text: string) => void, make: (length: number) => string, length = 80_000): void {
	const [part, whole] = [make(length / 4), make(length)];
	let [most, least] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	for (let spent = 0; spent < ENOUGH; ) {
		const first = cost(run, whole);
		most = Math.min(most, first);
		if (most <= NOTICEABLE) return;
		const second = cost(run, part);
		least = Math.min(least, second);
		if (most <= FOURFOLD * least) return;
		spent += first + second;
	}
	assert.fail(`${name}: ${least.toFixed(1)} ms for ${length / 4} characters, ${most.toFixed(1)} ms for ${length}`);
}

/** Makes texts of `unit` again and again, with what stands before and after them. */
export const repeated =
	(unit: string, head = '', tail = '') =>
	(length: number): string =>
		head + unit.repeat(Math.max(1, Math.floor(length / unit.length))) + tail;
