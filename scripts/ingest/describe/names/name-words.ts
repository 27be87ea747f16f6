/** Words that tell what a name is, of all languages that are read, as lower case. */
import { byTag, listed, wordsOfAll } from '../../languages/languages.ts';

const set = (list: string) => new Set(listed(list, ' '));

/** Legal forms and words for a group of companies, which say nothing of which one: left out of the key. They cross languages. */
export const SUFFIX = set(
	'inc inc. corp corp. corporation company co. ltd ltd. limited llc plc group groep gruppe groupe grupo gruppo holding holdings ag gmbh se kg nv n.v. bv b.v. sa s.a. spa s.p.a. oy ab asa',
);

/** Words of an organisation's own name. */
export const ORGANISATION: ReadonlySet<string> = new Set([...SUFFIX, 'ev', ...wordsOfAll(({ names }) => names.organisations)]);

/** Words of the name of a building, a street, a ground. */
export const SITE = wordsOfAll(({ names }) => names.sites);

/** First in the name of a gulf, a strait, a cape. */
export const SEA = wordsOfAll(({ names }) => names.seas);

/** What stands right before a city, by language. */
export const INSIDE = byTag(({ names }) => set(names.inside));

/** What stands before a person's name. */
export const TITLE = wordsOfAll(({ names }) => names.titles);
const TITLES = byTag(({ names }) => set(names.titles));

/** Letters of a title that ends a compound: shorter ones end other words as well. */
const LONG = 6;

/** `Bundesratspräsident`, `staatssecretaris`: a title of these languages behind a noun. Lower case. */
export const COMPOUND_TITLE = new RegExp(
	`^\\p{L}{3,}(?:${(['de', 'nl', 'sv', 'da'] as const).flatMap((one) => [...(TITLES[one] ?? [])].filter(({ length }) => length >= LONG)).join('|')})$`,
	'u',
);

/** Verbs of speech that follow or precede a person's name. */
export const SPEECH = wordsOfAll(({ names }) => names.speech);

/** Nouns right before the name of a company or body. */
export const BODY = wordsOfAll(({ names }) => names.bodies);

/** Capitalised words that are no names: of the calendar, units, abbreviations. */
export const NO_NAME: ReadonlySet<string> = new Set([
	...set(
		'mln bn km kg cm jan feb mar apr jun jul aug sep sept oct okt nov dec dez ave blvd rd ak url web getty images covid covid-19 corona ok tv ceo pr it ai ki usb pdf faq gdp bip id euro euros pm am et est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist',
	),
	...wordsOfAll(({ names }) => names.none),
]);

/** Of those below, the ones that German has as articles and prepositions: within a person's name only behind another one (`von der Leyen`). */
export const GERMAN_INNER: ReadonlySet<string> = set('das den dem der des zum zur');

/** Particles inside a name. */
export const PARTICLE = set('de del della der den di du des da do dos das la le van von zu zum zur of the & al el bin ibn ten ter');

/** What binds a name only behind a word of a body: `Centre for Disease Control`. */
export const FOR = set('for für voor pour para per för');
