/** A compound file ([MS-CFB]) → its streams by name. Chains of sectors are followed with a count, so that a damaged file ends. */
import { SeedError } from '../../document/seed-error.ts';
import { uintAt } from '../bytes/byte-source.ts';

export type Storage = { readonly streams: ReadonlyMap<string, Uint8Array>; readonly storages: ReadonlyMap<string, Storage> };

const END = 0xfffffffe;
const HEADER = 512;
const NONE = 0xffffffff;
const utf16 = new TextDecoder('utf-16le');

type Entry = {
	readonly name: string;
	readonly type: number;
	readonly left: number;
	readonly right: number;
	readonly child: number;
	readonly start: number;
	readonly size: number;
};

/** The root storage. Throws a SeedError where the file is damaged. */
export function readCompoundFile(bytes: Uint8Array): Storage {
	const shift = uintAt(bytes, 30, 2);
	const damaged = () => new SeedError('the Outlook file is damaged', 'Save the mail once more, as .eml or as text.');
	if (shift !== 9 && shift !== 12) throw damaged();
	const sector = 2 ** shift;
	const most = Math.ceil(bytes.length / sector) + 1;
	const at = (index: number) => bytes.subarray(sector * (index + 1), sector * (index + 2));
	const chain = (start: number, table: (index: number) => number, read: (index: number) => Uint8Array): Uint8Array => {
		const parts: Uint8Array[] = [];
		for (let index = start, count = 0; index < END; index = table(index), count++) {
			const part = read(index);
			if (count > most * 8 || part.length === 0) throw damaged();
			parts.push(part);
		}
		return Buffer.concat(parts);
	};
	const fat = Buffer.concat(fatSectors(bytes, at, sector, most).map(at));
	const next = (index: number) => uintAt(fat, index * 4, 4) || 0;
	const stream = (start: number) => chain(start, (index) => (Number.isNaN(uintAt(fat, index * 4, 4)) ? END : next(index)), at);
	const entries = entriesOf(stream(uintAt(bytes, 48, 4)));
	const [root] = entries;
	if (root === undefined || root.type !== 5) throw damaged();
	const small = root.size === 0 ? new Uint8Array() : stream(root.start);
	const miniStart = uintAt(bytes, 60, 4);
	const miniFat = miniStart < END ? stream(miniStart) : new Uint8Array();
	const contentOf = ({ start, size }: Entry) => {
		if (size === 0) return new Uint8Array();
		if (size > bytes.length) throw damaged();
		const whole =
			size >= uintAt(bytes, 56, 4)
				? stream(start)
				: chain(
						start,
						(index) => uintAt(miniFat, index * 4, 4) || END,
						(index) => small.subarray(index * 64, index * 64 + 64),
					);
		if (whole.length < size) throw damaged();
		return whole.subarray(0, size);
	};
	return storageOf(root, entries, contentOf, new Set());
}

/** Numbers of the sectors that hold the allocation table: 109 in the header, more in a chain of their own. */
function fatSectors(bytes: Uint8Array, at: (index: number) => Uint8Array, sector: number, most: number): number[] {
	const numbers: number[] = [];
	const take = (table: Uint8Array, count: number) => {
		for (let i = 0; i < count; i++) {
			const index = uintAt(table, i * 4, 4);
			if (index < END) numbers.push(index);
		}
	};
	take(bytes.subarray(76, HEADER), 109);
	const each = sector / 4 - 1;
	for (let index = uintAt(bytes, 68, 4), count = 0; index < END && count <= most; count++) {
		const table = at(index);
		take(table, each);
		index = uintAt(table, each * 4, 4);
	}
	return numbers.slice(0, most);
}

function entriesOf(directory: Uint8Array): Entry[] {
	return Array.from({ length: Math.floor(directory.length / 128) }, (_, i) => {
		const entry = directory.subarray(i * 128, i * 128 + 128);
		return {
			name: utf16.decode(entry.subarray(0, Math.max(0, Math.min(64, uintAt(entry, 64, 2)) - 2))),
			type: entry[66] ?? 0,
			left: uintAt(entry, 68, 4),
			right: uintAt(entry, 72, 4),
			child: uintAt(entry, 76, 4),
			start: uintAt(entry, 116, 4),
			size: uintAt(entry, 120, 4),
		};
	});
}

/** `seen`: entries that stand in the tree already; one that comes again is a circle and is left out. */
function storageOf(entry: Entry, entries: readonly Entry[], contentOf: (entry: Entry) => Uint8Array, seen: Set<number>): Storage {
	const streams = new Map<string, Uint8Array>();
	const storages = new Map<string, Storage>();
	const waiting = [entry.child];
	while (waiting.length > 0) {
		const index = waiting.pop() ?? NONE;
		const child = entries[index];
		if (index === NONE || child === undefined || seen.has(index)) continue;
		seen.add(index);
		waiting.push(child.left, child.right);
		if (child.type === 2) streams.set(child.name, contentOf(child));
		else if (child.type === 1) storages.set(child.name, storageOf(child, entries, contentOf, seen));
	}
	return { streams, storages };
}
