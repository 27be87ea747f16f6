/**
 * Progress for people, on stderr: a line a stage with its count and its seconds. On a terminal the stage at work has a bar, rewritten in place.
 */
export type Progress = { (stage: string, done: number, total: number): void; readonly end: () => void };

const BAR = 24;
/** Milliseconds between two drawings of a bar. */
const PACE = 100;

export function terminalProgress(stream: NodeJS.WriteStream = process.stderr, now: () => number = () => performance.now()): Progress {
	let open: { readonly stage: string; readonly begun: number; total: number } | null = null;
	let shownAt = 0;
	const end = () => {
		if (open === null) return;
		const { stage, begun, total } = open;
		open = null;
		stream.write(
			`${stream.isTTY ? '\r\u001B[K' : ''}${stage.padEnd(16)}${String(total).padStart(8)}${((now() - begun) / 1000).toFixed(1).padStart(9)} s\n`,
		);
	};
	const step = (stage: string, done: number, total: number) => {
		if (open?.stage !== stage) {
			end();
			open = { stage, begun: now(), total };
		}
		open.total = Math.max(total, open.total);
		if (!stream.isTTY || now() - shownAt < PACE) return;
		shownAt = now();
		const full = total === 0 ? 0 : Math.round((done / total) * BAR);
		stream.write(`\r\u001B[K${stage.padEnd(16)} ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${total}`);
	};
	return Object.assign(step, { end });
}
