/**
 * An audit file as `article.json` has it: of blocks and of what was taken out, the place in the raw text says the words, and each kind is written once.
 * As objects they took half of the bytes of a site.
 */
import type { Audit } from './audit.ts';

type Lines = Pick<Audit, 'blocks' | 'captions' | 'removed'>;
/** `kind`: a position in `kinds`. `text`: only where it is not what the raw text has from `start` to `end`. */
type Row = readonly [kind: number, start: number, end: number, text?: string];
type Packed = { readonly kinds: readonly string[]; readonly rows: readonly Row[] };
export type PackedAudit<T extends Lines & { readonly raw: string }> = Omit<T, keyof Lines> & {
	readonly lines: Readonly<Record<keyof Lines, Packed>>;
};

type Line = { readonly kind: string; readonly text: string; readonly start: number; readonly end: number };

/** Between a reason and its rule, which are one kind. */
const BETWEEN = ' ';

export function packAudit<T extends Lines & { readonly raw: string }>({ blocks, captions, removed, ...rest }: T): PackedAudit<T> {
	const reasons = removed.map(({ reason, rule, ...line }) => ({ ...line, kind: reason + BETWEEN + rule }));
	return { ...rest, lines: { blocks: pack(blocks, rest.raw), captions: pack(captions, rest.raw), removed: pack(reasons, rest.raw) } };
}

/** The reverse of `packAudit`. */
export function unpackAudit<T extends { readonly raw: string }>({
	lines,
	...rest
}: T & { readonly lines: PackedAudit<Lines & T>['lines'] }): Omit<T, 'lines'> & Lines {
	const blocksOf = (packed: Packed) => unpack(packed, rest.raw) as Audit['blocks'];
	const removed = unpack(lines.removed, rest.raw).map(({ kind, ...line }) => {
		const [reason = '', rule = ''] = kind.split(BETWEEN);
		return { ...line, reason, rule };
	});
	return { ...rest, blocks: blocksOf(lines.blocks), captions: blocksOf(lines.captions), removed };
}

function pack(lines: readonly Line[], raw: string): Packed {
	const kinds = [...new Set(lines.map(({ kind }) => kind))];
	const rows = lines.map(({ kind, text, start, end }): Row => {
		const place = [kinds.indexOf(kind), start, end] as const;
		return raw.slice(start, end) === text ? place : [...place, text];
	});
	return { kinds, rows };
}

const unpack = ({ kinds, rows }: Packed, raw: string): Line[] =>
	rows.map(([kind, start, end, text = raw.slice(start, end)]) => ({ kind: kinds[kind] ?? '', text, start, end }));
