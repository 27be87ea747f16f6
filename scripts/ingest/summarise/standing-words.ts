/** Closed word classes by language, folded, that tell whether a sentence stands alone (`standing.ts`). */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Coordinating words at the beginning that can be cut without touching the order of the words behind them. */
export const CUT_ALONE: Readonly<Record<string, ReadonlySet<string>>> = {
	en: set('but and so yet or'),
	de: set('aber und denn'),
	nl: set('maar en want'),
	fr: set('mais et or car'),
	es: set('pero y e'),
	it: set('ma e ed'),
	pt: set('mas e'),
	pl: set('ale a i lecz'),
	da: set('men og'),
	sv: set('men och'),
	nb: set('men og'),
};

/** Adverbs and phrases that can be cut where a comma follows them: `However, …`. Where a verb follows at once, the sentence falls with them. */
export const CUT_WITH_COMMA: Readonly<Record<string, ReadonlySet<string>>> = {
	en: set(
		'however moreover furthermore meanwhile also then therefore thus hence instead nevertheless nonetheless additionally besides still finally indeed consequently similarly otherwise earlier later separately likewise ironically interestingly fortunately unfortunately accordingly',
	),
	fr: set('cependant toutefois pourtant neanmoins ainsi donc alors ensuite enfin puis aussi finalement'),
	es: set('ademas asimismo luego entonces despues tambien finalmente mientras'),
	it: set('tuttavia inoltre infatti quindi pertanto dunque infine poi anche intanto'),
	pt: set('porem contudo todavia tambem assim entao depois finalmente'),
	pl: set('jednak ponadto natomiast zatem wiec'),
	de: set('kurzum nun'),
	nl: set('kortom'),
};
/** The same of two and three words. */
export const CUT_PHRASES: Readonly<Record<string, readonly string[]>> = {
	en: [
		'in addition',
		'in fact',
		'of course',
		'for example',
		'for instance',
		'on the other hand',
		'as a result',
		'at the same time',
		'after all',
		'in the meantime',
		'even so',
		'what is more',
		'in other words',
		'by the way',
		'in turn',
		'that said',
		'to be sure',
		'in contrast',
		'by contrast',
	],
	fr: [
		'en outre',
		'par ailleurs',
		'de plus',
		'en effet',
		'par exemple',
		'en revanche',
		'au contraire',
		'en fait',
		'du coup',
		'dans le meme temps',
	],
	es: [
		'sin embargo',
		'no obstante',
		'por otra parte',
		'por otro lado',
		'por ejemplo',
		'de hecho',
		'por su parte',
		'en cambio',
		'por tanto',
		'por lo tanto',
		'mientras tanto',
		'a su vez',
	],
	it: ['per esempio', 'ad esempio', 'di fatto', 'nel frattempo', 'in particolare', 'in realta', 'per questo', 'a sua volta'],
	pt: ['alem disso', 'no entanto', 'por outro lado', 'por exemplo', 'por sua vez', 'enquanto isso'],
	pl: ['co wiecej', 'z kolei', 'tym samym'],
};

/** Pronouns and possessives of the third person: they need their owner before them in the same sentence. */
export const THIRD_PERSON: Readonly<Record<string, ReadonlySet<string>>> = {
	en: set('he she it its him her his hers they them their theirs himself herself'),
	de: set('er ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines'),
	nl: set('hij hem hen hun haar zijn'),
	fr: set('il elle ils elles lui leur leurs sa son ses'),
	es: set('ella ellos ellas su sus'),
	it: set('lui lei loro suo sua suoi sue'),
	pt: set('ele ela eles elas seu sua seus suas'),
	pl: set('on ona oni jego jej ich'),
	da: set('han hun hans hendes deres dem'),
	sv: set('han hon hans hennes deras dem'),
};
/** Personal pronouns that, right behind an opening clause or phrase, stand for what was named before the sentence: `Set up in 2019, it …`. */
export const SUBJECTS: ReadonlySet<string> = set('he she it they er sie es hij zij ze il elle ils elles lui lei ella ele ela han hun hon');
/** Forms that are other words too (Dutch `zijn` is `to be`, French `son`): only at the very beginning do they point back. */
export const AMBIGUOUS: ReadonlySet<string> = set('zijn haar sa son ses il ihr ihre ihren ihrem ihrer on');

/** With a definite article at the beginning, such a noun is one that was named before: `The man`, `Die beiden`. */
export const GENERIC: Readonly<Record<string, ReadonlySet<string>>> = {
	en: set(
		'man woman men women pair two three trio couple suspect suspects company firm group incident move deal decision announcement statement report case victim victims plan project team latter former same other others agreement news ruling crash blast attack teen boy girl driver actor actress star duo',
	),
	de: set(
		'mann frau beiden unternehmen konzern firma gruppe vorfall verdachtige opfer tater entscheidung plan projekt fall angriff unfall partei behorde fahrer',
	),
	nl: set('man vrouw mannen twee bedrijf groep incident verdachte slachtoffer besluit plan project zaak aanval ongeluk partij bestuurder'),
	fr: set(
		'homme femme hommes deux entreprise groupe societe incident suspect victime decision projet plan affaire attaque accident parti conducteur',
	),
	es: set(
		'hombre mujer hombres dos empresa grupo compania incidente sospechoso victima decision proyecto plan caso ataque accidente partido conductor',
	),
	it: set(
		'uomo donna uomini due azienda gruppo societa incidente sospetto vittima decisione progetto piano caso attacco partito conducente',
	),
	pt: set('homem mulher homens dois empresa grupo companhia incidente suspeito vitima decisao projeto plano caso ataque acidente partido'),
};
export const DEFINITE: Readonly<Record<string, ReadonlySet<string>>> = {
	en: set('the'),
	de: set('der die das den dem'),
	nl: set('de het'),
	fr: set('le la les l'),
	es: set('el la los las'),
	it: set('il lo la i gli le l'),
	pt: set('o a os as'),
};
/** Words after the generic noun that say which is meant: `The man who shot …`, `The company behind …`. */
export const WHICH: ReadonlySet<string> = set(
	'who that which whose behind from of in accused suspected charged arrested killed der die das dessen deren von aus die dat van uit qui que dont de du des d que de del di che da do',
);

/**
 * The end of what was taken for a sentence, though it stops at an abbreviation before a name: the next piece is the second half. Ranks, forms of
 * address, forms of companies, states; general usage.
 */
export const ABBREVIATED =
	/(?:^|[\s(“"])(?:\p{Lu}|Const|Cst|Sgt|Cpl|Det|Insp|Supt|Capt|Cmdr|Lt|Col|Maj|Gen|Adm|Gov|Sen|Rep|Reps|Sens|Rev|Hon|Prof|Dr|Drs|Mr|Mrs|Ms|Mme|Sr|Sra|St|Ste|Mt|Ft|Co|Corp|Inc|Ltd|Bros|Dept|Dist|Ave|Blvd|Assn|Univ|vs|v|No|Nr|Vol|Calif|Fla|Ala|Ariz|Ark|Colo|Conn|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|bzw|ca|ggf|inkl|geb|gest|evtl|sog|usw)\.$/u;
