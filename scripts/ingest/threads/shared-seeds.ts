/**
 * A large seed of many articles (an export, a mailbox) would keep one thread busy while the others wait. Each thread reads it all and makes its share of the
 * articles: to find their places takes a tenth of the time that they take.
 */
import type { Seed } from '../document/types.ts';
import { joinedShares, type PackedShare } from './packed-read.ts';
import type { MapTask, SharedSeed, TaskName } from './tasks.ts';

/** Bytes from which on a seed is shared out. */
const LARGE = 2_000_000;

/** A correction names lines that stand in one article or another, which one thread has to see. */
export const isShared = ({ bytes, correction }: Pick<Seed, 'bytes'> & Partial<Pick<Seed, 'correction'>>): boolean =>
	(bytes instanceof Uint8Array ? bytes.length : bytes.size) >= LARGE && (correction ?? null) === null;

/** The same as `map`, on `count` threads, with large seeds shared out among them. */
export function withSharedSeeds(map: MapTask, count: number): MapTask {
	const shared = async (
		task: TaskName,
		items: readonly Seed[],
		step: (done: number) => void = () => undefined,
		take: (made: unknown, index: number) => unknown = (made) => made,
	) => {
		if (task !== 'readPacked' || !items.some(isShared)) return map(task, items as readonly never[], step, take as never);
		const shares = sharesOf(items, count);
		const held = items.map((): PackedShare[] => []);
		const made = new Array<unknown>(items.length);
		let done = 0;
		await map(
			'readSharePacked',
			shares.map(({ item }) => item),
			undefined,
			(share, at) => {
				const { index, item } = shares[at] as (typeof shares)[number];
				const own = held[index] ?? [];
				own[item.share?.part ?? 0] = share;
				if (Object.keys(own).length < (item.share?.of ?? 1)) return;
				held[index] = [];
				made[index] = take(joinedShares(own), index);
				step(++done);
			},
		);
		return made;
	};
	return shared as MapTask;
}

/** First all shares but the last, then what is not shared, then the last ones: one thread begins with the last item, the others with the first. */
function sharesOf(items: readonly Seed[], of: number): { readonly index: number; readonly item: SharedSeed }[] {
	const large = [...items.entries()].filter(([, seed]) => isShared(seed));
	const part = (part: number) => large.map(([index, seed]) => ({ index, item: { seed, share: { part, of } } }));
	return [
		...Array.from({ length: of - 1 }, (_, i) => part(i)).flat(),
		...[...items.entries()].flatMap(([index, seed]) => (isShared(seed) ? [] : [{ index, item: { seed } }])),
		...part(of - 1),
	];
}
