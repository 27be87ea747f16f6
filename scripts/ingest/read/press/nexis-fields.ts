/** The header lines of a Nexis document → hints. What both its forms share. */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import { statedWords } from './article.ts';
import { type Line, pageIn } from './export-lines.ts';
import { labelled, nexisHead, type PressField } from './labels.ts';

export type HeadLabel = { readonly field: PressField; readonly value: string; readonly line: string };

/** The labelled lines of a header; an unlabelled line goes on with the value above it. */
export function headLabels(lines: readonly Line[]): HeadLabel[] {
	const labels: { field: PressField; value: string; line: string }[] = [];
	for (const { text } of lines) {
		const found = labelled(text);
		const field = found === null ? undefined : nexisHead.get(found.label);
		const last = labels.at(-1);
		if (found !== null && (field !== undefined || found.caps)) labels.push({ field: field ?? null, value: found.value, line: text });
		else if (last !== undefined) last.value = `${last.value} ${text}`.trim();
	}
	return labels;
}

/** Hints of the labels: `SECTION: NEWS; Pg. 3` holds the page too. */
export function hintsOfLabels(labels: readonly HeadLabel[], rule: string): Hint[] {
	return labels.flatMap(({ field, value, line }): Hint[] => {
		const clean = value.replace(/\s+/g, ' ').trim();
		if (clean === '' || field === null || field === 'body' || field === 'highlight' || field === 'dateline') return [];
		if (field === 'words') {
			const stated = statedWords(clean);
			return stated === null ? [] : [hintOf('words', String(stated), rule, line)];
		}
		if (field === 'section') {
			const pieces = clean
				.split(';')
				.map((piece) => piece.trim())
				.filter(Boolean);
			const page = pieces.map((piece) => pageIn(piece) ?? undefined).find((found) => found !== undefined);
			const name = pieces.filter((piece) => pageIn(piece) === null && !/^version\s?:/i.test(piece)).join('; ');
			return [
				...(name === '' ? [] : [hintOf('section', name, rule, line)]),
				...(page === undefined ? [] : [hintOf('page', page, rule, line)]),
			];
		}
		if (field === 'byline' || field === 'title' || field === 'edition') return [hintOf(field, clean, rule, line)];
		return [];
	});
}
