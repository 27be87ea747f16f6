/** A story that is headed by the sentence which its summary opens with: the page shows that sentence once, as its heading. */
import { primary } from './language.ts';
import { type Said, saidIn, type Text, type ToldClaim } from './leading.ts';

/** Characters. A longer heading is a whole sentence, and is set smaller. */
const SENTENCE = 90;

export const isSentenceHeading = (text: string): boolean => text.length > SENTENCE;

/** Characters. A heading that is longer is a paragraph: the headline ends before it, and the sentence stands in the text. */
const LONGEST = 240;
const CUT = /\s?…$/u;
const LOOSE_END = /[\s.。]+$/u;

/** The words of a sentence as a heading: what is left out of its beginning is not marked, and no full stop ends it. */
function asHeading({ text, cut }: Said): string {
	const shown = text.slice(cut).trim().replace(LOOSE_END, '');
	return shown.charAt(0).toUpperCase() + shown.slice(1);
}

/**
 * The first sentence of a telling as its heading, where the headline was made of it and something else is left to be told; else null.
 * `title`: the headline in the language of the page.
 */
export function headedBy(title: Text, told: readonly ToldClaim[]): (ToldClaim & { readonly text: string }) | null {
	const [first] = told;
	if (first === undefined) return null;
	const { lead } = first;
	if ((told.length < 2 && lead.next.length === 0) || primary(lead.language) !== primary(title.lang)) return null;
	const text = asHeading(lead);
	const head = title.text.replace(CUT, '').replace(LOOSE_END, '');
	const isMade = head === text || (CUT.test(title.text) && text.startsWith(head));
	return isMade && text.length <= LONGEST ? { ...first, text } : null;
}

/** What a list tells beneath a headline: the first sentence of the telling that is not the headline itself. A headline that was cut goes on in its sentence. */
export function beneath(title: Text, told: readonly ToldClaim[]): Said | undefined {
	const sentences = told.flatMap(({ lead }) => saidIn(lead));
	const isWhole = headedBy(title, told) !== null && !CUT.test(title.text);
	return sentences[isWhole ? 1 : 0];
}
