/** What speaks for and against a date being the date of publication, as numbers (mostly 0 or 1). */

import type { TextLine } from '../../document/lines.ts';
import { firstAfter } from '../../text/binary-search.ts';
import { type LineContext, lineContexts } from './candidate-line.ts';
import type { Candidate, Layout } from './date-candidates.ts';
import { BYLINE, HEADER, OTHER } from './date-labels.ts';
import { dayNumber, type PageDates, pageDates } from './page-dates.ts';

/** Names of the features, in the order of the weights. */
export const featureNames = [
	'bias', 'published', 'updated', 'updated-beside-published', 'strong-label', 'only-strong', 'published-first', 'label-first', 'byline', 'header', 'other', 'clock', 'short-year',
	'line-start', 'short-line', 'residue', 'clean-line', 'clean-line-foot', 'sentence', 'told-in-sentence', 'preposition', 'preposition-bare',
	'paragraph-middle', 'opens-text', 'second-in-line', 'covers-near-title', 'covers-after-body', 'glued-word',
	'before-title', 'far-before-title', 'top-far-from-title', 'captured', 'after-title-2', 'after-title-5', 'after-title-12', 'far-after-title', 'chars-from-title', 'title-next-above', 'title-next-below',
	'repeats-title', 'repeated-title-line', 'before-body', 'before-body-4', 'before-body-1', 'near-body-start', 'in-body', 'in-span', 'after-body', 'foot',
	'in-comments', 'comment-shape', 'before-comments', 'after-first-comment', 'before-text-dates', 'close-others',
	'first-after-title', 'first-short-after-title', 'first-head-like', 'head-like', 'head-like-near-title', 'only-head-like', 'head-like-clock-above',
	'first-above-title', 'last-before-body', 'only-short-before-body', 'alone-after-title', 'alone-before-body', 'single-title-side',
	'earliest', 'earliest-short', 'only', 'only-short', 'only-clock', 'days', 'repeated-near-title', 'crowd-1', 'crowd-3', 'alike', 'alike-3', 'alike-after-body', 'clock-alike',
] as const; // biome-ignore format: one block

type Feature = (typeof featureNames)[number];
type Values = Partial<Record<Feature, number | boolean>>;

/** A candidate with everything that its features are made of. */
type Case = {
	readonly candidate: Candidate;
	readonly context: LineContext;
	readonly page: PageDates;
	readonly layout: Layout;
	/** Lines after the anchor (negative: before it) and the part of the line that the date fills. */
	readonly distance: number;
	readonly covers: number;
	readonly crowd: number;
	readonly secondInLine: boolean;
	/** Characters between anchor and date. */
	readonly between: number;
};

function ofItsLine({ candidate: { line, found, role }, context, page, layout, covers, distance, secondInLine, candidate }: Case): Values {
	const near = line.slice(Math.max(0, found.start - 60), found.end + 60);
	const clean = context.residue <= 1 && line.length <= 60;
	const past = candidate.number > layout.last;
	return {
		bias: 1,
		published: role === 'published',
		updated: role === 'updated',
		'updated-beside-published': role === 'updated' && page.firstPublished !== null,
		'strong-label': context.strong,
		'only-strong': context.strong && page.strongDays.size === 1,
		'published-first': page.firstPublished === candidate,
		'label-first': context.labelFirst,
		byline: BYLINE.test(near),
		header: HEADER.test(near),
		other: OTHER.test(near),
		clock: context.clock !== null,
		'short-year': found.shortYear,
		'line-start': found.start <= 3,
		'short-line': line.length <= 60,
		residue: Math.min(1, context.residue / 12),
		'clean-line': clean,
		'clean-line-foot': clean && past,
		sentence: context.residue > 4 && /[.!?…]["”“»)]?$/u.test(line),
		'told-in-sentence': context.preposition && context.residue > 5,
		preposition: context.preposition,
		'preposition-bare': context.preposition && role === 'bare',
		'paragraph-middle': line.length > 120 && found.start > 60,
		'opens-text': layout.kept[candidate.number] === true && /^\(?$/u.test(line.slice(0, found.start)) && line.length > 100,
		'second-in-line': secondInLine,
		'covers-near-title': distance >= -2 && distance <= 8 ? covers : 0,
		'covers-after-body': past ? covers : 0,
		'glued-word': /\p{L}/u.test(line[found.start - 1] ?? ''),
	};
}

function ofItsPlace({ candidate: { number }, context, page, layout, distance, between }: Case): Values {
	const { first, last, kept, title } = layout;
	return {
		'before-title': distance < 0,
		'far-before-title': distance < -8,
		'top-far-from-title': distance < -8 && number < 12,
		captured: context.captured,
		'after-title-2': distance > 0 && distance <= 2,
		'after-title-5': distance > 2 && distance <= 5,
		'after-title-12': distance > 5 && distance <= 12,
		'far-after-title': distance > 12 ? Math.min(1, distance / 100) : 0,
		'chars-from-title': distance > 0 ? Math.min(1, Math.log1p(between) / 10) : 0,
		'title-next-above': context.titleAbove,
		'title-next-below': context.titleBelow,
		'repeats-title': context.titleHere,
		'repeated-title-line': title >= 0 && page.anchor !== title,
		'before-body': number < first,
		'before-body-4': number < first && first - number <= 4,
		'before-body-1': number < first && first - number <= 2,
		'near-body-start': first >= 0 && number >= first && number - first <= 3,
		'in-body': kept[number] === true,
		'in-span': first >= 0 && number >= first && number <= last,
		'after-body': last >= 0 && number > last,
		foot: number > last && number - last <= 12 && (page.comments < 0 || number < page.comments),
		'in-comments': page.comments >= 0 && number > page.comments,
	};
}

function ofTheOthers({ candidate, context, page, layout, distance, covers, crowd }: Case): Values {
	const { number, edtf, line } = candidate;
	const before = number < layout.first;
	const alone = covers >= 0.6;
	const short = line.length <= 80;
	const day = dayNumber(edtf);
	const toComments = page.firstComment === null ? null : page.firstComment - day;
	return {
		'comment-shape':
			context.reply || (context.clock !== null && context.alike >= 1 && page.firstHead !== null && number > page.firstHead.number),
		'before-comments': toComments !== null && toComments >= 0 && toComments <= 10,
		'after-first-comment': toComments !== null && toComments < 0,
		'before-text-dates': page.latestTold !== null && day < page.latestTold - 40,
		'close-others': Math.min(3, neighbours(page.dayNumbers, day)) / 3,
		'first-after-title': page.firstAfter === candidate,
		'first-short-after-title': page.firstShort === candidate,
		'first-head-like': page.firstHead === candidate,
		'head-like': context.headLike,
		'head-like-near-title': context.headLike && distance >= 0 && distance <= 4,
		'only-head-like': context.headLike && page.headDays.size === 1,
		'head-like-clock-above': context.headLike && context.clock !== null && distance < 0 && distance >= -4,
		'first-above-title': page.lastAboveTitle === candidate,
		'last-before-body': page.lastBeforeBody === candidate,
		'only-short-before-body': before && line.length <= 100 && page.shortDaysBeforeBody.size === 1,
		'alone-after-title': alone && distance > 0 && distance <= 4,
		'alone-before-body': alone && before && layout.first - number <= 6,
		'single-title-side': distance < 0 && !page.dated,
		earliest: page.earliest === edtf,
		'earliest-short': page.short[0] === edtf,
		only: page.days.size === 1,
		'only-short': short && page.short.length > 0 && page.short[0] === page.short.at(-1),
		'only-clock': context.clock !== null && short && page.clockDays.size === 1,
		days: Math.min(1, Math.log1p(page.days.size) / 4),
		'repeated-near-title': distance >= -2 && distance <= 8 && (page.mentions.get(edtf) ?? 0) > 1,
		'crowd-1': crowd >= 1,
		'crowd-3': crowd >= 3,
		alike: Math.min(1, Math.log1p(context.alike) / 3),
		'alike-3': context.alike >= 3,
		'alike-after-body': context.alike >= 2 && number > layout.last,
		'clock-alike': context.clock !== null && context.alike >= 2,
	};
}

/** How many other days lie within three days of a day. `sorted`: day numbers, ascending. */
function neighbours(sorted: readonly number[], day: number): number {
	return firstAfter(sorted, day + 3) - firstAfter(sorted, day - 4) - 1;
}

/** Other days within eight lines, of the six dates before and after. */
function crowdOf(candidates: readonly Candidate[], index: number): number {
	const number = candidates[index]?.number ?? 0;
	const near = candidates.slice(Math.max(0, index - 6), index + 7).filter((other) => Math.abs(other.number - number) <= 8);
	return new Set(near.map(({ edtf }) => edtf)).size - 1;
}

/** Features of every candidate of one dump, each in the order of `featureNames`. */
export function featuresOf(candidates: readonly Candidate[], layout: Layout, lines: readonly TextLine[]): Float64Array[] {
	const contexts = lineContexts(candidates, layout, lines);
	const page = pageDates(candidates, contexts, layout, lines);
	const ends = [0];
	for (const { text } of lines) ends.push((ends.at(-1) ?? 0) + text.length);
	return candidates.map((candidate, i) => {
		const { number, found, line } = candidate;
		const one: Case = {
			candidate,
			context: contexts[i] as LineContext,
			page,
			layout,
			distance: number - page.anchor,
			covers: (found.end - found.start) / line.length,
			crowd: crowdOf(candidates, i),
			secondInLine: candidates[i - 1]?.number === number,
			between: Math.abs((ends[number] ?? 0) - (ends[page.anchor + 1] ?? 0)),
		};
		const values: Values = { ...ofItsLine(one), ...ofItsPlace(one), ...ofTheOthers(one) };
		return Float64Array.from(featureNames, (name) => Number(values[name] ?? 0));
	});
}
