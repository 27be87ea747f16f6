/** Numbers of metadata fields in parts: each part counts those that its own pages have. */
import { CborReader, CborWriter } from './cbor.ts';
import type { OpenPart } from './part.ts';
import { List } from './read-words.ts';

/** The part with fields numbered as they stand in `fields`, which has all of its own. */
export function withFields(part: OpenPart, fields: readonly string[]): OpenPart {
	const numbers = part.fields.map((field) => fields.indexOf(field));
	if (numbers.every((number, at) => number === at)) return part;
	const reader = new CborReader(part.bytes);
	const written = new CborWriter();
	const lists = Uint32Array.from(part.lists);
	for (let list = 0; list < lists.length; list += List.length) {
		reader.at = lists[list + List.from] as number;
		lists[list + List.from] = written.length;
		for (let page = 0; page < (lists[list + List.pages] as number); page++) {
			const from = reader.at;
			if (page > 0) {
				reader.array();
				reader.skip();
			}
			reader.skip();
			written.raw(reader.bytes, from, reader.at);
			copyPlaces(reader, written, numbers);
		}
		lists[list + List.to] = written.length;
	}
	return { ...part, fields, lists, bytes: written.take() };
}

/** Places in metadata: -1 - number of a field, then places in it, the next field, and so on. */
function copyPlaces(reader: CborReader, written: CborWriter, numbers: readonly number[]): void {
	const count = reader.array();
	written.array(count);
	for (let item = 0; item < count; item++) {
		const value = reader.integer();
		written.integer(value < 0 ? -1 - (numbers[-1 - value] ?? 0) : value);
	}
}
