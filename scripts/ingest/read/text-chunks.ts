/** A file as text, piece by piece. A small one is decoded whole, in any encoding; a large one is read as UTF-8 or as its byte order mark says. */
import { decode } from './decode.ts';
import type { Input } from './formats/format.ts';

const SMALL = 4_000_000;
const PIECE = 262_144;

export function* textChunks(input: Input): Generator<string> {
	if (input.form !== 'bytes' || input.bytes.size <= SMALL) {
		yield input.whole().text;
		return;
	}
	const { encoding } = decode(input.head);
	const decoder = new TextDecoder(encoding);
	for (let at = 0; at < input.bytes.size; at += PIECE) yield decoder.decode(input.bytes.slice(at, at + PIECE), { stream: true });
	yield decoder.decode();
}
