/** Milliseconds between two letters of somebody who is still typing. */
const GAP = 120;

/** A function that calls `call` at once, but while one types, and for a first letter (`soon` false), only when the typing pauses. */
export function paced(call: () => void): (soon: boolean) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = Number.NEGATIVE_INFINITY;
	return (soon) => {
		clearTimeout(timer);
		const now = Date.now();
		if (soon && now - last > GAP) call();
		else timer = setTimeout(call, GAP);
		last = now;
	};
}
