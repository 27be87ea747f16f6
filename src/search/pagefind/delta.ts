/**
 * Pagefind's programs for two languages differ in little but their stemmers. One is sent whole; of another only what differs from it:
 * a header of two 32-bit numbers (length of the result, length of the steps), the steps, then the new bytes. A step is three variable-length
 * numbers: how many new bytes, how far from where the last copy ended the next begins (zigzag), how many bytes are copied.
 */

export const HEADER = 8;

/** Joins `base` and `delta` into the other program. `delta` was made for this `base` by the build, which has tried it. */
export function patch(base: Uint8Array, delta: Uint8Array): Uint8Array<ArrayBuffer> {
	const view = new DataView(delta.buffer, delta.byteOffset);
	const made = new Uint8Array(view.getUint32(0));
	let at = HEADER;
	let added = HEADER + view.getUint32(4);
	let to = 0;
	let from = 0;
	const number = () => {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = delta[at++] ?? 0;
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
	while (to < made.length) {
		const fresh = number();
		made.set(delta.subarray(added, added + fresh), to);
		added += fresh;
		to += fresh;
		const far = number();
		from += (far >>> 1) ^ -(far & 1);
		const copied = number();
		made.set(base.subarray(from, from + copied), to);
		from += copied;
		to += copied;
	}
	return made;
}
