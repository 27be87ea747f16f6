/** From a query to ranked, grouped results: the reader's language first, the others joined to it as they come. */

import type { TypedDate } from './dates.ts';
import { type Answer, byRank, type Engine, type Ranked } from './engine.ts';
import { headlineOf } from './headline.ts';
import type { Counts, Filters, Fragment } from './pagefind/worker.ts';
import { parseQuestion } from './question.ts';

/** `from`, `to`: the first and the last day (ISO 8601), '' for an open end; they go before those of the text. */
export type Wanted = {
	readonly text: string;
	readonly language: string;
	readonly filters: Filters;
	readonly from: string;
	readonly to: string;
};
export type Item = {
	readonly language: string;
	readonly partial: boolean;
	readonly fragment: Fragment;
	readonly phrase: readonly number[];
};
/** Hits of one story, or one hit that stands alone (`title` ''). `lang`: the language of the title. */
export type Group = { readonly story: string; readonly title: string; readonly lang: string; readonly items: readonly Item[] };
export type Results = {
	readonly groups: readonly Group[];
	readonly total: number;
	/** How many of them have all words. */
	readonly whole: number;
	/** What was typed like an operator and is none. */
	readonly unknown: readonly string[];
	/** Languages whose index could not be loaded: nothing is known of them. */
	readonly missing: readonly string[];
	/** Hits by language, and the languages that hits are shown of. */
	readonly byLanguage: Readonly<Record<string, number>>;
	readonly languages: readonly string[];
	readonly filters: Counts;
	/** False while further languages are on their way. */
	readonly complete: boolean;
};

/** Made once; the languages of a site do not change while it is read. */
let months: ReadonlyMap<string, number> | undefined;

/** The dates in what was typed. No date is without a figure: what reads dates comes when one is typed. */
async function typedDates(text: string, languages: readonly string[]): Promise<TypedDate[]> {
	if (!/\d/.test(text)) return [];
	const { datesIn, monthNames } = await import('./dates.ts');
	months ??= monthNames([...new Set(languages.filter((language) => language !== 'und'))]);
	return datesIn(text, months);
}

/**
 * Searches and calls `show` for the first language, where the others must be loaded yet, and when all are there; `limit` is how many
 * hits are shown.
 * Stops without a word when `signal` is aborted. A language whose index cannot be loaded is named in `missing`; rejects where none can.
 */
export async function search(
	engine: Engine,
	own: string,
	wanted: Wanted,
	limit: number,
	signal: AbortSignal,
	show: (results: Results) => void,
): Promise<void> {
	const { languages } = engine;
	const asked = parseQuestion(wanted.text, await typedDates(wanted.text, [own, ...languages]));
	const named = languages.find((language) => language === asked.lang || language.startsWith(`${asked.lang}-`)) ?? '';
	const unknown = [...asked.unknown, ...(asked.lang !== '' && named === '' ? [`lang:${asked.lang}`] : [])];
	const question = { ...asked, unknown, from: wanted.from || asked.from, to: wanted.to || asked.to };
	const only = wanted.language || (asked.lang === '' ? '' : named);
	const first = [only, own, languages[0]].find((language) => language !== undefined && languages.includes(language));
	if (first === undefined) return;
	const rest = languages.filter((language) => language !== first);
	const missing = new Map<string, unknown>();
	/** Searches languages side by side; the records that will be shown, as far as one can tell, come while the hits are looked through. */
	const ask = (those: readonly string[]) => {
		const seen: Ranked[] = [];
		let left = those.length;
		const peek = (hits: readonly Ranked[]) => {
			seen.push(...hits);
			if (--left === 0) for (const hit of seen.sort(byRank).slice(0, limit)) hit.fragment().catch(() => {});
		};
		return Promise.all(
			those.map((language) =>
				engine.search(language, question, wanted.filters, peek).catch((error: unknown): null => {
					missing.set(language, error);
					return null;
				}),
			),
		);
	};
	const publish = async (found: readonly (Answer | null)[], complete: boolean) => {
		if (signal.aborted) return;
		const answers = found.filter((answer) => answer !== null);
		if (answers.length === 0 && complete) throw missing.values().next().value;
		const results = await join(answers, own, only, limit, complete);
		if (!signal.aborted) show({ ...results, unknown, missing: [...missing.keys()].filter((language) => only === '' || language === only) });
	};
	if (rest.every(engine.isOpen)) return publish(await ask([first, ...rest]), true);
	const answers = await ask([first]);
	await publish(answers, false);
	if (!signal.aborted) await publish([...answers, ...(await ask(rest))], true);
}

/** `own`: the reader's language. `language`: the only one that hits are shown of, or ''; the others are counted all the same. */
async function join(
	answers: readonly Answer[],
	own: string,
	language: string,
	limit: number,
	complete: boolean,
): Promise<Omit<Results, 'unknown' | 'missing'>> {
	const shown = answers.filter((answer) => language === '' || answer.language === language);
	const hits = shown.flatMap((answer) => answer.hits).sort(byRank);
	const items = await Promise.all(hits.slice(0, limit).map(itemOf));
	const groups = new Map<string, Group & { items: Item[] }>();
	for (const item of items) {
		const story = item.fragment.filters.story?.[0] ?? item.fragment.raw_url;
		const { meta } = item.fragment;
		const { lang, text } = headlineOf(meta[`story-${own}`] ?? meta.story);
		const group = groups.get(story) ?? { story, title: text, lang, items: [] };
		group.items.push(item);
		groups.set(story, group);
	}
	return {
		groups: [...groups.values()],
		total: hits.length,
		whole: hits.filter(({ partial }) => !partial).length,
		byLanguage: Object.fromEntries(answers.map(({ language, hits: { length } }) => [language, length])),
		languages: shown.map((answer) => answer.language),
		filters: sum(shown.map(({ filters }) => filters)),
		complete,
	};
}

async function itemOf({ language, partial, phrase, fragment }: Ranked): Promise<Item> {
	return { language, partial, fragment: await fragment(), phrase };
}

function sum(all: readonly Counts[]): Counts {
	const total: Record<string, Record<string, number>> = {};
	for (const counts of all) {
		for (const [filter, values] of Object.entries(counts)) {
			total[filter] ??= {};
			const into = total[filter];
			for (const [value, count] of Object.entries(values)) into[value] = (into[value] ?? 0) + count;
		}
	}
	return total;
}
