/** What names an author in a header of Factiva that has no codes. */

/** Two to four words with capitals and nothing else: a person's name. */
export const isName = (text: string) =>
	text.length <= 60 &&
	/^\p{Lu}[\p{L}.'’-]+(?:\s(?:van|von|de|der|den|del|di|da|la|le|ten|ter|zu|\p{Lu}[\p{L}.'’-]*)){1,4}$/u.test(text) &&
	text !== text.toUpperCase();

/** What names an author as a rule, though a headline may look like that too: `ANA EJEMPLO`, `Muster, Erika`, `Ada Sample, City Editor`, `Door onze verslaggever`. */
export function isAuthor(text: string): boolean {
	if (text.length > 80 || /[.!?:]$/u.test(text)) return false;
	const [name = '', role = ''] = text.split(/,\s/u, 2);
	return (
		LOUD_NAME.test(text) || SURNAME_FIRST.test(text) || OUR_OWN.test(text) || (isName(name) && /^\p{L}[\p{L}.'’ -]{1,40}$/u.test(role))
	);
}
const LOUD_NAME = /^\p{Lu}[\p{Lu}.'’-]{0,30}(?:\s\p{Lu}[\p{Lu}.'’-]{0,30}){1,3}$/u;
const SURNAME_FIRST = /^\p{Lu}[\p{L}'’-]{1,30},\s\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30})?$/u;
const OUR_OWN =
	/^(?:by|from|von|par|de|door|van|por|di|da|dal|dalla)\s(?:an?|our|onze|een|unser\p{L}{0,2}|ein\p{L}{0,2}|notre|nos|un|una|une|nuestr[oa]s?|nostr[oa]|la|el)\s\p{L}/iu;

/** Three words or more that are not all in capitals: a headline, and no name of a section. */
export const isSentence = (text: string) => text.split(/\s+/u).length >= 3 && text !== text.toUpperCase();
