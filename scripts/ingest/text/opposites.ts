/**
 * Verbs and nouns of events that exclude each other: who says that prices rise does not say that they fall. Each row is one scale with its two
 * ends, by the beginnings of words (folded), `+` and `-`, by language. General vocabulary of the press.
 */
type Ends = readonly [plus: string, minus: string];

const SCALES: readonly Readonly<Record<string, Ends>>[] = [
	{
		en: [
			'rise rises rising rose risen gain gains up higher climb surge soar jump increas grow grew rebound rally ralli widen',
			'fall falls fell fallen falling drop decline down lower slip slump plung tumbl decreas shrink sink sank narrow',
		],
		de: [
			'steig stieg gestieg anstieg zunahm zunehm hoher plus erhoh wachs wuchs klettert',
			'fall fallt fiel gefall sink sank gesunk ruckgang niedriger minus verlust abnahm brech',
		],
		nl: ['stijg steeg gesteg hoger winst toename groei groeit', 'daal daalt daalde gedaald daling lager verlies krimp zakt'],
		fr: ['hausse augment grimp monte progress bondi croiss', 'baisse chut recul diminu tomb repli'],
		es: ['sube suben subio alza aument crec incremen gana', 'baja bajan bajo cae caen cayo descien descen disminu pierd'],
		it: ['sale salgono salit rialzo aument cresc guadagn', 'scend scese ribass cala calo calano cade diminu perd'],
		pt: ['sobe sobem subiu alta aument cresc', 'cai caem caiu queda baix diminu recu'],
		pl: ['wzros rosnie rosn gora wzrost zwieksz', 'spad spadek spada malej zmniejsz nizej'],
	},
	{
		en: ['open opens opened opening reopen reopens', 'close closes closed closing shut shuts shutdown'],
		de: ['offn geoffnet eroffn wiedereroffn', 'schliess schloss geschloss gesperrt sperr'],
		nl: ['open opent opende geopend heropen', 'sluit sloot gesloten dicht'],
		fr: ['ouvr ouvert rouvr rouver', 'ferm clotur'],
		es: ['abre abren abri abiert reabr', 'cierr cerr clausur'],
		it: ['apre aprono apert riap', 'chiud chius'],
		pt: ['abre abrem abri abert reabr', 'fech encerr'],
		pl: ['otwier otwar otworz', 'zamk zamyk'],
	},
	{
		en: [
			'accept approv agree back backs support welcom endors pass passes adopt',
			'reject refus dismiss oppos condemn veto block blocks criticis criticiz',
		],
		de: [
			'annahm annimmt angenomm billig zustimm begruss unterstutz genehmig',
			'ablehn lehnt abgelehnt verurteil verweiger zuruckweis zuruckgewies',
		],
		nl: ['aanvaard keurt goedgekeurd steun verwelkom instem', 'verwerp verwierp afgewez wijst weiger veroordeel'],
		fr: ['accept approuv soutien soutenir salue adopt', 'rejet refus condamn oppos'],
		es: ['acept aprueb aprob apoy celebr', 'rechaz neg niega conden opon opus'],
		it: ['accett approv sosten appogg accol', 'respin rifiut conden boccia oppon'],
		pt: ['aceit aprov apoi sauda', 'rejeit recus conden opoe'],
		pl: ['akcept popier zatwierdz przyj', 'odrzuc odmawi odmow potepi'],
	},
	{
		en: ['acquit acquitted cleared innocent', 'convict guilty sentenced'],
		de: ['freigesproch freispruch', 'verurteilt schuldig'],
		nl: ['vrijgesproken vrijspraak', 'veroordeeld schuldig'],
		fr: ['acquitt relax', 'coupable condamne'],
		es: ['absuel absol', 'culpable condenad'],
		it: ['assol assolt', 'colpevol condannat'],
		pt: ['absolv', 'culpad condenad'],
		pl: ['uniewinn', 'skazan winn'],
	},
	{
		en: ['arrest detain jail captur imprison', 'releas freed free frees'],
		de: ['verhaft festgenomm inhaft', 'freigelass freilass entlass'],
		nl: ['arresteer gearresteerd opgepakt aangehouden', 'vrijgelaten vrijlat laat'],
		fr: ['arret detenu emprisonn', 'liber relach'],
		es: ['arrest detien deten encarcel', 'liber excarcel'],
		it: ['arrest ferma imprigion', 'libera rilasci scarcer'],
		pt: ['pres detid', 'libert solt'],
		pl: ['areszt zatrzyman', 'zwoln uwoln'],
	},
	{
		en: ['win wins won winning victori beat beats', 'lose loses lost defeat losing'],
		de: ['gewinn gewann gewonn sieg', 'verlier verlor niederlag'],
		nl: ['win wint won gewonnen zege', 'verlies verliest verloor nederlaag'],
		fr: ['gagn remport victoir', 'perd defait'],
		es: ['gana ganan gano victor vence', 'pierd perd derrot'],
		it: ['vince vinc vitt', 'perde pers sconfit'],
		pt: ['vence venc ganh vitor', 'perde perd derrot'],
		pl: ['wygr zwycie', 'przegr porazk'],
	},
	{
		en: [
			'start starts begin begins began launch resum extend continu',
			'end ends ended halt suspend stop stops cancel lift lifts delay postpon',
		],
		de: ['beginn begann start aufgenomm verlanger', 'beend ende gestoppt ausgesetz abgesagt aufgehob verschob'],
		nl: ['begin begon start hervat verleng', 'eindig stop stopt geschrapt opgeschort opgehev uitgestel'],
		fr: ['commenc lanc repren reprise prolong', 'termin suspend arrete annul lev report'],
		es: ['comienz empiez inici reanud prolong', 'termin suspend cancel levant aplaz'],
		it: ['inizi avvi ripren prolung', 'finis termin sospen annull revoc rinvi'],
		pt: ['comec inici retom prolong', 'termin suspend cancel adia'],
		pl: ['rozpocz zaczyn wznow', 'konc zakoncz zawies odwol'],
	},
];

const split = (words: string) => words.split(' ');
const tables = SCALES.map((scale) => new Map(Object.entries(scale).map(([language, ends]) => [language, ends.map(split)])));
/** A beginning of fewer letters must be the whole word. */
const WHOLE = 5;

const isNamed = (word: string, end: readonly string[]) => end.some((one) => (one.length < WHOLE ? word === one : word.startsWith(one)));

/** For each scale: 1 or -1 where the words (folded) name one end only, 0 where none or both. `language`: primary subtag. */
export function endsOf(words: readonly string[], language: string): readonly number[] {
	return tables.map((table) => {
		const [plus = [], minus = []] = table.get(language) ?? [];
		const has = (end: readonly string[]) => words.some((word) => isNamed(word, end));
		return Number(has(plus)) - Number(has(minus));
	});
}

/** Scales of states, of which a thing has one at a time: open or closed, held or free, going on or stopped. */
const STATES: readonly number[] = [1, 4, 6];

/** The states that a word (folded) names: the number of the scale, and the end. `language`: primary subtag. */
export function statesOf(word: string, language: string): { readonly scale: number; readonly end: 1 | -1 }[] {
	return STATES.flatMap((scale): { scale: number; end: 1 | -1 }[] => {
		const [plus = [], minus = []] = tables[scale]?.get(language) ?? [];
		if (isNamed(word, plus)) return [{ scale, end: 1 }];
		return isNamed(word, minus) ? [{ scale, end: -1 }] : [];
	});
}
