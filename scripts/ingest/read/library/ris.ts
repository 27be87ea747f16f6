/** RIS (Research Information Systems, 2011) → records. A tag is two signs, two spaces, a hyphen. */
import type { LibraryRecord } from './catalogue-record.ts';

const LINE = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

export const looksLikeRis = (text: string): boolean => /^\uFEFF?\s{0,20}TY {1,2}- ?[A-Z]{2,8}\s*\r?\n[A-Z][A-Z0-9] {1,2}-/.test(text);

/** The records of a file, in order; one that never ends is read as far as it goes. */
export function risRecords(text: string): LibraryRecord[] {
	const records: Map<string, string[]>[] = [];
	let open: Map<string, string[]> | null = null;
	let last: string[] | null = null;
	for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
		const match = LINE.exec(line);
		if (match === null) {
			// A long value goes on without a tag.
			if (last !== null && line.trim() !== '') last[last.length - 1] += ` ${line.trim()}`;
			continue;
		}
		const [, tag = '', value = ''] = match;
		if (tag === 'TY') {
			open = new Map();
			records.push(open);
		} else if (tag === 'ER') open = null;
		last = null;
		if (open === null) continue;
		last = open.get(tag) ?? [];
		last.push(value.trim());
		open.set(tag, last);
	}
	return records.map(recordOf);
}

function recordOf(fields: ReadonlyMap<string, readonly string[]>): LibraryRecord {
	const all = (...tags: readonly string[]) => tags.flatMap((tag) => fields.get(tag) ?? []).filter((value) => value !== '');
	const first = (...tags: readonly string[]) => all(...tags)[0] ?? null;
	const addresses = all('UR', 'L2', 'LK');
	return {
		title: first('TI', 'T1', 'CT', 'ST') ?? '',
		authors: all('AU', 'A1').map(givenFirst),
		source: first('T2', 'JF', 'JO', 'JA', 'J2', 'BT', 'PB'),
		date: first('DA', 'Y1', 'PY'),
		captured: first('Y2'),
		url: addresses.find((address) => /^https?:/i.test(address)) ?? null,
		language: first('LA'),
		page: pages(first('SP'), first('EP')),
		section: first('SE'),
		edition: first('ET'),
		rights: null,
		files: [...all('L1', 'L4'), ...all('L2', 'L3', 'UR')].filter((file) => !/^https?:/i.test(file) && /\.\w{1,8}$/.test(file)),
	};
}

const pages = (start: string | null, end: string | null) =>
	start === null ? null : end === null || end === start ? start : `${start}–${end}`;

/** `Quill, Martha` → `Martha Quill`; a name without a comma stays. */
function givenFirst(name: string): string {
	const [family = '', given, suffix] = name.split(',').map((part) => part.trim());
	return given === undefined || given === '' ? family : `${given} ${family}${suffix === undefined || suffix === '' ? '' : `, ${suffix}`}`;
}
