/**
 * Where sources differ: reports of the same thing that give another number, another date or another person. Precision before recall:
 * a difference is told only where each report has exactly one value of the kind, and the reports are surely of the same thing.
 */

import type { Difference, FigureGroup, PassageRef, Story, Wording } from '../document/story.ts';
import { anchorOf, datesIn, SOME_MONTH } from '../text/date-mentions.ts';
import { rankIn } from '../text/ranks.ts';
import { fold } from '../text/tokens.ts';
import { type Alignment, logOdds } from './align.ts';
import { likeness } from './cognates.ts';
import type { Fact } from './facts.ts';
import type { StorySentence } from './sentences.ts';

type Side = { readonly key: string; readonly value: string; readonly at: PassageRef; readonly sentence: StorySentence };

/** Log odds from which two sentences tell the same but for the date that each names. */
const SAME_BUT_DATE = -0.5;
/** Log odds from which a rank (third, fourth largest) in two sentences is the rank of the same thing. */
const SAME_RANK = -1.5;
/** Two spellings of a person's name are at least as alike as this. */
const SPELLING = 0.5;

export function differencesOf(story: Story, facts: readonly Fact[], figures: readonly FigureGroup[], alignment: Alignment): Difference[] {
	// One article has nobody to differ from.
	if (story.articles.length < 2) return [];
	const sentences = facts.flat().toSorted((a, b) => a.index - b.index);
	return [
		...numbers(figures),
		...ranks(sentences, alignment),
		...dates(story, sentences, alignment),
		...facts.flatMap((fact) => persons(story, fact)),
	];
}

/** Amounts that differ in value or in qualifier, one side each. */
function numbers(figures: readonly FigureGroup[]): Difference[] {
	return figures
		.filter(({ agree }) => !agree)
		.map((group) => {
			const sides = [...Map.groupBy(group.figures, ({ value, qualifier }) => `${qualifier} ${value}`).values()];
			return { kind: 'number', sides: sides.flatMap((same) => sideOf(same.map(({ quote, at }) => ({ value: quote, at })))) };
		});
}

function ranks(sentences: readonly StorySentence[], alignment: Alignment): Difference[] {
	const told = sentences.flatMap((sentence): Side[] => {
		const rank = rankIn(sentence.text, sentence.tongue);
		return rank === null ? [] : [{ key: String(rank.rank), value: rank.quote, at: sentence.ref, sentence }];
	});
	const linked = (a: Side, b: Side) => (logOdds(alignment, a.sentence.index, b.sentence.index) ?? Number.NEGATIVE_INFINITY) >= SAME_RANK;
	return connected(told, linked).flatMap((group) => differing('number', group));
}

/**
 * Dates: each sentence names exactly one, as exact as the other's. The differing year itself speaks against two sentences being the
 * same, so that less likeness is asked for than within a fact; instead each must be the other's likest among the dated sentences.
 */
function dates(story: Story, sentences: readonly StorySentence[], alignment: Alignment): Difference[] {
	const told = sentences.flatMap((sentence): Side[] => {
		const anchor = anchorOf(story.articles[sentence.article]?.date.value ?? null);
		const found = datesIn(sentence.text, sentence.tongue, anchor).filter(({ edtf, anchored }) => !anchored && edtf !== SOME_MONTH);
		const [only, ...others] = found;
		return only === undefined || others.length > 0 ? [] : [{ key: only.edtf, value: only.quote, at: sentence.ref, sentence }];
	});
	const odds = (a: Side, b: Side) => logOdds(alignment, a.sentence.index, b.sentence.index) ?? Number.NEGATIVE_INFINITY;
	const likest = new Map<string, number>();
	for (const a of told) {
		for (const b of told) {
			const key = `${a.sentence.index} ${b.sentence.article}`;
			likest.set(key, Math.max(likest.get(key) ?? Number.NEGATIVE_INFINITY, odds(a, b)));
		}
	}
	const linked = (a: Side, b: Side) => {
		const rivals = [likest.get(`${a.sentence.index} ${b.sentence.article}`), likest.get(`${b.sentence.index} ${a.sentence.article}`)];
		return odds(a, b) >= Math.max(SAME_BUT_DATE, ...rivals.map((rival) => rival ?? Number.NEGATIVE_INFINITY));
	};
	const alike = (a: Side, b: Side) => a.key.length === b.key.length && a.key.startsWith('XXXX') === b.key.startsWith('XXXX');
	return connected(told, (a, b) => alike(a, b) && linked(a, b)).flatMap((group) => differing('date', group));
}

/** Persons: each sentence names exactly one, and no article of the fact knows the other's. */
function persons(story: Story, fact: Fact): Difference[] {
	const sides = fact.flatMap((sentence): Side[] => {
		const named = (story.articles[sentence.article]?.names ?? []).filter(
			({ kind, name }) => kind === 'person' && sentence.text.includes(name),
		);
		const [only, ...others] = named;
		return only === undefined || others.length > 0 ? [] : [{ key: only.key, value: only.name, at: sentence.ref, sentence }];
	});
	const stranger = (a: Side, b: Side) =>
		a.key === b.key ||
		(likest(a.value, b.value) < SPELLING &&
			!(story.articles[b.sentence.article]?.names ?? []).some(({ key, name }) => key === a.key || likest(name, a.value) >= SPELLING));
	return sides.every((a) => sides.every((b) => stranger(a, b))) ? differing('name', sides) : [];
}

function likest(a: string, b: string): number {
	return Math.max(
		...fold(a)
			.split(' ')
			.flatMap((x) =>
				fold(b)
					.split(' ')
					.map((y) => likeness(x, y)),
			),
	);
}

/** What is linked, directly or through others, in the order of the list. */
function connected<T>(list: readonly T[], linked: (a: T, b: T) => boolean): T[][] {
	const left = new Set(list);
	const groups: T[][] = [];
	for (const start of list) {
		if (!left.delete(start)) continue;
		const group = [start];
		for (const member of group) {
			for (const other of left) {
				if (!linked(member, other)) continue;
				group.push(other);
				left.delete(other);
			}
		}
		groups.push(group);
	}
	return groups;
}

/** One side a value, in the order of the story; nothing where all agree. */
function differing(kind: Difference['kind'], sides: readonly Side[]): Difference[] {
	const byKey = [...Map.groupBy(sides, ({ key }) => key).values()];
	if (byKey.length < 2) return [];
	return [{ kind, sides: byKey.flatMap((same) => sideOf(same.map(({ value, at }) => ({ value, at })))) }];
}

/** The first wording stands for all; of an article one is enough. */
function sideOf(same: readonly Wording[]): Difference['sides'] {
	const [first, ...others] = same.filter((one, i) => same.findIndex(({ at }) => at.article === one.at.article) === i);
	return first === undefined ? [] : [{ ...first, also: others }];
}
