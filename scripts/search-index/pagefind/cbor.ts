/** What of CBOR (RFC 8949) Pagefind writes: integers, text and arrays of known length, which never nest deeper than its index does. */

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** The least first byte of an item that is no integer. */
const FIRST_TEXT = (NEGATIVE + 1) << 5;

/** Reads items one after the other from `at` on. Throws an Error where an item is of another kind than the one asked for. */
export class CborReader {
	readonly bytes: Buffer;
	at = 0;

	constructor(bytes: Uint8Array) {
		this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	/** Items of the array that begins here. */
	array(): number {
		return this.#argument(ARRAY);
	}

	unsigned(): number {
		return this.#argument(UNSIGNED);
	}

	integer(): number {
		return this.#major() === NEGATIVE ? -1 - this.#argument(NEGATIVE) : this.#argument(UNSIGNED);
	}

	text(): string {
		const length = this.#argument(TEXT);
		this.at += length;
		return this.bytes.toString('utf8', this.at - length, this.at);
	}

	/** Passes over an array of integers; gives how many there were. */
	skipIntegers(): number {
		const count = this.#argument(ARRAY);
		for (let left = count; left > 0; left--) {
			const first = this.bytes[this.at++] as number;
			if (first >= FIRST_TEXT) throw new Error(`CBOR: an item of kind ${first >> 5} where Pagefind 1.6 writes an integer`);
			const low = first & 31;
			if (low >= 24) this.at += sizeOf(low);
		}
		return count;
	}

	/** Passes over an item, with all that it holds. */
	skip(): void {
		const major = this.#major();
		const argument = this.#argument(major);
		if (major === TEXT) this.at += argument;
		else if (major === ARRAY) for (let item = 0; item < argument; item++) this.skip();
		else if (major > NEGATIVE) throw new Error(`CBOR: an item of kind ${major}, which Pagefind 1.6 does not write`);
	}

	#major(): number {
		return (this.bytes[this.at] as number) >> 5;
	}

	#argument(major: number): number {
		const first = this.bytes[this.at++] as number;
		if (first >> 5 !== major) throw new Error(`CBOR: an item of kind ${first >> 5} where Pagefind 1.6 writes one of kind ${major}`);
		const low = first & 31;
		if (low < 24) return low;
		const size = sizeOf(low);
		this.at += size;
		return this.bytes.readUIntBE(this.at - size, size);
	}
}

/** Bytes of an argument that does not stand in the first byte. */
function sizeOf(low: number): number {
	if (low === 24) return 1;
	if (low === 25) return 2;
	if (low === 26) return 4;
	throw new Error('CBOR: a length that Pagefind 1.6 does not write');
}

/** Writes items one after the other; `take` gives what was written since. */
export class CborWriter {
	#bytes = Buffer.allocUnsafe(1 << 16);
	#at = 0;

	array(items: number): this {
		return this.#head(ARRAY, items);
	}

	integer(value: number): this {
		return value < 0 ? this.#head(NEGATIVE, -1 - value) : this.#head(UNSIGNED, value);
	}

	text(text: string): this {
		const length = Buffer.byteLength(text);
		this.#head(TEXT, length);
		this.#room(length);
		this.#at += this.#bytes.write(text, this.#at);
		return this;
	}

	/** Items that are written already. */
	raw(bytes: Uint8Array, from = 0, to = bytes.length): this {
		this.#room(to - from);
		this.#bytes.set(bytes.subarray(from, to), this.#at);
		this.#at += to - from;
		return this;
	}

	/** Bytes written since the last `take`. */
	get length(): number {
		return this.#at;
	}

	take(): Buffer {
		const taken = Buffer.from(this.#bytes.subarray(0, this.#at));
		this.#at = 0;
		return taken;
	}

	#head(major: number, argument: number): this {
		this.#room(5);
		const kind = major << 5;
		if (argument < 24) this.#at = this.#bytes.writeUInt8(kind | argument, this.#at);
		else if (argument < 0x100) this.#at = this.#bytes.writeUInt16BE(((kind | 24) << 8) | argument, this.#at);
		else if (argument < 0x10000) this.#at = this.#bytes.writeUInt16BE(argument, this.#bytes.writeUInt8(kind | 25, this.#at));
		else this.#at = this.#bytes.writeUInt32BE(argument, this.#bytes.writeUInt8(kind | 26, this.#at));
		return this;
	}

	#room(length: number): void {
		if (this.#at + length <= this.#bytes.length) return;
		const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + length));
		larger.set(this.#bytes.subarray(0, this.#at));
		this.#bytes = larger;
	}
}
