/** A file as text, piece by piece. A small one is decoded whole, in any encoding; a large one is read as UTF-8 or as its byte order mark says. */
import { decode } from './decode.ts';
import type { Input } from './formats/format.ts';

const SMALL = 4_000_000;
const PIECE = 65_536;

/** The encoding in which `textChunks` reads it. */
export const encodingOf = (input: Input): string =>
	input.form !== 'bytes' || input.bytes.size <= SMALL ? input.whole().encoding : decode(input.head).encoding;

export function* textChunks(input: Input): Generator<string> {
	if (input.form !== 'bytes' || input.bytes.size <= SMALL) {
		yield input.whole().text;
		return;
	}
	const decoder = new TextDecoder(encodingOf(input));
	for (let at = 0; at < input.bytes.size; at += PIECE) yield decoder.decode(input.bytes.slice(at, at + PIECE), { stream: true });
	yield decoder.decode();
}
