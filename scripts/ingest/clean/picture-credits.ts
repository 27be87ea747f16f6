/** Who made a picture, as it stands in a line of its own or at the end of a caption. */
import { anyPhrase } from '../languages/languages.ts';

/** `Photo`, `Foto von`, `Crédit photo`: a part of patterns. */
export const PICTURE_LABEL = `(?:${anyPhrase(({ pictures }) => pictures.label)})(?: (?:${anyPhrase(({ pictures }) => pictures.by)}))?`;

const LABELLED = [
	`(?:[.!?…)"”“»]|\\s[-–—|/])\\s?[([]?(?:${PICTURE_LABEL}|(?:${anyPhrase(({ sourceLabels }) => sourceLabels)}))\\s?[:©]\\s?\\S[^.!?]{1,80}[)\\]]?\\.?$`,
	`[.!?…]\\s(?:${anyPhrase(({ pictures }) => pictures.abbreviated)})\\.\\s\\S[^.!?]{1,60}$`,
	// Short words of pictures only: `(crédits d’impôt)` ends a sentence.
	`[([](?:©|Getty|${anyPhrase(({ pictures }) => pictures.noun)}|Reuters|AFP|AP|dpa|EPA|ANP)[^()[\\]]{0,70}[)\\]]$`,
	// A year and no name (`… © 2024`) is the line of rights below a page.
	'\\s©\\s?(?!(?:19|20)\\d\\d\\.?$)\\S.{1,60}$',
];
const CREDITED = new RegExp(LABELLED.join('|'), 'iu');
/** `… / NAME (AGENCY)`. */
const AGENCY_END =
	/\s[/|]\s?\p{L}[\p{L}\p{M}.'’ -]{2,50}\s?[([](?:EFE|EPA|AFP|AP|Reuters|dpa|ANSA|LaPresse|Lusa|PAP|Ritzau(?: Scanpix)?|Scanpix|TT|NTB|Belga|ANP|APA|Keystone|Europa Press|Getty(?: Images)?)[)\]]\.?$/iu;
const CREDIT_END =
	/[/|]\s?(?:Getty Images|Unsplash|Shutterstock|iStock|Pixabay|Reuters|AFP|AP|EPA|dpa|ANP|Belga|picture alliance|Alamy|Imago)\)?$/iu;

/** A label's colon, a bar, a bracket at the end, a stop before the last words: most lines have none, and need not be asked for each credit. */
const MAY_CREDIT = /[:©/|]|[)\]]$|\.\s\S[^.!?]{1,120}$/;

export const endsWithCredit = (text: string): boolean =>
	MAY_CREDIT.test(text) && (CREDITED.test(text) || CREDIT_END.test(text) || AGENCY_END.test(text));
