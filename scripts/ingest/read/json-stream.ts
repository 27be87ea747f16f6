/**
 * The elements of a JSON document or of JSON lines, one after the other: no more than one is in memory of a large file whose elements lie in an
 * array, in an array within objects, or are the values of one object.
 */
import { SeedError } from '../document/seed-error.ts';
import { decode } from './decode.ts';
import type { Input } from './formats/format.ts';
import { type JsonPlace, placeOfItems } from './json-place.ts';
import { textChunks } from './text-chunks.ts';

/** Beyond so many characters one element is no article. */
const LONGEST = 64 * 1024 * 1024;
const REMEDY = 'Export the file again, or mend it at that place.';

function parsed(text: string, number: number): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new SeedError(
			`the JSON cannot be read at element ${number}: ${(error as Error).message.split('\n', 1)[0]?.slice(0, 120)}`,
			REMEDY,
		);
	}
}

/** Up to so many bytes a document is parsed as a whole: an array, anything. */
const SMALL = { array: 4_000_000, other: 32_000_000 } as const;

/** `isArticle`: does a value hold an article? `lines`: an element a line. `document`: the items of the list that a large document holds, or the whole. A broken element ends the reading by a SeedError. */
export function* elementsOf(input: Input, form: 'lines' | 'document', isArticle: (value: unknown) => boolean): Generator<unknown> {
	if (form === 'lines') {
		let rest = '';
		let number = 0;
		for (const chunk of textChunks(input)) {
			const lines = (rest + chunk).split('\n');
			rest = lines.pop() ?? '';
			if (rest.length > LONGEST) throw new SeedError('a line is too long to be an article', REMEDY);
			for (const line of lines) if (line.trim() !== '') yield parsed(line.replace(/^\uFEFF/, ''), ++number);
		}
		if (rest.trim() !== '') yield parsed(rest.replace(/^\uFEFF/, ''), ++number);
		return;
	}
	const begin = input.text() ?? '';
	const isSmall = input.form !== 'bytes' || input.bytes.size < (/^\uFEFF?\s*\[/.test(begin) ? SMALL.array : SMALL.other);
	const place = isSmall ? null : placeOfItems(begin, isArticle);
	if (place !== null) yield* itemsOf(input, place);
	else
		yield parsed(
			(input.form === 'bytes' && isSmall ? decode(input.bytes.slice(0, input.bytes.size)) : input.whole()).text.replace(/^\uFEFF/, ''),
			1,
		);
}

/** What ends a string, or keeps it from ending; what counts outside strings. */
const IN_STRING = /["\\]/g;
const OUTSIDE = /["[\]{}]/g;

/** The containers that lie so deep in such a parent, found by counting brackets outside strings. */
function* itemsOf(input: Input, { depth: level, parent }: JsonPlace): Generator<unknown> {
	const open: string[] = [];
	const list = String.fromCharCode(parent);
	let inString = false;
	// Characters of the next chunk that a backslash at the end of this one takes away.
	let escaped = 0;
	let item: string | null = null;
	let number = 0;
	for (const chunk of textChunks(input)) {
		let from = 0;
		let at = escaped;
		for (;;) {
			const marks = inString ? IN_STRING : OUTSIDE;
			marks.lastIndex = at;
			const mark = marks.exec(chunk)?.[0];
			if (mark === undefined) break;
			at = marks.lastIndex;
			if (mark === '\\') at++;
			else if (mark === '"') inString = !inString;
			else if (mark === '[' || mark === '{') {
				if (open.length === level && open[level - 1] === list && (mark === '{' || list === '[')) {
					item = '';
					from = at - 1;
				}
				open.push(mark);
			} else {
				open.pop();
				if (open.length === level && item !== null) {
					yield parsed(item + chunk.slice(from, at), ++number);
					item = null;
				}
			}
		}
		escaped = Math.max(0, at - chunk.length);
		if (item !== null) item += chunk.slice(from);
		if (item !== null && item.length > LONGEST) throw new SeedError('an element is too long to be an article', REMEDY);
	}
	if (open.length > 0) throw new SeedError(`the JSON ends within element ${number + 1}`, REMEDY);
}
