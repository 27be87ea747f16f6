/** Progress for people: one line rewritten on a terminal, one line a stage elsewhere. It goes to stderr. */
export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): (stage: string, done: number, total: number) => void {
	let last = '';
	let shownAt = 0;
	return (stage, done, total) => {
		const begins = stage !== last;
		last = stage;
		if (!stream.isTTY) {
			if (begins && total > 0) stream.write(`${stage} ${total}\n`);
			return;
		}
		const ends = done >= total;
		if (!begins && !ends && performance.now() - shownAt < 100) return;
		shownAt = performance.now();
		stream.write(`\r\u001B[K${ends ? '' : `${stage} ${done}/${total}`}`);
	};
}
