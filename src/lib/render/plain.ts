/**
 * Words and the usual punctuation, begun by a letter, a digit or a quotation mark, are text to Markdown and MDX wherever they stand, but for two
 * words that open statements and the number of an item: such blocks, nearly all there are, need no parser (a fuzz test reads them back all the same).
 */
export const isPlain = (text: string): boolean => (LATIN.test(text) || ANY.test(text)) && !/^(?:import|export|\d{1,9}[.)])/.test(text);

const ANY = /^[\p{L}\p{Nd}"“”„«»‘’'][\p{L}\p{M}\p{Nd} ,.;:!?…‘’'"“”„«»()%€£$°+=@|/–—-]*$/u;
/** The same of Latin letters, which most texts have alone: so few ranges are compared in half the time. */
const LATIN =
	/^[A-Za-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"“”„«»‘’'][A-Za-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f ,.;:!?…‘’'"“”„«»()%€£$°+=@|/–—-]*$/;
