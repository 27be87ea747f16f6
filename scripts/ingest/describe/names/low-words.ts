const LOW_WORD = /(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}]+/gu;

/** The words of two letters or more that texts write in small letters, to their first sign; a part of a compound is none. */
export const lowWords = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => text.match(LOW_WORD) ?? []));
