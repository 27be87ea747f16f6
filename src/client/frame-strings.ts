import type { Plural } from '../i18n/messages.ts';

/** Which words of the interface the frame of a page with one address is made of; `src/pages/frame/[lang].json.ts` sends them. */
export const FRAME_STRINGS = [
	...['skip', 'menu', 'topics', 'stories', 'sources', 'names', 'calendar', 'interfaceLanguage', 'theme', 'searchLabel', 'about'],
	...['articles', 'languages', 'audit', 'help', 'footer', 'youAreHere', 'home', 'onThisPage', 'captions', 'details', 'cite'],
	...['tray', 'copy', 'dateUnknown', 'sourceUnknown', 'languageUnknown', 'unknown', 'partOfStory', 'otherArticles', 'linkToPassage'],
	...['fieldTitle', 'fieldDate', 'fieldSource', 'fieldLanguage', 'fieldByline', 'fieldTopic', 'fieldTopics', 'fieldOutlets', 'fieldCites'],
	...[
		'fieldUrl',
		'fieldArchive',
		'fieldCaptured',
		'fieldSection',
		'fieldPage',
		'fieldEdition',
		'fieldDocumentId',
		'fieldRights',
		'fieldSeed',
		'fieldFolded',
		'fieldDigest',
		'fieldSeedDigest',
		'originalFile',
		'howItWasRead',
		'titleMade',
		'setByPerson',
		'levelCertain',
		'levelLikely',
	],
	...[
		'levelUncertain',
		'levelUnknown',
		'citeLink',
		'shortAddress',
		'citeFootnote',
		'citeQuote',
		'citeHint',
		'citeFiles',
		'earlierWordings',
	],
	...['wordingChanged', 'wordingWas', 'wordingIs', 'wordingGone'],
	...['previousPage', 'nextPage', 'pages', 'pageNumber', 'inStories', 'inArticles', 'creditedBy', 'calendarUndated'],
	...['people', 'organisations', 'places', 'otherNames'],
] as const;

/** The same for counted nouns. */
export const FRAME_COUNTS = ['articleCount', 'mentionCount', 'voices', 'reportCount', 'languageCount'] as const;

/** `lang`: of the text, where it is not that of the page. */
export type WordedText = { readonly text: string; readonly lang?: string };
/** A text that differs by interface language (`data-in`). */
export type WordedTexts = Readonly<Record<string, WordedText>>;

/** `roots`: home of each interface language, with the base path. */
export type FrameData = {
	readonly lang: string;
	readonly roots: Readonly<Record<string, string>>;
	readonly words: Readonly<Record<string, string>>;
	readonly counts: Readonly<Record<string, Plural>>;
	readonly topics: Readonly<Record<string, string>>;
};
