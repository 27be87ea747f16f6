/**
 * What reports give values of: each question with the words that a value stands beside, by language, folded, by their beginnings (`=` the whole word).
 * General vocabulary of the press. The words of the questions themselves stand in `src/i18n/`.
 */
import type { Question } from '../document/story.ts';

export type Measure = {
	readonly question: Question;
	/** Of what kind the value is: people, an amount of money, a number with one of these units, years of a person or a sentence. */
	readonly kind: 'people' | 'money' | 'years' | 'things' | { readonly units: readonly string[] };
	readonly words: Readonly<Record<string, readonly string[]>>;
};

const words = (table: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(table).map(([language, list]) => [language, list.split(' ')]));

export const MEASURES: readonly Measure[] = [
	{
		question: 'dead',
		kind: 'people',
		words: words({
			en: '=dead =died =dies =die killed =kill =kills killing deaths =death fatalit =toll =lives perish slain murdered',
			de: 'tot tote toten todesopfer gestorben starben =starb getotet ums todeszahl opferzahl =leben umgekommen tödlich',
			nl: 'dood doden gedood omgekomen overled stierven gestorven dodental slachtoffers levens =leven',
			fr: 'mort morts tue tues tuees =tuant deces decede bilan peri',
			es: 'muert mueren murieron fallec mataron =mato victimas mortal',
			it: 'mort uccis vittim decedut',
			pt: 'mort morr matou mataram vitimas fatais',
			pl: 'zgin zabit smiert ofiar zmarl zabil',
			da: 'drabt dod dode omkom omkommet',
			sv: 'dod doda dodade dodats omkom omkommit',
		}),
	},
	{
		question: 'injured',
		kind: 'people',
		words: words({
			en: 'injur =hurt wounded =wounding',
			de: 'verletz verwundet',
			nl: 'gewond verwond',
			fr: 'bless',
			es: 'herid lesionad',
			it: 'ferit',
			pt: 'ferid',
			pl: 'rann',
			da: 'saret kvaest tilskadekom',
			sv: 'skadad skadats sarad',
		}),
	},
	{
		question: 'missing',
		kind: 'people',
		words: words({
			en: '=missing unaccounted',
			de: 'vermisst',
			nl: 'vermist',
			fr: 'disparu',
			es: 'desaparecid',
			it: 'dispers',
			pt: 'desaparecid',
			pl: 'zaginion',
			da: 'savnet',
			sv: 'saknas saknad',
		}),
	},
	{
		question: 'arrested',
		kind: 'people',
		words: words({
			en: 'arrest detain detention',
			de: 'festgenomm verhaft festnahm',
			nl: 'aangehouden opgepakt gearresteerd arrestat',
			fr: 'arret interpell',
			es: 'detenid arrestad detuv',
			it: 'arrestat fermat',
			pt: 'detid presos presas',
			pl: 'zatrzyma aresztow',
			da: 'anholdt arrester',
			sv: 'gripit gripna anhall arrester',
		}),
	},
	{
		question: 'evacuated',
		kind: 'people',
		words: words({
			en: 'evacuat displac fled =flee homeless',
			de: 'evakuier vertrieb obdachlos',
			nl: 'geevacueerd evacuat dakloos ontheemd',
			fr: 'evacu deplac sinistr',
			es: 'evacuad desplazad',
			it: 'evacuat sfollat',
			pt: 'evacuad desalojad deslocad',
			pl: 'ewakuow',
			da: 'evakuer',
			sv: 'evakuer',
		}),
	},
	{
		question: 'rescued',
		kind: 'people',
		words: words({
			en: 'rescued =saved surviv',
			de: 'gerettet uberleb',
			nl: 'gered overleef',
			fr: 'secouru sauve survecu rescape',
			es: 'rescatad sobreviv',
			it: 'salvat soccors sopravviss',
			pt: 'resgatad sobreviv',
			pl: 'uratow ocala',
		}),
	},
	{
		question: 'infected',
		kind: 'people',
		words: words({
			en: 'infect cases tested sickened',
			de: 'infizier infektion erkrank neuinfekt',
			nl: 'besmet besmettingen',
			fr: 'infect contamin cas',
			es: 'infectad contagi casos',
			it: 'contagi infett casi',
			pt: 'infetad infectad casos',
			pl: 'zakaz zachorow',
		}),
	},
	{
		question: 'participants',
		kind: 'people',
		words: words({
			en: 'protesters demonstrators protested marched attended participants gathered spectators',
			de: 'demonstrant demonstrierten teilnehm protestier zuschauer',
			nl: 'demonstranten betogers demonstreerden toeschouwers deelnemers',
			fr: 'manifestant manifeste participants',
			es: 'manifestantes asistentes participantes',
			it: 'manifestanti partecipanti',
			pt: 'manifestantes participantes',
			pl: 'demonstrant uczestnik',
		}),
	},
	{
		question: 'jobs',
		kind: 'people',
		words: words({
			en: 'jobs layoffs =laid redundan workforce',
			de: 'stellen arbeitsplatz entlass jobs',
			nl: 'banen arbeidsplaatsen ontslag',
			fr: 'emplois postes licenci',
			es: 'empleos puestos despid',
			it: 'posti licenzi esuber',
			pt: 'empregos postos demiss',
			pl: 'etat miejsc zwolni',
		}),
	},
	{
		question: 'magnitude',
		kind: 'things',
		words: words({
			en: 'magnitude richter measuring',
			de: 'starke magnitude',
			nl: 'kracht magnitude',
			fr: 'magnitude',
			es: 'magnitud',
			it: 'magnitudo',
			pt: 'magnitude',
			pl: 'magnitud',
			da: 'styrke',
			sv: 'magnitud styrka',
		}),
	},
	{
		question: 'depth',
		kind: { units: ['length'] },
		words: words({
			en: 'deep depth',
			de: 'tief tiefe',
			nl: 'diep diepte',
			fr: 'profond',
			es: 'profund',
			it: 'profond',
			pt: 'profund',
			pl: 'glebok',
		}),
	},
	{
		question: 'wave',
		kind: { units: ['length'] },
		words: words({
			en: 'waves wave tsunami',
			de: 'wellen welle flutwelle',
			nl: 'golven golf',
			fr: 'vagues vague',
			es: 'olas',
			it: 'onde',
			pt: 'ondas',
			pl: 'fal',
		}),
	},
	{
		question: 'wind',
		kind: { units: ['speed'] },
		words: words({
			en: 'wind gust',
			de: 'wind boen',
			nl: 'wind windstoten',
			fr: 'vent rafale',
			es: 'viento racha',
			it: 'vent raffich',
			pt: 'vento rajada',
			pl: 'wiatr',
		}),
	},
	{
		question: 'length',
		kind: { units: ['length'] },
		words: words({
			en: '=long length span bridge tunnel route',
			de: '=lang lange brucke tunnel strecke',
			nl: '=lang brug tunnel traject',
			fr: '=long longueur pont tunnel',
			es: '=largo longitud puente tunel',
			it: '=lungo ponte tunnel galleria',
			pt: 'comprimento ponte tunel',
			pl: 'dlugosc most tunel',
		}),
	},
	{
		question: 'damage',
		kind: 'money',
		words: words({
			en: 'damage losses',
			de: 'schaden sachschaden schadens',
			nl: 'schade',
			fr: 'degat dommage',
			es: 'danos perdidas',
			it: 'danni',
			pt: 'danos prejuizo',
			pl: 'szkod straty',
		}),
	},
	{
		question: 'price',
		kind: 'money',
		words: words({
			en: 'acquir =buy buying bought purchase takeover =bid offer deal acquisition sold contract',
			de: 'ubernahm ubernehm kauf gekauft angebot vertrag verkauf',
			nl: 'overnam koop gekocht bod verkocht contract',
			fr: 'rachat rachet acqui achat offre vendu contrat',
			es: 'adquir compra oferta vend contrato',
			it: 'acquis acquist offerta vendut contratto',
			pt: 'adquir compra oferta vend contrato',
			pl: 'przej kupi zakup ofert',
		}),
	},
	{
		question: 'cost',
		kind: 'money',
		words: words({
			en: 'cost costs costing budget',
			de: 'kosten kostet baukosten',
			nl: 'kosten kost',
			fr: 'cout coute couter budget',
			es: 'coste costo costara presupuest',
			it: 'cost costo',
			pt: 'custo custa orcament',
			pl: 'koszt',
		}),
	},
	{
		question: 'fine',
		kind: 'money',
		words: words({
			en: 'fine fined penalty settlement',
			de: 'geldstrafe strafe bussgeld',
			nl: 'boete',
			fr: 'amende',
			es: 'multa',
			it: 'multa sanzion',
			pt: 'multa',
			pl: 'grzywn kar',
		}),
	},
	{
		question: 'sentence',
		kind: 'years',
		words: words({
			en: 'sentenced prison jail =sentence',
			de: 'haft gefangnis verurteilt freiheitsstraf',
			nl: 'celstraf gevangenis veroordeeld',
			fr: 'prison condamne',
			es: 'prision carcel condena',
			it: 'carcere condannat reclusione',
			pt: 'prisao condenad',
			pl: 'wiezien skaza',
		}),
	},
	{
		question: 'votesFor',
		kind: 'things',
		words: words({ en: 'votes =voted', de: 'stimmen', nl: 'stemmen', fr: 'voix', es: 'votos', it: 'voti', pt: 'votos', pl: 'glosow' }),
	},
];

export const QUESTIONS_OF_PEOPLE: ReadonlySet<Question> = new Set(
	MEASURES.filter(({ kind }) => kind === 'people').map(({ question }) => question),
);

/** Nouns of people in general, by beginnings: what is counted is nobody's part. */
export const PEOPLE: Readonly<Record<string, readonly string[]>> = words({
	en: 'people person =men =man =women resident inhabitant victim casualt civilian individual others bodies =lives dead deaths fatalit passengers patients workers employees protesters demonstrators suspects =jobs cases',
	de: 'mensch person einwohner opfer tote toten todesopfer verletzt leben arbeiter mitarbeiter demonstrant verdachtig =stellen bewohner zivilist',
	nl: 'mensen personen inwoners slachtoffers doden gewonden levens medewerkers demonstranten banen bewoners verdachten',
	fr: 'personne habitant victime mort bless gens vies civil salarie manifestant emploi postes',
	es: 'persona habitante victima muert herid vidas civil trabajador manifestante empleo',
	it: 'person abitant vittim mort ferit civil dipendent lavorator manifestant',
	pt: 'pessoa habitante vitima mort ferid vidas civi trabalhador manifestante empregos',
	pl: 'osob ludzi mieszkanc ofiar zabit rann pracownik',
	da: 'mennesker personer ofre drabte dode sarede',
	sv: 'manniskor personer offer doda skadade',
});

/** Words before a number that make it a part of another or come on top of it. */
export const PARTIAL: Readonly<Record<string, readonly string[]>> = words({
	en: 'including among another further additional other more of',
	de: 'darunter weitere davon zusatzlich andere von',
	nl: 'onder waaronder nog andere van',
	fr: 'dont parmi autres supplementaires encore',
	es: 'incluidos incluyendo entre otros otras mas',
	it: 'tra cui altri altre fra ulteriori',
	pt: 'incluindo entre outros outras mais',
	pl: 'w tym kolejn innych',
	da: 'heraf blandt andre yderligere',
	sv: 'varav bland andra ytterligare',
});
