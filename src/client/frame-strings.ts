/** Which words of the interface the frame of a page with one address is made of; `src/pages/frame/[lang].json.ts` sends them. */
export const FRAME_STRINGS = [
	...['skip', 'menu', 'topics', 'stories', 'sources', 'names', 'calendar', 'interfaceLanguage', 'theme', 'searchLabel', 'about'],
	...['articles', 'languages', 'audit', 'help', 'footer', 'youAreHere', 'home', 'onThisPage', 'captions', 'details', 'cite'],
	...[
		'helpTitle',
		'keySearch',
		'keyNext',
		'keyPrevious',
		'keyCite',
		'keyMark',
		'keyTray',
		'keyFound',
		'keyHelp',
		'tray',
		'copy',
		'dismiss',
		'translate',
		'translating',
		'translatedBy',
	],
	...['translateFailed', 'dateUnknown', 'sourceUnknown', 'languageUnknown', 'unknown', 'partOfStory', 'otherArticles', 'linkToPassage'],
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
] as const;

/** `roots`: home of each interface language, with the base path. */
export type FrameData = {
	readonly lang: string;
	readonly roots: Readonly<Record<string, string>>;
	readonly words: Readonly<Record<string, string>>;
	readonly topics: Readonly<Record<string, string>>;
};
