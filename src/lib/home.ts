/** What the home page shows and in which order. Pure; no story stands there twice. */
import { sortKey } from './edtf.ts';
import { byCode } from './site-index.ts';

type Story = {
	readonly id: string;
	readonly data: { readonly voices: number; readonly independent: number; readonly newest: string | null };
};
type Article = { readonly id: string; readonly data: { readonly date: string | null } };

/** By the number of voices, then the newest first, then by id. */
export function byVoices(a: Story, b: Story): number {
	return b.data.voices - a.data.voices || byCode(sortKey(b.data.newest), sortKey(a.data.newest)) || byCode(a.id, b.id);
}

/** At most how many stand in each part. */
export type HomeSizes = {
	readonly fresh: number;
	readonly several: number;
	readonly perTopic: number;
	readonly dated: number;
	readonly undated: number;
};

type Input<S extends Story, A extends Article> = {
	readonly stories: readonly S[];
	/** Every topic with its stories, the largest first. */
	readonly topics: readonly (readonly [string, readonly S[]])[];
	/** Articles that stand alone, the newest first. */
	readonly alone: readonly A[];
	/** Whether the last release brought or changed the story; false for all where there was but one. */
	readonly isFresh: (story: S) => boolean;
	/** The release that brought an article, 0 where none did yet. */
	readonly releaseOf: (article: A) => number;
};

/**
 * `lead`: the story that most voices tell, the newest of them; of the last release's where it has one that several tell, so that a
 * site that grows does not open with the same story for years. `undated`: by the release that brought them, the last one first.
 */
export function homeOf<S extends Story, A extends Article>({ stories, topics, alone, isFresh, releaseOf }: Input<S, A>, sizes: HomeSizes) {
	const ranked = stories.toSorted(byVoices);
	const independent = ranked.filter(({ data }) => data.independent > 1);
	const several = independent.length > 0 ? independent : ranked.filter(({ data }) => data.voices > 1);
	const lead = several.find(isFresh) ?? ranked[0] ?? null;
	const shown = new Set(lead === null ? [] : [lead.id]);
	const take = (list: readonly S[], most: number) => {
		const taken = list.filter(({ id }) => !shown.has(id)).slice(0, most);
		for (const { id } of taken) shown.add(id);
		return taken;
	};
	const fresh = take(ranked.filter(isFresh), sizes.fresh);
	const told = take(several, sizes.several);
	const undated = Map.groupBy(
		alone.filter(({ data }) => data.date === null),
		releaseOf,
	);
	return {
		lead,
		fresh,
		several: told,
		/** How many stories two or more independent sources tell, shown here or not. Where there is none, `several` are those that several reports tell. */
		independentTotal: independent.length,
		topics: topics.map(([id, list]) => ({ id, stories: take(list, sizes.perTopic), total: list.length })),
		dated: alone.filter(({ data }) => data.date !== null).slice(0, sizes.dated),
		undated: [...undated]
			.sort(([a], [b]) => b - a)
			.map(([release, articles]) => ({ release, articles: articles.slice(0, sizes.undated), total: articles.length })),
	};
}
