/** Who wrote it: `By Jane Doe`, `Von …`, `Door …`, `Autor: …` near the head of the article, or the file's own word. */

import { detected, evidence, unknown } from '../document/detected.ts';
import type { CleanText, Maybe } from '../document/types.ts';
import { further } from '../languages/further.ts';
import { anyPhrase } from '../languages/languages.ts';
import { caselessByline } from '../text/caseless-byline.ts';
import { nameAlone } from '../text/name-alone.ts';
import { reliability } from './calibration.ts';

const OPENING = new RegExp(
	`^(?:${anyPhrase(({ bylines }) => bylines.opening)}|${further.bylines.opening})(?::|\\s)\\s{0,3}(\\S[^\\n]{2,120})`,
	'iu',
);
/** The name behind a date on one line. */
const BEFORE = anyPhrase(({ bylines }) => bylines.before);
const BEHIND_DATE = new RegExp(`[\\s,|·•–—-](?:${BEFORE})\\s(\\S[^\\n]{2,80})$`, 'iu');

/** Who stands behind the opening: large, which a pattern that ignores case cannot ask, for under it `\p{Lu}` is any letter. */
const largeBehind = (pattern: RegExp, text: string): string | null => {
	const who = pattern.exec(text)?.[1] ?? '';
	return /^\p{Lu}/u.test(who) ? who : null;
};

/** Whom a line names that begins as bylines do, and what follows; null: it does not. */
export const bylineOf = (line: string): string | null => largeBehind(OPENING, line);

const BEFORE_HINT = new RegExp(`^(?:${BEFORE})\\s+`, 'iu');
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]{0,24}`;
const PARTICLE = `(?:${anyPhrase(({ bylines }) => bylines.particles)}|${further.bylines.particles})`;
const PERSON = new RegExp(`^${NAME}(?:\\s(?:${PARTICLE}\\s){0,2}${NAME}){1,3}`, 'u');
const JOINT = new RegExp(`^\\s{0,2}(?:,|&|${anyPhrase(({ bylines }) => bylines.and)})\\s{1,2}`, 'u');

/** A desk instead of a person: `Lokalredaktion`, `Rédaction locale`. */
const DESK = new RegExp(
	`^(?:\\p{Lu}[\\p{L}-]{0,20}\\s)?\\p{Lu}?\\p{L}{0,20}(?:${anyPhrase(({ bylines }) => bylines.desk)})(?:\\s\\p{L}{2,20}){0,2}$`,
	'iu',
);

/** How many lines before the body and after it are read. */
const NEAR = 12;
/** And how many above the title of a plain text. */
const ABOVE = 3;

/** The names at the beginning of a byline, joined with commas; null where it does not begin with a person's name. */
export function namesOfByline(value: string): string | null {
	const names: string[] = [];
	let rest = value.trim();
	while (names.length < 4) {
		const match = PERSON.exec(rest);
		if (match === null) break;
		names.push(match[0].replace(/(?<![.'’-])[.'’-]+$/u, ''));
		rest = rest.slice(match[0].length);
		const joint = JOINT.exec(rest);
		if (joint === null) break;
		rest = rest.slice(joint[0].length);
	}
	return names.length === 0 || names.some((name) => name === name.toUpperCase() && name.length > 24) ? null : names.join(', ');
}

/** A byline among the pieces of a line of the head: `The Post · 4 May 2026 · By Jane Doe`. */
const inPieces = (text: string) =>
	text
		.split(/\s?[|·•]\s?/u)
		.map(bylineOf)
		.find((who) => who !== null) ?? null;

/** The author's name, or unknown. */
export function describeByline(clean: CleanText): Maybe<string> {
	for (const hint of clean.dump.hints) {
		if (hint.field !== 'byline') continue;
		const value = hint.value.replace(BEFORE_HINT, '').trim();
		// What a page's classes call a byline is believed where it names somebody.
		const named = hint.evidence.rule !== 'page-byline' || namesOfByline(value) !== null || DESK.test(value);
		if (value !== '' && value.length <= 120 && named)
			return detected(namesOfByline(value) ?? value, reliability('byline-metadata'), [hint.evidence]);
	}
	const first = clean.blocks[0]?.span.start ?? 0;
	const last = clean.blocks.at(-1)?.span.end ?? clean.dump.text.length;
	const titled = clean.title.evidence[0]?.span?.start ?? 0;
	const lines = [...clean.removed, ...clean.blocks.slice(0, 2)].filter(
		(line) => line.text.length <= 160 && !('reason' in line && line.reason === 'outside'),
	);
	const before = lines.filter(({ span }) => span.start >= Math.min(titled, first) && span.start <= last).slice(0, NEAR);
	const near = before.length > 0 ? before : lines.filter(({ span }) => span.start < first).slice(-NEAR);
	// In a plain text the head may stand above the title.
	const above = clean.dump.body === undefined ? lines.filter(({ span }) => span.start < Math.min(titled, first)).slice(-ABOVE) : [];
	const byRule = new Set(clean.removed.filter(({ rule }) => rule === 'date-and-byline').map((line) => line.span.start));
	for (const { text, span } of [...near, ...above, ...lines.filter((line) => line.span.start >= last).slice(0, 3)]) {
		const caseless = caselessByline(text);
		if (caseless !== null) return detected(caseless, reliability('byline-line'), [evidence('byline-line', text.slice(0, 120), span)]);
		const who = bylineOf(text) ?? inPieces(text) ?? (byRule.has(span.start) ? largeBehind(BEHIND_DATE, text) : null);
		const value = who?.split(/\s?[|•·,–—]\s?/u, 1)[0]?.trim() ?? '';
		const desk = /^\p{Lu}/u.test(value) && DESK.test(value) ? value : null;
		const names = who === null ? null : (desk ?? namesOfByline(who));
		if (names !== null) return detected(names, reliability('byline-line'), [evidence('byline-line', text.slice(0, 120), span)]);
	}
	// Where no line names its author by a word, a name alone below the title does.
	const alone = clean.removed.find(({ rule }) => rule === 'name-alone');
	const names = alone === undefined ? null : nameAlone(alone.text);
	if (alone === undefined || names === null) return unknown();
	return detected(namesOfByline(names) ?? names, reliability('byline-alone'), [evidence('byline-alone', alone.text, alone.span)]);
}
