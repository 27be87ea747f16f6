/**
 * Words and the usual punctuation, begun by a letter, a digit or a quotation mark, are text to Markdown and MDX wherever they stand, but for two
 * words that open statements and the number of an item: such blocks, nearly all there are, need no parser (a fuzz test reads them back all the same).
 */
export const isPlain = (text: string): boolean =>
	/^[\p{L}\p{Nd}"“”„«»‘’'][\p{L}\p{M}\p{Nd} ,.;:!?…‘’'"“”„«»()%€£$°+=@|/–—-]*$/u.test(text) && !/^(?:import|export|\d{1,9}[.)])/.test(text);
