/** Sentences that tell what lies behind an event, not the event: what a thing is, what was years before. They do not lead. */
import { patternByTag } from '../languages/languages.ts';
import type { StorySentence } from './sentences.ts';

/** What a thing is: `The A7 is a road …`. */
const DEFINES = patternByTag(({ sentences }) => sentences.defines);
/** UTF-16 code units from the top in which a thing is defined, before any clause ends. */
const OPENING = 60;
const YEAR = /(?<![\d.,])(1[5-9]\d\d|20\d\d)(?![\d.,]\d)/gu;
/** A year so much older than the story's is of its past. */
const OLD = 4;

/** `year`: in which the story plays (`yearOfEvent`); null where nothing says: then no year is of its past. */
export function isBackdrop({ text, tongue }: StorySentence, year: number | null): boolean {
	const opening = (/^[^,;:(]*/u.exec(text)?.[0] ?? '').slice(0, OPENING);
	return DEFINES[tongue]?.test(opening) === true || isOfThePast(text, year);
}

/** Names years, and none later than some years before the story's. */
export function isOfThePast(text: string, year: number | null): boolean {
	const years = yearsIn(text);
	return year !== null && years.length > 0 && Math.max(...years) <= year - OLD;
}

/** The year in which a story plays: that of its earliest report; where none has a date, the newest that is named in it. */
export function yearOfEvent(reported: number | null, sentences: readonly StorySentence[]): number | null {
	const named = sentences.flatMap(({ text }) => yearsIn(text));
	return reported ?? (named.length === 0 ? null : Math.max(...named));
}

const yearsIn = (text: string): number[] => [...text.matchAll(YEAR)].map(([, year]) => Number(year));
