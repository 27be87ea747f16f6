/** Whether a text is a whole sentence, in itself: what it leans on is asked elsewhere (`leaning.ts`). */
import { isRepeated } from '../text/said-once.ts';
import { ABBREVIATED, ENDS_IN_ORDINAL } from '../text/standing-words.ts';
import { QUOTES } from './speaks-itself.ts';

/** Characters. Longer is more than one fact. */
const LONGEST = 480;
/** Words outside quotation marks: fewer are a quotation and nothing else, or one whose speaker stands in another sentence. */
const FEWEST = 5;
/** A word; where none are parted by spaces, two characters. */
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2}|\p{L}{2,}/gu;
const ENDS_WELL = /[.!。।؟…]["'”’“»«)\]]*$/u;
/** `Summary: The line …`, `Prison program: A three-step …`: a label, and what it labels is no sentence of the text. */
const LABEL = /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}: ?\p{Lu}/u;

/** Begins and ends as one, nothing left open, nothing in it twice. `isCut`: something was left out before it; `fewest`: words outside quotation marks. */
export function isWhole(text: string, isCut: boolean, fewest = FEWEST): boolean {
	if (text.length > LONGEST || !ENDS_WELL.test(text)) return false;
	if (/[?？؟]["'”’“»«)\]]*$/u.test(text) || (/^[\p{P}\d]/u.test(text.replace(/^["“„«¿¡]/u, '')) === true && !/^\d/u.test(text)))
		return false;
	if (!isCut && /^\p{Ll}/u.test(text)) return false;
	if (ENDS_IN_ORDINAL.test(text) || LABEL.test(text) || isRepeated(text)) return false;
	if (/\.{3}|…/u.test(text)) return false;
	// Quotation marks of typesetting: `` opens, '' closes.
	if (/``/.test(text) !== /''|' '|´´/.test(text)) return false;
	const marks = text.match(QUOTES)?.length ?? 0;
	if (marks % 2 !== 0 || text.split('(').length !== text.split(')').length || text.split('[').length !== text.split(']').length)
		return false;
	// A quotation in single marks that another sentence opened: `… is hit,' she added`.
	if ((text.match(/[,.!?]['’](?=\s+\p{Ll})/gu)?.length ?? 0) > (text.match(/(?<![\p{L}\p{N}])['‘](?=\p{L})/gu)?.length ?? 0)) return false;
	const outside = text
		.split(QUOTES)
		.filter((_, i) => i % 2 === 0)
		.join(' ');
	return (outside.match(WORD)?.length ?? 0) >= fewest;
}

/** A part of a sentence: cut at an abbreviation, or from a quotation that the sentence before it opened. */
export function isPiece(text: string, before: string): boolean {
	// A page that gives its lines twice: the piece ends the line before it, too.
	const behind = before.endsWith(text) ? before.slice(0, -text.length).trimEnd() : before;
	return ABBREVIATED.test(behind) || ABBREVIATED.test(text) || leavesQuotationOpen(behind);
}

/** The last quotation mark opens, as its place says: `She said: "It is over.` Behind « may stand a space; German closes with “ and may open with ». */
const OPENS = /(?:^|[\s(])(?:["“”„«»‟](?=[\p{L}\p{N}])|[“„«]\s(?=[\p{L}\p{N}]))[^"“”„«»‟]*$/u;

const leavesQuotationOpen = (text: string): boolean => OPENS.test(text);
