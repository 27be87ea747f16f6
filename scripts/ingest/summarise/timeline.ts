/** When: the dated events that the texts tell of, and the days on which the articles appeared. Dates are EDTF. */

import type { Story, TimelineEntry } from '../document/story.ts';
import { byCodeUnit } from '../text/compare.ts';
import { type Anchor, anchorOf } from '../text/date-anchor.ts';
import { type DateMention, datesIn, SOME_MONTH } from '../text/date-mentions.ts';
import { happenedThen } from './dates-of-events.ts';
import type { Fact } from './facts.ts';
import { probability, type Verdicts } from './pairs.ts';
import type { StorySentence } from './sentences.ts';
import { quotability, standingOf } from './standing.ts';

type Event = { readonly sentence: StorySentence; readonly mention: DateMention };

/** Probability from which `last month` in one report is the month that another names. */
const SAME_EVENT = 0.4;
/** Probability from which two sentences that name the same date tell of the same event. */
const SAME_DATED_EVENT = 0.3;
const MOST_EVENTS = 10;

/**
 * Oldest first (EDTF by code units: dates without a year come last), events before coverage. One event a date and fact, told by the
 * sentence that can best stand alone. A relative date without an anchor is shown only where another report of the same fact dates it.
 */
export function timelineOf(story: Story, facts: readonly Fact[], verdicts: Verdicts): TimelineEntry[] {
	const sentences = facts.flat();
	const anchors = story.articles.map(({ date }, i) => anchorOf(date.value) ?? stampedAnchor(sentences, i));
	const events = facts.map((fact) =>
		fact.flatMap((sentence): Event[] => {
			if (quotability(sentence) === 0) return [];
			// The day of a headline that ran in, of a stamp or a dateline is the report's, not an event's.
			const from = standingOf(sentence).head;
			const mentions = datesIn(sentence.text, sentence.tongue, anchors[sentence.article] ?? null);
			return mentions
				.filter((mention) => mention.start >= from && happenedThen(sentence.text, mention, sentence.tongue))
				.map((mention) => ({ sentence, mention }));
		}),
	);
	const dated = events.flatMap((list, i) => {
		const byDate = Map.groupBy(
			list.filter(({ mention }) => mention.edtf !== SOME_MONTH && !isKnownBetter(mention.edtf, list)),
			({ mention }) => mention.edtf,
		);
		return [...byDate.values()].map((told) => ({ told, support: facts[i]?.length ?? 0 }));
	});
	const spansYears = spans(story);
	const ranked = joined(dated, verdicts)
		.filter(({ told, support }) => isExact(told[0]?.mention.edtf ?? '') || (spansYears && support > 1))
		.toSorted((a, b) => b.support - a.support || first(a.told) - first(b.told));
	const days: string[] = [];
	const shown = ranked
		.filter(({ told }) => {
			const day = told[0]?.mention.edtf ?? '';
			const isThere = days.some((other) => isSameDay(day, other));
			if (!isThere) days.push(day);
			return !isThere;
		})
		.slice(0, MOST_EVENTS)
		.map(({ told }) => told.toSorted((a, b) => quotability(b.sentence) - quotability(a.sentence) || a.sentence.index - b.sentence.index)[0])
		.filter((event) => event !== undefined);
	const relative = events
		.flat()
		.filter(({ mention }) => mention.edtf === SOME_MONTH)
		.flatMap((event) => {
			const month = monthTold(
				event,
				dated.flatMap(({ told }) => told),
				verdicts,
			);
			return month === null ? [] : [{ ...event, mention: { ...event.mention, edtf: month } }];
		});
	// `Last month` of two reports is one month.
	const months = relative.filter(({ mention }, i) => relative.findIndex((other) => other.mention.edtf === mention.edtf) === i);
	const entries = [...shown, ...months].map(({ sentence, mention }): TimelineEntry => {
		return { date: mention.edtf, kind: 'event', quote: mention.quote, at: sentence.ref, article: sentence.ref.article };
	});
	return [...entries, ...coverage(story)].toSorted(
		(a, b) =>
			byCodeUnit(a.date, b.date) ||
			byCodeUnit(b.kind, a.kind) ||
			byCodeUnit(a.article, b.article) ||
			byCodeUnit(a.at?.passage ?? '', b.at?.passage ?? ''),
	);
}

/** The same date, or one of them without its year; that one is approximate makes it no other. */
function isSameDay(one: string, other: string): boolean {
	const [a, b] = [one, other].map((edtf) => edtf.replace(/[~?%]$/, '')) as [string, string];
	return a === b || (a.slice(4) === b.slice(4) && (a.startsWith('XXXX') || b.startsWith('XXXX')));
}

/** A day, or a month with its year: a bare year dates background, not an event. */
function isExact(edtf: string): boolean {
	return /^(?:\d{4}-\d\d(?:-\d\d)?|XXXX-\d\d-\d\d)/.test(edtf);
}

/** The reports lie more than a year apart. */
function spans(story: Story): boolean {
	const years = story.articles.flatMap(({ date }) => (date.value === null ? [] : [Number(date.value.slice(0, 4))]));
	return Math.max(...years) - Math.min(...years) > 1;
}

type Dated = { readonly told: readonly Event[]; readonly support: number };

/** Events of one date whose reports are likely of one thing are one event: a date in common makes weak likeness enough. */
function joined(dated: readonly Dated[], verdicts: Verdicts): Dated[] {
	const events: Dated[] = [];
	for (const one of dated) {
		const at = events.findIndex((other) => other.told.some((a) => one.told.some((b) => isSameEvent(a, b, verdicts))));
		const other = events[at];
		if (other === undefined) events.push(one);
		else events[at] = { told: [...other.told, ...one.told], support: other.support + one.support };
	}
	return events;
}

function isSameEvent(a: Event, b: Event, verdicts: Verdicts): boolean {
	return a.mention.edtf === b.mention.edtf && probability(verdicts, a.sentence.index, b.sentence.index) >= SAME_DATED_EVENT;
}

/** Where a report has no date for certain: the day that stands above its first sentences, behind a headline that ran in or in the dateline. */
function stampedAnchor(sentences: readonly StorySentence[], article: number): Anchor | null {
	const days = sentences
		.filter((sentence) => sentence.article === article && sentence.order < 2)
		.flatMap((sentence) => datesIn(sentence.text.slice(0, standingOf(sentence).head), sentence.tongue, null))
		.filter(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf));
	const [day] = days;
	return day !== undefined && days.every(({ edtf }) => edtf === day.edtf) ? anchorOf(`${day.edtf}~`) : null;
}

/** A month without a year, where another report of the same fact gives the year too. */
function isKnownBetter(edtf: string, told: readonly Event[]): boolean {
	return (
		edtf.startsWith('XXXX') && told.some(({ mention }) => /^\d{4}/.test(mention.edtf) && mention.edtf.slice(4, 7) === edtf.slice(4, 7))
	);
}

function first(told: readonly Event[]): number {
	return Math.min(...told.map(({ sentence }) => sentence.order));
}

/** The month that another report names for what this one dates by `last month`, other than those that it names itself; the likest report counts. */
function monthTold({ sentence }: Event, dated: readonly Event[], verdicts: Verdicts): string | null {
	let best: { odds: number; month: string } | null = null;
	const own = datesIn(sentence.text, sentence.tongue, null).map(({ edtf }) => edtf.slice(5, 7));
	for (const other of dated) {
		if (own.includes(other.mention.edtf.slice(5, 7))) continue;
		const month = /^(?:\d{4}|XXXX)-\d{2}/.exec(other.mention.edtf)?.[0];
		const odds = probability(verdicts, sentence.index, other.sentence.index);
		if (month !== undefined && odds >= SAME_EVENT && (best === null || odds > best.odds)) best = { odds, month };
	}
	return best?.month ?? null;
}

function coverage(story: Story): TimelineEntry[] {
	return story.articles.flatMap(({ id, date, title }): TimelineEntry[] =>
		date.value === null ? [] : [{ date: date.value, kind: 'coverage', quote: title.value, at: null, article: id }],
	);
}
