/** Memory of a process and of all its descendants, from /proc. Pages that two processes share count in both. */
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two samples. */
export const PEAK_INTERVAL = 200;
export const canMeasureMemory = process.platform === 'linux';

/** Resident bytes of the tree below `root`, with it; null where the system has no /proc or the process has ended. */
export function treeMemory(root: number, proc = '/proc'): number | null {
	if (!canMeasureMemory) return null;
	const children = Map.groupBy(processes(proc), ({ parent }) => parent);
	const own = processOf(proc, root);
	if (own === null) return null;
	const below = (pid: number): number => (children.get(pid) ?? []).reduce((sum, child) => sum + child.bytes + below(child.pid), 0);
	return own.bytes + below(root);
}

type Process = { readonly pid: number; readonly parent: number; readonly bytes: number };

const processes = (proc: string): Process[] =>
	readdirSync(proc)
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => processOf(proc, Number(name)) ?? []);

/** Null where it has ended since it was listed, and for a kernel thread, which has no resident memory. */
function processOf(proc: string, pid: number): Process | null {
	try {
		const status = readFileSync(`${proc}/${pid}/status`, 'utf8');
		const number = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? Number.NaN);
		const [parent, kilobytes] = [number('PPid'), number('VmRSS')];
		return Number.isNaN(parent) || Number.isNaN(kilobytes) ? null : { pid, parent, bytes: kilobytes * 1024 };
	} catch {
		return null;
	}
}
