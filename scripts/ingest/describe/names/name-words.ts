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

/** Given names that are common in the press of several countries. */
export const GIVEN = set(
	'adam alan albert alberto alejandro alex alexander alexandra alfred alice ali alison amanda amy ana andrea andreas andrew andrzej angela anna anne annalena anthony antonio antoine arthur ben benjamin bernard bernd bill ' +
		'bob boris brian bruno camille carl carla carlos carmen carol caroline catherine charles charlotte chris christian christina christine christoph christopher claire claudia daniel dave david deborah denis dennis diana ' +
		'dick diego dirk dmitri dominik donald edward elena elisabeth elizabeth elon emily emma emmanuel eric erik ernst eva felix fernando francesca francesco francisco françois frank frans franz fred friedrich gabriel george ' +
		'georg gerhard giorgia giovanni giuseppe gordon greta guido gustav hans harald harry heidi heinz helen helmut henri henry hillary hugo ian igor ingrid isabel ivan jack jacques jake jakob james jan jane janet jason jean ' +
		'jeff jennifer jens jeremy jessica jesús jim joachim joan joao joe joel johan johann johannes john jonas jonathan jorge josé josef joseph juan julia julian julie jürgen justin kamala karel karen karin karl kate katharina ' +
		'katrin keir kevin kim klaus konrad kurt lars laura laurent lena leo leonardo linda lisa louis luca lucas luis luisa maria marie mario marina mark markus martin mary matteo matthew matthias maurice max michael michel ' +
		'miguel mike mohammed mohamed muhammad nancy natalie nicolas nicole nina norbert olaf oleg oliver olivia otto pablo paolo patricia patrick paul paula pedro peter petra philip philipp pierre pieter rachel rafael ralf ' +
		'raul rebecca recep ricardo richard rishi rob robert roberto roger roland ron rosa ruth sabine sam samuel sandra sara sarah scott sebastian sergei sergio sofia sophie stefan stephan stephen steve steven susan susanne ' +
		'sven tayyip theresa thomas tim tom tony ulrich ursula uwe valérie vera victor viktor vincent vladimir volodymyr walter werner wilhelm willem william wolfgang xavier xi yuri yves zoe jo jos kees piet sigrid mette',
);

/** Of those below, the ones that German has as articles and prepositions: within a person's name only behind another one (`von der Leyen`). */
export const GERMAN_INNER: ReadonlySet<string> = set('das den dem der des zum zur');

/** Particles inside a name. */
export const PARTICLE = set('de del della der den di du des da do dos das la le van von zu zum zur of the & al el bin ibn ten ter');
