/** Source, days and title of a question, as filters of the index and as a look at the records where filters do not reach. */

import type { Filters, Fragment, Hit, Index } from './pagefind/worker.ts';
import { fold } from './passage.ts';
import type { Question } from './question.ts';

export type Narrow = {
	readonly filters: Filters;
	/** Takes away what the filters let through and should not. */
	readonly keep: <T extends { readonly hit: Hit }>(found: Map<string, T>) => Promise<Map<string, T>>;
};

/** At most so many records are looked into, the best first. */
const MOST = 300;

/** Null: nothing can be found, since no record has such a source or such a day. */
export async function narrowed(index: Index, question: Question, filters: Filters): Promise<Narrow | null> {
	const { title, source, from, to } = question;
	if (source === '' && from === '' && to === '') return { filters, keep: keeper(index, titleTest(title), null) };
	const counts = await index.filters();
	const sources = Object.keys(counts['source'] ?? {}).filter((name) => fold(name).includes(fold(source)));
	const periods = Object.keys(counts['period'] ?? {}).filter((period) => within(period, from, to));
	if ((source !== '' && sources.length === 0) || (from + to !== '' && periods.length === 0)) return null;
	const all = [
		filters,
		...(source === '' ? [] : [{ source: { any: sources } }]),
		...(from + to === '' ? [] : [{ period: { any: periods } }]),
	];
	// Of a month that is only partly asked for, each record's own day decides.
	const edges = periods.filter((period) => period.length === 7 && [from, to].some((day) => day.startsWith(period)));
	const partly =
		edges.length === 0
			? null
			: {
					filters: { period: { any: edges } },
					test: ({ meta }: Fragment) => meta['date'] !== undefined && isWithin(meta['date'], from, to),
				};
	return { filters: { all }, keep: keeper(index, titleTest(title), partly) };
}

/** A year counts where all of it is asked for, a month where some of it is. */
function within(period: string, from: string, to: string): boolean {
	const [first, last] = period.length === 4 ? [`${period}-01-01`, `${period}-12-31`] : [`${period}-31`, `${period}-01`];
	return (from === '' || from <= first) && (to === '' || last <= to);
}

/** Whether a date (EDTF) may lie between two days: `2022-01` may lie after 2022-01-15. */
function isWithin(date: string, from: string, to: string): boolean {
	const day = date.replace(/[~?%]$/, '');
	return (from === '' || day >= from.slice(0, day.length)) && (to === '' || day <= to.slice(0, day.length));
}

function titleTest(wanted: readonly string[]): ((fragment: Fragment) => boolean) | null {
	if (wanted.length === 0) return null;
	return ({ meta }) => {
		const words = (meta['title'] ?? '').split(/\s+/).map(fold);
		return wanted.every((part) => {
			const asked = part.split(/\s+/).map(fold);
			return words.some((_, at) =>
				asked.every((word, i) => (i === asked.length - 1 ? (words[at + i] ?? '').startsWith(word) : words[at + i] === word)),
			);
		});
	};
}

type Partly = { readonly filters: Filters; readonly test: (fragment: Fragment) => boolean };

function keeper(index: Index, ofAll: ((fragment: Fragment) => boolean) | null, partly: Partly | null): Narrow['keep'] {
	if (ofAll === null && partly === null) return async (found) => found;
	return async (found) => {
		const doubtful = new Set(partly === null ? [] : (await index.search(null, partly.filters)).results.map(({ id }) => id));
		const kept = await Promise.all(
			[...found].slice(0, MOST).map(async ([id, entry]) => {
				if (ofAll === null && !doubtful.has(id)) return [[id, entry] as const];
				const fragment = await index.data(entry.hit);
				const fits = (ofAll === null || ofAll(fragment)) && (!doubtful.has(id) || partly === null || partly.test(fragment));
				return fits ? [[id, entry] as const] : [];
			}),
		);
		return new Map(kept.flat());
	};
}
