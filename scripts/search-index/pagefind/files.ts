/** How Pagefind packs and names the files of its bundle. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';

/** By it the browser's part knows a file that is unpacked already. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Hex digits of a digest in the name of a file, where no other file begins with the same. */
const DIGITS = 7;

/** Pagefind packs at 9, which takes twice as long and makes the files of a language 0.4 % smaller. */
const LEVEL = 6;

/** Throws an Error where the bytes are not packed as Pagefind 1.6 packs them. */
export function unpacked(bytes: Uint8Array): Buffer {
	const whole = gunzipSync(bytes);
	if (!whole.subarray(0, SIGNATURE.length).equals(SIGNATURE))
		throw new Error('a file of the search index has no signature of Pagefind 1.6');
	return whole.subarray(SIGNATURE.length);
}

const gzipped = promisify(gzip);

/** On a thread of the system's own, beside which other files are merged. */
export const packed = (content: Uint8Array): Promise<Uint8Array> => gzipped(Buffer.concat([SIGNATURE, content]), { level: LEVEL });

/** SHA-1 as Pagefind writes it: bytes below 16 have one digit. */
export function digestOf(content: Uint8Array): string {
	const digest = createHash('sha1').update(content).digest();
	return [...digest].map((byte) => byte.toString(16)).join('');
}

/** The name of the list of a language. */
export const listName = (language: string, digest: string): string => `${language}_${digest.slice(0, language.length + 1 + DIGITS)}`;

/** Makes the function that names the files of a language, each by as many digits of its digest as part it from those before it, `step` more at a time. */
export function fileNames(language: string, step: number): (digest: string) => string {
	const taken = new Set<string>();
	return (digest) => {
		let digits = DIGITS;
		while (taken.has(digest.slice(0, digits)) && digits < digest.length) digits += step;
		taken.add(digest.slice(0, digits));
		return `${language}_${digest.slice(0, digits)}`;
	};
}
