/** Scores of stories: BCubed (Bagga & Baldwin 1998; Amigó et al. 2009) and pairs across languages, in percent. */

/** `gold` and `found`: the story of an item, as given and as made. */
export type Item = { readonly gold: string; readonly found: string; readonly language: string; readonly page: boolean };
export type StoryScores = {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly acrossF1: number;
	/** Of the unrelated pages, those that were joined to anything; null where there are none. */
	readonly pagesJoined: number | null;
};

const f1 = (precision: number, recall: number) => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));

export function storyScores(items: readonly Item[]): StoryScores {
	const gold = Map.groupBy(items, (item) => item.gold);
	const found = Map.groupBy(items, (item) => item.found);
	let precision = 0;
	let recall = 0;
	for (const item of items) {
		const members = found.get(item.found) ?? [];
		const same = members.filter((other) => other.gold === item.gold).length;
		precision += same / members.length / items.length;
		recall += same / (gold.get(item.gold)?.length ?? 1) / items.length;
	}
	const made = acrossPairs(found, 'gold');
	const wanted = acrossPairs(gold, 'found');
	const pages = items.filter(({ page }) => page);
	const joined = pages.filter(({ found: story }) => (found.get(story)?.length ?? 1) > 1).length;
	return {
		precision: 100 * precision,
		recall: 100 * recall,
		f1: 100 * f1(precision, recall),
		acrossF1: 100 * f1(made, wanted),
		pagesJoined: pages.length === 0 ? null : (100 * joined) / pages.length,
	};
}

/** Of the pairs in two languages within each group, the share that agrees in the other story. */
function acrossPairs(groups: ReadonlyMap<string, readonly Item[]>, key: 'gold' | 'found'): number {
	let pairs = 0;
	let right = 0;
	for (const members of groups.values()) {
		for (const [i, a] of members.entries()) {
			for (const b of members.slice(0, i)) {
				if (a.language === b.language) continue;
				pairs++;
				if (a[key] === b[key]) right++;
			}
		}
	}
	return pairs === 0 ? 1 : right / pairs;
}
