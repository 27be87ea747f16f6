/**
 * What was read of a seed, as the bytes that are kept of it: what a run holds of its articles, and apart from that their texts. The thread that read the seed
 * makes them, so that the one that collects all results has little to do with each.
 */
import { deserialize, serialize } from 'node:v8';
import type { Seen } from '../describe/source/folder.ts';
import { type DescribedHead, parted } from '../document/lazy-described.ts';
import type { Refused } from '../document/notes.ts';
import type { Described } from '../document/passages.ts';
import type { PrintSketch } from '../group/same-text.ts';

/** The articles of a seed, and what of it has none. An error that is not the seed's own is thrown. */
export type Read = { readonly described: readonly Piece[]; readonly refused: readonly Refused[] };

/** An article, and what stages that see all articles look at in it. `fault`: why it cannot be published. */
export type Piece = Described & Seen & { readonly sketch: PrintSketch; readonly fault: string | null };

type PieceHead = DescribedHead & Omit<Piece, 'clean' | 'description' | 'passages'>;
export type ReadHead = Omit<Read, 'described'> & { readonly described: readonly PieceHead[] };
/** `head`: a `ReadHead`; `texts`: of each article its `DescribedText`; both as V8 serialises them. */
export type PackedRead = { readonly head: Uint8Array; readonly texts: readonly Uint8Array[] };

export function packedRead({ described, ...rest }: Read): PackedRead {
	const pieces = described.map(parted);
	return { head: serialize({ ...rest, described: pieces.map(({ head }) => head) }), texts: pieces.map(({ text }) => serialize(text)) };
}

/** Places in a seed of the articles and of the refusals that a share of it gave, ascending. */
export type Places = { readonly described: readonly number[]; readonly refused: readonly number[] };
export type PackedShare = PackedRead & { readonly places: Places };

/** What all shares of a seed give together, as one that has them all would give it. */
export function joinedShares(shares: readonly PackedShare[]): PackedRead {
	const heads = shares.map(({ head }) => deserialize(head) as ReadHead);
	const inPlace = <T>(kind: keyof Places, of: (share: number) => readonly T[]): T[] =>
		shares
			.flatMap(({ places }, share) => of(share).map((one, i) => ({ one, place: places[kind][i] ?? Infinity })))
			.sort((a, b) => a.place - b.place)
			.map(({ one }) => one);
	const described = inPlace('described', (share) => heads[share]?.described ?? []);
	const refused = inPlace('refused', (share) => heads[share]?.refused ?? []);
	return { head: serialize({ ...heads[0], refused, described }), texts: inPlace('described', (share) => shares[share]?.texts ?? []) };
}

/** What is held, which keeps nothing of the texts alive that it was cut out of. */
export const headOf = ({ head }: PackedRead): ReadHead => heldHead(deserialize(head) as ReadHead);

/**
 * A head that is to be held. Node makes arrays that it deserialises views of the bytes that they came from, or of a buffer that it shares out to
 * whoever asks for a few bytes: one of eighty bytes kept 35 kB alive.
 */
export const heldHead = ({ described, ...rest }: ReadHead): ReadHead => ({
	...rest,
	described: described.map((piece) => ({ ...piece, sketch: { ...piece.sketch, bands: piece.sketch.bands.slice() } })),
});
