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

/** The containers that lie so deep in such a parent, found by counting brackets outside strings. */
function* itemsOf(input: Input, { depth: level, parent }: JsonPlace): Generator<unknown> {
	const open: number[] = [];
	let inString = false;
	let escaped = false;
	let item: string | null = null;
	let number = 0;
	for (const chunk of textChunks(input)) {
		let from = 0;
		for (let i = 0; i < chunk.length; i++) {
			const code = chunk.charCodeAt(i);
			if (inString) {
				if (escaped) escaped = false;
				else if (code === 0x5c) escaped = true;
				else if (code === 0x22) inString = false;
			} else if (code === 0x22) inString = true;
			else if (code === 0x5b || code === 0x7b) {
				if (open.length === level && open[level - 1] === parent && (code === 0x7b || parent === 0x5b)) {
					item = '';
					from = i;
				}
				open.push(code);
			} else if (code === 0x5d || code === 0x7d) {
				open.pop();
				if (open.length === level && item !== null) {
					yield parsed(item + chunk.slice(from, i + 1), ++number);
					item = null;
				}
			}
		}
		if (item !== null) item += chunk.slice(from);
		if (item !== null && item.length > LONGEST) throw new SeedError('an element is too long to be an article', REMEDY);
	}
	if (open.length > 0) throw new SeedError(`the JSON ends within element ${number + 1}`, REMEDY);
}
