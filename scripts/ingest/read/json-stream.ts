/** The elements of a JSON document or of JSON lines, one after the other: no more than one is in memory of a file that is an array. */
import { SeedError } from '../document/seed-error.ts';
import { decode } from './decode.ts';
import type { Input } from './formats/format.ts';
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

/** `lines`: an element a line. `document`: the items of an array at the top, or the whole. A broken element ends the reading by a SeedError. */
export function* elementsOf(input: Input, form: 'lines' | 'document'): Generator<unknown> {
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
	if (input.form !== 'bytes' || input.bytes.size < 4_000_000) {
		yield parsed((input.form === 'bytes' ? decode(input.bytes.slice(0, input.bytes.size)) : input.whole()).text.replace(/^\uFEFF/, ''), 1);
		return;
	}
	yield* itemsOf(input);
}

/** The items of an array, found by counting brackets outside strings. Of another document the whole is one element. */
function* itemsOf(input: Input): Generator<unknown> {
	if (!/^\uFEFF?\s*\[/.test(input.text() ?? '')) {
		yield parsed(input.whole().text.replace(/^\uFEFF/, ''), 1);
		return;
	}
	let depth = 0;
	let inString = false;
	let escaped = false;
	let item = '';
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
				depth++;
				if (depth === 2) from = i;
			} else if (code === 0x5d || code === 0x7d) {
				depth--;
				if (depth === 1) {
					yield parsed(item + chunk.slice(from, i + 1), ++number);
					item = '';
					from = i + 1;
				}
			}
		}
		if (depth >= 2) item += chunk.slice(from);
		if (item.length > LONGEST) throw new SeedError('an element is too long to be an article', REMEDY);
	}
	if (depth > 0) throw new SeedError(`the JSON ends within element ${number + 1}`, REMEDY);
}
