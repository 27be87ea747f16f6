/** What a reader typed, with operators: AND, OR, NOT, −, "…", title:, source:, lang:, after:, before:, and dates in any usual form. */
import type { TypedDate } from './dates.ts';
import { periodOf } from './period.ts';
import { type Query, wordsIn } from './query.ts';

export type Question = {
	/** A record is found by any of these. */
	readonly queries: readonly Query[];
	/** Words and phrases that must stand in the title. */
	readonly title: readonly string[];
	/** A part of the outlet's name; a language tag; '' where not asked. */
	readonly source: string;
	readonly lang: string;
	/** First and last day (ISO 8601), '' for an open end. */
	readonly from: string;
	readonly to: string;
	/** AND was said: records with some of the words do not do. */
	readonly strict: boolean;
	/** What looks like an operator and is none, as it was typed. */
	readonly unknown: readonly string[];
};

type Alternative = { readonly words: readonly string[]; readonly phrase: boolean };
type Draft = { -readonly [K in 'source' | 'lang' | 'from' | 'to']: string } & {
	clauses: Alternative[][];
	not: string[];
	strict: boolean;
	title: string[];
	unknown: string[];
};

/** More combinations of alternatives than this are not looked for one by one. */
const MOST = 8;

const TOKEN = /(?<!\S)([-−]?)(?:(\p{L}{1,20}):(?!\/\/)(?=\S))?(?:"([^"]*)"?|([^\s"]+))/gu;
const MARKS = /[“”„‟«»]/g;

/**
 * Takes a query apart. `dates`: those that stand in `text`, in order, none within another (see dates.ts); a date is found by what was
 * published or told of then, or by its very words. AND is what words without an operator mean, said outright; OR joins the two parts beside it.
 */
export function parseQuestion(text: string, dates: readonly TypedDate[] = []): Question {
	const draft: Draft = { clauses: [], not: [], title: [], source: '', lang: '', from: '', to: '', unknown: [], strict: false };
	let joins = false;
	let negated = false;
	for (const match of withPlaces(text, dates).replace(MARKS, '"').matchAll(TOKEN)) {
		const [, minus = '', name = '', quoted, plain = ''] = match;
		const bare = plain.replace(/^\(+|\)+$/g, '');
		if (name === '' && quoted === undefined && minus === '' && (bare === 'AND' || bare === 'OR' || bare === 'NOT')) {
			draft.strict ||= bare === 'AND';
			joins = bare === 'OR';
			negated = bare === 'NOT';
			continue;
		}
		const alternatives = alternativesOf(quoted, bare, dates);
		if (name !== '' && operator(draft, name.toLowerCase(), quoted ?? bare, dates)) continue;
		if (name !== '') draft.unknown.push(`${name}:`);
		const own = name === '' ? alternatives : alternatives.map(({ words, phrase }) => ({ words: [...wordsIn(name), ...words], phrase }));
		if (own.length === 0) continue;
		if (minus !== '' || negated) draft.not.push(own.at(-1)?.words.join(' ') ?? '');
		else if (joins && draft.clauses.length > 0) draft.clauses.at(-1)?.push(...own);
		else draft.clauses.push(own);
		joins = false;
		negated = false;
	}
	const { clauses, not, ...rest } = draft;
	return { ...rest, queries: combinations(clauses).map((chosen) => queryOf(chosen, not)) };
}

/** Stands for a date in the text: one word of the private use area. */
const PLACE = '\ue000';

function withPlaces(text: string, dates: readonly TypedDate[]): string {
	return dates.reduceRight((rest, { start, end }, index) => `${rest.slice(0, start)}${PLACE}${index}${PLACE}${rest.slice(end)}`, text);
}

const placeIn = (part: string, dates: readonly TypedDate[]) => dates[Number(new RegExp(`^${PLACE}(\\d+)${PLACE}$`).exec(part)?.[1] ?? -1)];
const typed = (part: string, dates: readonly TypedDate[]) =>
	part.replace(new RegExp(`${PLACE}(\\d+)${PLACE}`, 'g'), (_, index: string) => dates[Number(index)]?.text ?? '');

function alternativesOf(quoted: string | undefined, plain: string, dates: readonly TypedDate[]): Alternative[] {
	const date = quoted === undefined ? placeIn(plain, dates) : undefined;
	const words = wordsIn(typed(quoted ?? plain, dates));
	const said: Alternative[] = words.length === 0 ? [] : [{ words, phrase: quoted !== undefined || date !== undefined }];
	return date === undefined ? said : [...date.tokens.map((token): Alternative => ({ words: [token], phrase: false })), ...said];
}

/** Carries out an operator; false: it is none, or its value means nothing. */
function operator(draft: Draft, name: string, value: string, dates: readonly TypedDate[]): boolean {
	if (value.trim() === '') return false;
	if (name === 'title') draft.title.push(...(/\s/.test(value) ? [value] : wordsIn(typed(value, dates))));
	else if (name === 'source') draft.source = typed(value, dates);
	else if (name === 'lang') draft.lang = value.toLowerCase();
	else if (name === 'after' || name === 'before') {
		const period = placeIn(value, dates)?.edtf ?? typed(value, dates);
		const days = periodOf(period);
		if (days === null) return false;
		if (name === 'after') draft.from = days.from;
		else draft.to = dayBefore(days.from);
	} else return false;
	return true;
}

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** One alternative of each clause, in every combination, up to MOST of them. */
function combinations(clauses: readonly (readonly Alternative[])[]): Alternative[][] {
	return clauses.reduce<Alternative[][]>(
		(all, clause) => all.flatMap((chosen) => clause.map((one) => [...chosen, one])).slice(0, MOST),
		[[]],
	);
}

const queryOf = (chosen: readonly Alternative[], not: readonly string[]): Query => ({
	words: chosen.flatMap(({ words }) => words),
	phrases: chosen.filter(({ words, phrase }) => phrase && words.length > 0).map(({ words }) => words.join(' ')),
	not,
});
