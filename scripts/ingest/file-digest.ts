/** SHA-256 of files, in hex as `sha256sum` prints it. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are in memory at a time. */
const PIECE = 4 * 1024 * 1024;

export const bytesDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The digest of a file of any size, read piece by piece. Throws where the file cannot be read. */
export function fileDigest(path: string): string {
	const hash = createHash('sha256');
	const piece = Buffer.allocUnsafe(PIECE);
	const file = openSync(path, 'r');
	try {
		for (let got = readSync(file, piece); got > 0; got = readSync(file, piece)) hash.update(piece.subarray(0, got));
		return hash.digest('hex');
	} finally {
		closeSync(file);
	}
}
