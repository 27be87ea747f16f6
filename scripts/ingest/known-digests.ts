/**
 * SHA-256 of files, kept between runs. What is known of a file counts where its size and its times are the same. The time at which a system last changed
 * anything of a file (`ctime`) cannot be set back, so that an edit shows in it whatever an editor does to the time of the text.
 */
import { readFileSync, statSync } from 'node:fs';
import { z } from 'astro/zod';
import { keepJson, keptJson } from '../../src/lib/kept-json.ts';
import { bytesDigest, fileDigest } from './file-digest.ts';

/** Larger files are read piece by piece (bytes). */
const LARGE = 4 * 1024 * 1024;
/** A file that was changed less than this ago (ms) may change again without another time: the coarsest clocks of file systems count in two seconds. */
const SETTLED = 2000;

/** Size in bytes, times of the last change of the text and of anything (ms), digest in hex. */
const stateSchema = z.tuple([z.number(), z.number(), z.number(), z.string()]);
const keptSchema = z.array(z.tuple([z.string(), stateSchema]));
type State = Readonly<z.infer<typeof stateSchema>>;

export type KnownDigests = {
	/** Throws the system's error where the file cannot be read. */
	readonly of: (path: string) => string;
	/** Of a file that was just written. */
	readonly learn: (path: string, digest: string) => void;
	/** Keeps what was asked for or learnt, and nothing else; of a file that may change unseen nothing. */
	readonly keep: () => void;
};

/** `file`: where they are kept; deleting it only costs time. */
export function knownDigests(file: string): KnownDigests {
	const known = new Map<string, State>(keptJson(file, keptSchema) ?? []);
	const settled = new Map<string, State>();
	let isOther = false;
	const add = (path: string, state: State) => {
		if (Math.max(state[1], state[2]) < Date.now() - SETTLED) settled.set(path, state);
		isOther ||= state !== known.get(path);
	};
	const stateOf = (path: string, digest: (size: number) => string): State => {
		const { size, mtimeMs, ctimeMs } = statSync(path);
		const before = known.get(path);
		const isSame = before?.[0] === size && before[1] === mtimeMs && before[2] === ctimeMs;
		return isSame ? before : [size, mtimeMs, ctimeMs, digest(size)];
	};
	return {
		of: (path) => {
			const state = stateOf(path, (size) => (size > LARGE ? fileDigest(path) : bytesDigest(readFileSync(path))));
			add(path, state);
			return state[3];
		},
		learn: (path, digest) =>
			add(
				path,
				stateOf(path, () => digest),
			),
		keep: () => {
			if (isOther) keepJson(file, [...settled]);
		},
	};
}
