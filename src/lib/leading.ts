/** What a page leads with: the headline, telling and wording in the reader's language where the story has one, else its own choice. */
import type { StoryClaim } from './claims.ts';
import { type Language, primary } from './language.ts';
import type { StoryData } from './schema.ts';

export type Text = { readonly text: string; readonly lang: Language };
export type Telling = StoryData['tellings'][number];
type Passage = StoryClaim['passages'][number];

/** The story's headline in the reader's language where an article has one, else the most central title. */
export function headline(story: Pick<StoryData, 'title' | 'titleLanguage' | 'titles'>, lang: string): Text {
	const own = story.titles.find(({ language }) => primary(language) === lang);
	return own === undefined ? { text: story.title, lang: story.titleLanguage } : { text: own.text, lang: own.language };
}

/** The summary for a reader: in their language where its articles can tell it, else the main one. */
export function tellingFor({ tellings }: Pick<StoryData, 'tellings'>, lang: string): Telling {
	const found = tellings.find(({ language }) => primary(language) === lang) ?? tellings[0];
	if (found === undefined) throw new Error('a story has at least one telling');
	return found;
}

/** The wording of a claim in a language, else the sentence quoted. */
export function leadPassage({ passages }: Pick<StoryClaim, 'passages'>, lang: string): Passage {
	return passages.find(({ language }) => primary(language) === lang) ?? passages[0];
}

export type Said = Omit<Passage, 'next'>;
export type ToldClaim = { readonly claim: StoryClaim; readonly lead: Passage };

/** The claims of a telling, in its order and wording. */
export function toldClaims(story: Pick<StoryData, 'tellings'>, claims: readonly StoryClaim[], lang: string): ToldClaim[] {
	const { language, paragraphs } = tellingFor(story, lang);
	return paragraphs.flat().flatMap((n) => {
		const claim = claims[n - 1];
		return claim === undefined ? [] : [{ claim, lead: leadPassage(claim, primary(language)) }];
	});
}

/** The sentences that are told with a passage, each with the address of its own: it and those right behind it. */
export function saidIn(passage: Passage): Said[] {
	return [passage, ...passage.next.map((one) => ({ ...passage, ...one, cut: 0 }))];
}

/** A quotation as it is shown: what is left out of its beginning is marked. */
export function shownText({ text, cut }: { readonly text: string; readonly cut: number }): string {
	return cut === 0 ? text : `[…] ${text.slice(cut)}`;
}
