/** Addresses that stand in a list, of sister sites, partners or sources, name the page's maker less often. */
import type { Mention } from './mention.ts';

/** An address with others in its line or right above or below stands in a list. */
export function markLists(found: readonly Mention[]): Mention[] {
	const lines = new Map<number, Set<string>>();
	const isHost = ({ places, line }: Mention) => line !== null && places[0] === 'host';
	for (const mention of found)
		if (mention.line !== null && isHost(mention))
			lines.set(mention.line.fromTop, (lines.get(mention.line.fromTop) ?? new Set()).add(mention.key));
	return found.map((mention) => {
		if (mention.line === null || !isHost(mention)) return mention;
		const { fromTop } = mention.line;
		const listed = [fromTop - 1, fromTop, fromTop + 1].some((at) => [...(lines.get(at) ?? [])].some((key) => key !== mention.key));
		return listed ? { ...mention, places: [...mention.places, 'host-list'] } : mention;
	});
}
