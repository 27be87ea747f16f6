/** Makes what a format looks at out of a seed, or out of a part of one. */
import { hash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Limits } from '../../../../src/lib/limits.ts';
import { SeedError } from '../../document/seed-error.ts';
import type { Seed } from '../../document/types.ts';
import { fileDigest } from '../../file-digest.ts';
import { decode } from '../decode.ts';
import type { Decoded } from '../legacy-charset.ts';
import type { ByteSource, Content, Input } from './format.ts';

/** Bytes that are looked at to tell the kind of a file. */
const HEAD = 65_536;
/** Beyond so many bytes a text is not taken into memory whole. */
const MOST_TEXT = 256 * 1024 * 1024;

/** All of a source's bytes. */
export const allBytes = (source: ByteSource): Uint8Array => source.slice(0, source.size);

export const sourceOf = (bytes: Uint8Array): ByteSource => ({
	size: bytes.length,
	slice: (start, end) => bytes.subarray(Math.max(0, start), Math.max(0, Math.min(end, bytes.length))),
});

/** A file on disk, opened for each reading: nothing stays open, and the data can be sent to another thread. */
const fileSource = (path: string, size: number): ByteSource => ({
	size,
	slice: (start, end) => {
		const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
		if (!existsSync(path)) throw otherwise(path, 'removed');
		const file = openSync(path, 'r');
		try {
			let read = 0;
			while (read < bytes.length) {
				const got = readSync(file, bytes, read, bytes.length - read, start + read);
				if (got === 0) break;
				read += got;
			}
			return bytes.subarray(0, read);
		} finally {
			closeSync(file);
		}
	},
});

/**
 * A small file is read whole. Throws where it is gone or not what its digest was made of: what is kept of a seed is kept by its digest, and an editor may write
 * between the two.
 */
function smallFile(path: string, digest: string | undefined): Uint8Array {
	const bytes = existsSync(path) ? readFileSync(path) : null;
	if (bytes !== null && (digest === undefined || hash('sha256', bytes) === digest)) return bytes;
	throw otherwise(path, bytes === null ? 'removed' : 'changed');
}

const otherwise = (path: string, what: 'removed' | 'changed') => new Error(`${path} was ${what} while it was read: run the command again`);

/** The same of a large file, which is read piece by piece: asked when all of it was read. */
export function requireUnchanged({ bytes, digest }: Seed): void {
	if (bytes instanceof Uint8Array || digest === undefined || bytes.size <= HEAD) return;
	if (!existsSync(bytes.path)) throw otherwise(bytes.path, 'removed');
	if (fileDigest(bytes.path) !== digest) throw otherwise(bytes.path, 'changed');
}

function seedSource({ bytes, digest }: Seed): ByteSource {
	if (bytes instanceof Uint8Array) return sourceOf(bytes);
	return bytes.size > HEAD ? fileSource(bytes.path, bytes.size) : sourceOf(smallFile(bytes.path, digest));
}

const endingOf = (name: string) => /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The settings of a seed that go with all its parts. */
export type Settings = Pick<Input, 'wishes' | 'columns' | 'limits' | 'archives'>;

export function inputOf(name: string, content: Content, settings: Settings, filename = name): Input {
	const common = { name, ending: endingOf(filename), ...settings, form: content.form };
	if (content.form === 'bytes') {
		const head = content.bytes.slice(0, HEAD);
		const whole = once(() => {
			if (content.bytes.size > Math.max(MOST_TEXT, settings.limits.memberBytes))
				throw new SeedError(
					'the text is too large to be read at once',
					'Split the file into several smaller ones, or raise limits.memberBytes in storyfold.config.ts.',
				);
			return decode(allBytes(content.bytes));
		});
		const text = once(() => beginning(head, content.bytes.size, whole));
		return { ...common, bytes: content.bytes, head, text, whole };
	}
	const text = content.form === 'html' ? content.html : content.text;
	const decoded = { text, encoding: content.encoding ?? 'utf-8' };
	const head = new Uint8Array();
	return { ...common, bytes: sourceOf(head), head, text: once(() => text.slice(0, HEAD)), whole: () => decoded };
}

export const seedInput = (seed: Seed, limits: Limits): Input =>
	inputOf(
		seed.name,
		{ form: 'bytes', bytes: seedSource(seed) },
		{
			wishes: { keep: seed.correction?.keep ?? [], split: seed.correction?.split !== false },
			columns: seed.columns ?? null,
			limits,
			archives: 0,
		},
	);

/** Made when first asked for, then kept. An error is not. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** The beginning of a file as text. Of a large one in UTF-8, a character that is cut at the end of the sample is left out. */
function beginning(head: Uint8Array, size: number, whole: () => Decoded): string | null {
	try {
		if (size <= head.length) return whole().text;
		for (let less = 0; less < 4; less++) {
			const strict = strictly(head.subarray(0, head.length - less));
			if (strict !== null) return strict;
		}
		return decode(head).text;
	} catch (error) {
		if (error instanceof SeedError) return null;
		throw error;
	}
}

function strictly(bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? null : text;
	} catch {
		return null;
	}
}
