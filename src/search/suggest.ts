/** Nothing was found with all words: words that the collection has and that come near. Comes when that is so. */
import type { SearchData } from './data.ts';
import type { Engine } from './engine.ts';
import { correctedTogether, loadWords, nearWords } from './near.ts';
import { fold } from './passage.ts';
import { parseQuestion } from './question.ts';
import { type State, writeState } from './state.ts';
import { addressOf, element, languageMark } from './view.ts';

/** Words of a list that are offered for one that was typed. */
const OFFERED = 3;

type Offer = { readonly language: string; readonly text: string; readonly q: string };

/** A word that several languages have, as most have a name, is offered once. All languages are searched for it, whichever it came from. */
export function eachOnce(offers: readonly Offer[]): { readonly languages: readonly string[]; readonly text: string; readonly q: string }[] {
	return [...Map.groupBy(offers, ({ q }) => q)].map(([q, same]) => ({
		q,
		text: same[0]?.text ?? q,
		languages: same.map(({ language }) => language),
	}));
}

/** Offers words of the collection that come close; several misspelled words are corrected together. */
export async function suggest(list: HTMLElement, data: SearchData, engine: Engine, state: State): Promise<void> {
	const shown = list.firstElementChild;
	const lists = await Promise.all(engine.languages.map(async (language) => [language, await loadWords(data.bundle, language)] as const));
	const terms = state.q.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const corrected = lists.flatMap(([language, all]) => {
		const words = correctedTogether(terms, all, fold);
		return words === null
			? []
			: [{ language, text: words.join(' '), q: words.reduce((q, word, n) => q.replace(terms[n] ?? '', () => word), state.q) }];
	});
	/** Those that are found, as they stand. */
	const tried = corrected.map(
		async ({ language, q }) => (await engine.search(language, { ...parseQuestion(q), strict: true }, {})).hits.length > 0,
	);
	const holds = await Promise.all(tried);
	const together = corrected.filter((_, n) => holds[n]);
	const found = lists.flatMap(([language, all]) =>
		terms.flatMap((term) =>
			nearWords(term, all, OFFERED, fold).map((word) => ({ language, text: word, q: state.q.replace(term, () => word) })),
		),
	);
	const offers = together.length > 0 ? together : list.querySelector('.hit') === null ? found : [];
	// Another search may have been shown meanwhile.
	if (offers.length === 0 || list.firstElementChild !== shown) return;
	const links = eachOnce(offers).map(({ languages: [language = '', ...others], text, q }) => {
		const own = others.length === 0;
		return element(
			'li',
			{},
			element('a', { href: addressOf(data, 'search/', writeState({ ...state, q })), ...(own && { lang: language }) }, text),
			own && ' ',
			own && languageMark(data, language),
		);
	});
	list.prepend(element('p', {}, data.words.searchSimilar), element('ul', { class: 'similar' }, ...links));
}
