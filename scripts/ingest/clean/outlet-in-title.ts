/** A title as a file gives it, without the name of its outlet at the end: pages have `Ferry sails again | Norvik Post`, and what is made of them keeps it. */
import type { Dump } from '../document/types.ts';
import { plainWords } from '../text/unaccented.ts';

const WITH_OUTLET = /^(.{3,300}\S)\s+([|–—·-])\s+([^|–—·]{2,60})$/u;
/** Words before a dash from which what follows is no part of the title. */
const ENOUGH = 3;

/** Null where the file gives no title. The outlet is known from the file as well: `OpenAI` of the `OpenAI Blog`, or the other way. */
export function givenTitle({ hints }: Pick<Dump, 'hints'>): string | null {
	const given = (name: string) => hints.find(({ field }) => field === name)?.value ?? null;
	const [title, source] = [given('title'), given('source')];
	const [, before = '', mark, name = ''] = WITH_OUTLET.exec(title ?? '') ?? [];
	const [end, outlet] = [plainWords(name), plainWords(source ?? '')];
	if (end === outlet && end !== '') return before;
	return areOne(end, outlet) && (mark === '|' || plainWords(before).split(' ').length >= ENOUGH) ? before : title;
}

const areOne = (a: string, b: string): boolean => a !== '' && b !== '' && (b.startsWith(`${a} `) || a.startsWith(`${b} `));
