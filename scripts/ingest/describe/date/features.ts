/** What speaks for and against a date being the date of publication, as numbers (mostly 0 or 1). */
import type { Candidate, Layout, Line } from './candidates.ts';
import { BYLINE, COMMENTS, HEADER, OTHER, PUBLISHED, RIGHTS } from './labels.ts';
import { clockBeside } from './time.ts';

/** Names of the features, in the order of the weights. */
export const featureNames = [
	'bias', 'published', 'updated', 'clock', 'weekday', 'byline', 'header', 'other', 'rights', 'covers', 'short-line', 'long-line', 'very-long-line',
	'line-start', 'in-body', 'before-title', 'at-title', 'after-title-2', 'after-title-5', 'after-title-12', 'far-after-title', 'no-title', 'before-body',
	'before-body-4', 'in-span', 'after-body-3', 'after-body', 'first', 'first-after-title', 'second-after-title', 'repeated', 'crowd-1', 'crowd-3', 'only',
	'latest', 'earliest', 'month-only', 'short-year', 'ambiguous', 'top-lines', 'time-first', 'dateline', 'label-above', 'near-body-start', 'in-comments', 'earliest-short', 'glued-word',
	'published-after-body', 'published-in-comments', 'published-before-title', 'updated-only', 'covers-near-title', 'covers-after-body', 'clock-near-title', 'byline-near-title',
	'only-short', 'repeated-near-title', 'foot', 'just-above-title', 'first-after-body', 'first-after-body-short', 'body-start-glued', 'same-line-as-byline-first',
] as const; // biome-ignore format: one block

export type Feature = (typeof featureNames)[number];

const WEEKDAY =
	/(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo/iu;

/** Features of every candidate of one dump. */
export function featuresOf(candidates: readonly Candidate[], layout: Layout, lines: readonly Line[]): Float64Array[] {
	const { title, first, last } = layout;
	const anchor = title >= 0 ? title : Math.max(0, first - 1);
	const days = new Set(candidates.map(({ edtf }) => edtf));
	const sorted = [...days].toSorted();
	const mentions = new Map<string, number>();
	for (const { edtf } of candidates) mentions.set(edtf, (mentions.get(edtf) ?? 0) + 1);
	const after = candidates.filter(({ number }) => number >= anchor);
	const comments = lines.findIndex(({ text }, number) => number > first && text.length <= 60 && COMMENTS.test(text));
	const short = candidates
		.filter(({ line, found }) => line.length <= 100 && found.form !== 'month')
		.map(({ edtf }) => edtf)
		.toSorted();
	return candidates.map((candidate, index) => {
		const { line, number, found } = candidate;
		const distance = number - anchor;
		const near = line.slice(Math.max(0, found.start - 60), found.end + 60);
		const crowd =
			new Set(
				candidates
					.slice(Math.max(0, index - 6), index + 7)
					.filter((c) => Math.abs(c.number - number) <= 8)
					.map((c) => c.edtf),
			).size - 1;
		const above = lines[number - 1]?.text ?? '';
		const clock = clockBeside(line, found.start, found.end);
		const flags: Partial<Record<Feature, number | boolean>> = {
			bias: 1,
			published: candidate.role === 'published',
			updated: candidate.role === 'updated',
			clock: clock !== null,
			weekday: WEEKDAY.test(near),
			byline: BYLINE.test(near),
			header: HEADER.test(near),
			other: OTHER.test(near),
			rights: RIGHTS.test(near),
			covers: (found.end - found.start) / line.length,
			'short-line': line.length <= 60,
			'long-line': line.length > 120 && line.length <= 300,
			'very-long-line': line.length > 300,
			'line-start': found.start <= 3,
			'in-body': layout.kept[number] === true,
			'before-title': distance < 0,
			'at-title': distance === 0,
			'after-title-2': distance > 0 && distance <= 2,
			'after-title-5': distance > 2 && distance <= 5,
			'after-title-12': distance > 5 && distance <= 12,
			'far-after-title': distance > 12 ? Math.min(1, distance / 100) : 0,
			'no-title': title < 0,
			'before-body': first >= 0 && number < first,
			'before-body-4': first >= 0 && number < first && first - number <= 4,
			'in-span': first >= 0 && number >= first && number <= last,
			'after-body-3': last >= 0 && number > last && number - last <= 3,
			'after-body': last >= 0 && number > last,
			first: index === 0,
			'first-after-title': after[0] === candidate,
			'second-after-title': after[1] === candidate,
			repeated: Math.min(3, (mentions.get(candidate.edtf) ?? 1) - 1),
			'crowd-1': crowd >= 1,
			'crowd-3': crowd >= 3,
			only: days.size === 1,
			latest: sorted.at(-1) === candidate.edtf,
			earliest: sorted[0] === candidate.edtf,
			'month-only': found.form === 'month',
			'short-year': found.shortYear,
			ambiguous: candidate.ambiguous,
			'top-lines': number < 5,
			dateline: layout.kept[number] === true && found.start <= 60 && line.length > 90 && number - first <= 2,
			'in-comments': comments >= 0 && number > comments,
			'earliest-short': short[0] === candidate.edtf,
			'glued-word': /\p{L}/u.test(line[found.start - 1] ?? ''),
			'label-above': above.length <= 40 && PUBLISHED.test(above),
			'near-body-start': first >= 0 && number >= first && number - first <= 3,
			'time-first': clock !== null && distance >= 0 && distance <= 12,
		};
		const nearTitle = distance >= -2 && distance <= 8;
		const short1 = line.length <= 80;
		const past = last >= 0 && number > last;
		const published = candidate.role === 'published';
		Object.assign(flags, {
			'published-after-body': published && past,
			'published-in-comments': published && comments >= 0 && number > comments,
			'published-before-title': published && distance < 0,
			'updated-only':
				candidate.role === 'updated' && !candidates.some((other) => other.role === 'published' && other.edtf !== candidate.edtf),
			'covers-near-title': nearTitle ? (found.end - found.start) / line.length : 0,
			'covers-after-body': past ? (found.end - found.start) / line.length : 0,
			'clock-near-title': clock !== null && nearTitle && short1,
			'byline-near-title': BYLINE.test(near) && nearTitle && short1,
			'only-short': short1 && new Set(short).size === 1,
			'repeated-near-title': nearTitle && (mentions.get(candidate.edtf) ?? 0) > 1,
			'just-above-title': distance < 0 && distance >= -2 && short1,
			'first-after-body': past && candidates[index - 1] !== undefined && (candidates[index - 1]?.number ?? 0) <= last,
			'first-after-body-short': past && short1 && !candidates.some((other) => other.number > last && other.number < number),
			'body-start-glued': found.start === 0 && line.length > 100 && Math.abs(number - first) <= 1,
			'same-line-as-byline-first': after[0] === candidate && BYLINE.test(near),
			foot: past && number - last <= 12 && (comments < 0 || number < comments),
		} satisfies Partial<Record<Feature, number | boolean>>);
		return Float64Array.from(featureNames, (name) => Number(flags[name] ?? 0));
	});
}
