/**
 * SHA-256 of files, and whether they may describe other seeds, kept between runs. What is known of a file counts where its size and its times are the same. The time at which a system last changed
 * anything of a file (`ctime`) cannot be set back, so that an edit shows in it whatever an editor does to the time of the text.
 */
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { z } from 'astro/zod';
import { keepJson, keptJson } from '../../src/lib/kept-json.ts';
import { bytesDigest, fileDigest } from './file-digest.ts';
import { mayDescribe } from './read/may-describe.ts';

/** Larger files are read piece by piece (bytes). */
const LARGE = 4 * 1024 * 1024;
/** A file that was changed less than this ago (ms) may change again without another time: the coarsest clocks of file systems count in two seconds. */
const SETTLED = 2000;

/** `describes`: may it be a sidecar or a library? */
export type FileFacts = { readonly size: number; readonly digest: string; readonly describes: boolean };

/** What the system says of a file. Throws its error where it cannot be read, and one with a code of the same kind where it is none: a pipe would be waited for, and a device has no end. */
function stateOfFile(path: string): Stats {
	const state = statSync(path);
	if (state.isFile()) return state;
	// Throws where the rights forbid it.
	if (state.isDirectory()) readdirSync(path);
	throw Object.assign(new Error(`${path} is no file`), { code: state.isDirectory() ? 'EISDIR' : 'ENOTFILE', path });
}

/** Throws the system's error where the file cannot be read. */
export function factsOfFile(path: string, size = stateOfFile(path).size): FileFacts {
	if (size > LARGE) return { size, digest: fileDigest(path), describes: true };
	const bytes = readFileSync(path);
	return { size, digest: bytesDigest(bytes), describes: mayDescribe(bytes) };
}

/** Size in bytes, times of the last change of the text and of anything (ms), digest in hex, `describes`. */
const stateSchema = z.tuple([z.number(), z.number(), z.number(), z.string(), z.boolean()]);
const keptSchema = z.array(z.tuple([z.string(), stateSchema]));
type State = Readonly<z.infer<typeof stateSchema>>;

export type KnownDigests = {
	/** Throws the system's error where the file cannot be read. */
	readonly of: (path: string) => FileFacts;
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
	const stateOf = (path: string, look: (size: number) => FileFacts): State => {
		const { size, mtimeMs, ctimeMs } = stateOfFile(path);
		const before = known.get(path);
		if (before?.[0] === size && before[1] === mtimeMs && before[2] === ctimeMs) return before;
		const { digest, describes } = look(size);
		return [size, mtimeMs, ctimeMs, digest, describes];
	};
	return {
		of: (path) => {
			const state = stateOf(path, (size) => factsOfFile(path, size));
			add(path, state);
			const [size, , , digest, describes] = state;
			return { size, digest, describes };
		},
		learn: (path, digest) =>
			add(
				path,
				stateOf(path, (size) => ({ size, digest, describes: false })),
			),
		keep: () => {
			if (isOther) keepJson(file, [...settled]);
		},
	};
}
