/** The YAML front matter of clippers (Obsidian Clipper, trafilatura, defuddle, MarkDownload …) → hints. */
import { parse } from 'yaml';
import type { Hint } from '../../document/types.ts';
import { labelled } from '../header-labels.ts';
import { hintOf } from './format.ts';
import { type RawRecord, readRecord } from './record.ts';

const FRONT = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

export type FrontMatter = { readonly hints: readonly Hint[]; readonly rest: string; readonly keys: number };

/** Null where the text begins with no front matter: lines `key: value` between two lines of hyphens. */
export function frontMatter(text: string): FrontMatter | null {
	const match = FRONT.exec(text);
	const front = match?.[1] ?? '';
	if (match === null || !/^[\p{L}][\p{L}\p{N} _.-]{0,40}\s*:/mu.test(front)) return null;
	const rest = text.slice(match[0].length);
	const record = mapOf(front);
	if (record === null) {
		const hints = lineHints(front);
		return hints.length === 0 ? null : { hints, rest, keys: hints.length };
	}
	const { hints, keys } = readRecord(record, 'front-matter');
	return keys === 0 ? null : { hints, rest, keys };
}

function mapOf(front: string): RawRecord | null {
	try {
		const data: unknown = parse(front, { schema: 'failsafe', maxAliasCount: 0 });
		return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as RawRecord) : null;
	} catch {
		return null;
	}
}

/** What is no YAML (a colon in a title that nobody quoted) is read line by line. */
function lineHints(front: string): Hint[] {
	return front.split('\n').flatMap((line) => {
		const match = /^([\p{L}_-]{2,30})\s*:\s*(\S.*)$/u.exec(line);
		const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? '';
		const read = match === null || value === '' ? [] : readRecord({ [match[1] ?? '']: value }, 'front-matter').hints;
		const label = labelled(line);
		return read.length > 0 || label === null ? read : [hintOf(label.field, label.value, 'front-matter', line.trim())];
	});
}
