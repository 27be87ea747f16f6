/** The front matter of clippers and site generators, in YAML, TOML or JSON → hints. */
import type { Hint } from '../../document/types.ts';
import { labelled } from '../header-labels.ts';
import { hintOf } from './format.ts';
import { cutFront, type Front, mapOf } from './front-matter-forms.ts';
import { readRecord } from './record.ts';
import { unpublished } from './record-dialects.ts';

/** `draft`: the field by which it says that it is not published; null: none. */
export type FrontMatter = { readonly hints: readonly Hint[]; readonly rest: string; readonly keys: number; readonly draft: string | null };

/** Null where the text begins with no front matter, or with one that says nothing of an article. */
export function frontMatter(text: string): FrontMatter | null {
	const found = cutFront(text);
	if (found === null) return null;
	const { rest } = found;
	const record = mapOf(found);
	if (record === null) {
		const hints = lineHints(found);
		return hints.length === 0 ? null : { hints, rest, keys: hints.length, draft: null };
	}
	const { hints, keys } = readRecord(record, 'front-matter');
	return keys === 0 ? null : { hints, rest, keys, draft: unpublished(record) };
}

/** Lines that one quoted value may run over. */
const MOST_LINES = 5;
/** A value in quotes that does not end on its line. */
const OPEN = /^[\p{L}_-]{2,30}\s*[:=]\s*(["'])(?:(?!\1).)*$/u;

/** A quoted title that was wrapped without being indented is one line again. */
function unwrapped(lines: readonly string[]): string[] {
	const made: string[] = [];
	for (let i = 0; i < lines.length; i++) {
		const mark = OPEN.exec(lines[i] as string)?.[1];
		const end = mark === undefined ? -1 : lines.slice(i + 1, i + MOST_LINES).findIndex((line) => line.trimEnd().endsWith(mark));
		made.push(
			lines
				.slice(i, i + end + 2)
				.map((line) => line.trim())
				.join(' '),
		);
		i += end + 1;
	}
	return made;
}

/** What is not well-formed (a colon in a title that nobody quoted) is read line by line; of JSON there are no lines. */
function lineHints({ form, front }: Front): Hint[] {
	if (form === 'json') return [];
	return unwrapped(front.split('\n')).flatMap((line) => {
		const match = (form === 'yaml' ? /^([\p{L}_-]{2,30})\s*:\s*(\S.*)$/u : /^([\p{L}_-]{2,30})\s*=\s*(\S.*)$/u).exec(line);
		const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? '';
		const read = match === null || value === '' ? [] : readRecord({ [match[1] ?? '']: value }, 'front-matter').hints;
		const label = labelled(line);
		return read.length > 0 || label === null ? read : [hintOf(label.field, label.value, 'front-matter', line.trim())];
	});
}
