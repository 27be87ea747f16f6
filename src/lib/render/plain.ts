/**
 * Words and the usual punctuation, begun by a letter or a quotation mark, are text to Markdown and MDX wherever they stand, but for two
 * words that open statements: such paragraphs, nearly all there are, need no parser (a fuzz test reads them back all the same).
 */
export const isPlain = (text: string): boolean =>
	/^[\p{L}"“”„«»‘’'][\p{L}\p{M}\p{Nd} ,.;:!?…‘’'"“”„«»()%€£/–—-]*$/u.test(text) && !/^(?:import|export)/.test(text);
