/** The places of a page where its maker is named. A candidate counts its mentions in each. The words are in `languages/`. */
import { further } from '../../languages/further.ts';
import { alternativesOf, anyPhrase } from '../../languages/languages.ts';
import { fold } from '../../text/tokens.ts';
import { makerWords } from './maker-patterns.ts';

export const PLACES = [
	'line', 'segment', 'furniture', 'body', 'copyright', 'rights', 'host', 'mail', 'handle', 'subscribe', 'about', 'more', 'credit', 'by',
	'title-end', 'title', 'bracket', 'label', 'description', 'imprint', 'app', 'top', 'bottom', 'said', 'opens', 'closes', 'owner', 'company', 'host-body', 'host-path', 'host-list', 'product', 'trademark', 'consent', 'run-opens', 'run-closes',
	'owner-first', 'desk-mail', 'head', 'foot', 'above-title', 'below-title', 'legal', 'skip', 'echo', 'phrase', 'phrase-end', 'author',
	'meta-site', 'meta-publisher', 'meta-host', 'meta-title', 'meta-handle', 'meta-copyright',
] as const; // biome-ignore format: a list
export type Place = (typeof PLACES)[number];

export const PLACE_AT: Readonly<Record<Place, number>> = Object.fromEntries(PLACES.map((place, i) => [place, i])) as Record<Place, number>;

/** Their numbers, by which counts are kept. */
export const numbersOf = (...places: readonly Place[]): readonly number[] => places.map((place) => PLACE_AT[place]);

const cue = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'giu');

/** `©`, `(c)`, `copyright`: the name follows, after the years. */
export const COPYRIGHT = /©|ⓒ|\([cC]\)|copyright|copyleft|copr\.|版权所有|著作権|저작권/giu;

/** All rights reserved. */
export const RIGHTS = cue(makerWords('rights'));

/** Names of networks and shops, the same in every language. */
const APPS = 'apps?|app store|google play|podcasts?|facebook|twitter|instagram|youtube|whatsapp|telegram|rss|linkedin|mastodon|bluesky';

/** Words around which the maker is named. `before`: the name follows them. */
const LISTS: readonly (readonly [Place, 'before' | 'line', string])[] = [
	['rights', 'line', makerWords('rights')],
	['subscribe', 'line', makerWords('subscribe')],
	['app', 'line', APPS],
	['about', 'before', makerWords('about')],
	['more', 'before', makerWords('more')],
	['credit', 'before', makerWords('credit')],
	['by', 'before', makerWords('by')],
	['imprint', 'line', makerWords('imprint')],
];

/** Letters of a word by which a cue is looked for. */
export const CUE_BEGINNING = 3;

/** With what the words of a list begin: most lines have none of them, and need not be searched. */
const openingsOf = (list: string): string[] => [
	...new Set(alternativesOf(list).map((word) => fold(/^\p{L}{1,3}/u.exec(word)?.[0] ?? '').slice(0, CUE_BEGINNING))),
];

/** `here`: the same pattern, at its `lastIndex` only. */
export const CUES = LISTS.map(([place, side, list]) => {
	const pattern = cue(list);
	return { place, side, pattern, here: new RegExp(pattern.source, 'iuy'), opens: openingsOf(list) };
});

/** `X is an independent …`: the outlet's own description. After the name. */
export const DESCRIPTION = new RegExp(`^\\s{1,2}(?:\\([^)\\n]{1,40}\\)\\s)?(?:${makerWords('describes')}|—|–)\\s`, 'u');

/** What of a name is said of it in a sentence, after it: the text speaks of its own house or of somebody else. */
export const SAID = new RegExp(`^(?:'s|’s)?\\s(?:${makerWords('said')})\\b`, 'u');

const OFFERS = makerWords('offers');

/** What an outlet offers beside its articles, after a name in the same line: `Courier newsletter`, `Courier-App`. */
export const OFFER = new RegExp(`^[\\s-]{1,2}(?:${OFFERS})(?![\\p{L}\\p{N}])`, 'iu');
/** A compound that ends so: what stands before is the name. */
export const OFFER_COMPOUND = new RegExp(`^([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&-]{1,40})-(?:${OFFERS})$`, 'iu');
/** `X on Facebook`. */
export const ON_NETWORK = new RegExp(
	`^\\s(?:${makerWords('onNetwork')})\\s(?:facebook|twitter|x|instagram|youtube|linkedin|tiktok|whatsapp|telegram|google|mastodon|bluesky|threads|spotify|pinterest|xing)(?![\\p{L}\\p{N}])`,
	'iu',
);
/** A line of a notice on cookies names whose cookies they are, not whose page it is. */
export const CONSENT = new RegExp(makerWords('consent'), 'iu');
/** Beside such a line stand the masthead and the imprint: its words name no maker themselves. */
export const LEGAL = new RegExp(`${makerWords('legal')}|©|ⓒ|copyright`, 'iu');
const site = (of: 'skipLinks' | 'skipVerbs' | 'menus') => anyPhrase((tables) => tables.site[of], further.site[of]);
/** Right beside such a line stands the masthead of a page. */
export const SKIP = new RegExp(`^(?:${site('skipLinks')}|${site('skipVerbs')}|${site('menus')})(?!\\p{L})`, 'iu');
/** The part before `@` of an address that is a desk's, not a person's. */
export const DESK_MAIL = new RegExp(`(?:^|[._+-])(?:${makerWords('desks')})(?:$|[._+-])`, 'iu');
/** Before a name: whoever wrote the article. */
export const AUTHOR = new RegExp(`^(?:${makerWords('author')})[:\\s]{1,3}$`, 'iu');
