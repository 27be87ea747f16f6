/** The browser's Translator API, as far as it is used here. */
type Pair = { readonly sourceLanguage: string; readonly targetLanguage: string };
type Translation = { translate: (text: string) => Promise<string> };
export type Api = { availability: (pair: Pair) => Promise<string>; create: (pair: Pair) => Promise<Translation> };

export const pairOf = (sourceLanguage: string): Pair => ({ sourceLanguage, targetLanguage: document.documentElement.lang });
