/**
 * The same text in one byte a character, where that can hold it. V8 keeps a text with one curly quote in two bytes a character, and every line that is
 * cut out of it too; on such a line each pattern, fold and comparison takes longer, though nine lines in ten hold Latin-1 alone.
 */
export const oneByte = (text: string): string => (LATIN_1.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text);

const LATIN_1 = /^[\x00-\xff]*$/;
