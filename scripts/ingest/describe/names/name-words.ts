/** Words that tell what a name is, in ten languages; general lists. Folded to lower case. */
const set = (list: string) => new Set(list.split(' '));

/** Words of an organisation's own name. */
export const ORGANISATION = set(
	'inc inc. corp corp. corporation company co. ltd ltd. limited llc plc group groep gruppe groupe grupo gruppo holding holdings ag gmbh se kg ev nv n.v. bv b.v. sa s.a. spa s.p.a. oy ab asa ' +
		'bank banque banco banca university universität universiteit université universidad università institute institut instituut instituto college school ministry ministerium ministerie ministère ministerio ' +
		'department departement département departamento commission kommission commissie comisión council rat raad conseil consejo agency agentur agentschap agence agencia agenzia association verband vereniging ' +
		'asociación foundation stiftung stichting fondation fundación committee komitee comité court gericht gerichtshof tribunal office bureau büro authority party partei partij parti partido union unie ' +
		'unión federation föderation federatie times post news press zeitung tageszeitung gazette journal herald tribune service services dienst systems technologies technology tech motors airlines airways lufthansa ' +
		'exchange börse beurs bourse bolsa fund fonds police polizei army airport international media cloud labs research club fc united partners capital industries energy force fire rescue advisors advisers associates consulting solutions brothers bros hospital klinik museum centre center organisation organization league liga',
);

/** Organisation words that say nothing of which one: left out of the key. */
export const SUFFIX = set(
	'inc inc. corp corp. corporation company co. ltd ltd. limited llc plc group groep gruppe groupe grupo gruppo holding holdings ag gmbh se kg nv n.v. bv b.v. sa s.a. spa s.p.a. oy ab asa',
);

/** What stands before a person's name. */
export const TITLE = set(
	'mr mr. mrs mrs. ms ms. miss sir lord lady dame dr dr. prof prof. professor president premier chancellor senator governor mayor judge king queen prince princess pope bishop cardinal general colonel captain ' +
		'minister secretary coroner sheriff sergeant detective brigadier-general lieutenant spokesman spokeswoman spokesperson chairman chairwoman ceo director founder editor analyst economist lawyer coach striker actor actress singer author ' +
		'herr frau präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin ministerpräsident sprecher sprecherin chef chefin vorsitzender vorsitzende direktor gründer papst könig königin bürgermeister trainer ' +
		'meneer mevrouw voorzitter woordvoerder burgemeester koning koningin paus topman topvrouw hoogleraar oprichter directeur ' +
		'monsieur madame m. mme président présidente ministre chancelier sénateur maire roi reine pape directrice fondateur porte-parole ' +
		'señor señora presidente presidenta ministro ministra canciller senador alcalde rey reina papa portavoz fundador signor signora ' +
		'prezydent minister rzecznik burmistrz præsident statsminister direktør talsmand president statsminister talesperson',
);

/** Verbs of speech that follow or precede a person's name. */
export const SPEECH = set(
	'said says told added explained stated wrote argued warned announced sagte sagt erklärte teilte betonte warnte schrieb forderte kündigte zei zegt vertelde verklaarde stelt stelde schreef aldus dit déclare déclaré ' +
		'explique expliqué affirme affirmé ajoute estime dijo dice explicó afirmó aseguró señaló declaró añadió disse ha detto spiega',
);

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

/** Particles inside a name. */
export const PARTICLE = set('de del della der den di du des da do dos das la le van von zu zum zur of the & al el bin ibn ten ter');

/** Nouns right before the name of a company or body. */
export const BODY = set(
	'company giant group firm maker retailer carrier agency bank platform startup unternehmen unternehmens konzern konzerns konzerne tochter firma riese riesen hersteller anbieter plattform ' +
		'bedrijf concern gigant e-commercegigant fabrikant dochter groupe géant entreprise société filiale constructeur empresa compañía gigante grupo fabricante filial azienda gruppo',
);

/** Weekdays, holidays and such that are capitalised in some languages but are no names. */
export const NO_NAME = set(
	'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag january february march april may june july august september october november december ' +
		'januar februar märz mai juni juli oktober dezember christmas easter weihnachten ostern internet covid covid-19 corona ok tv ceo pr it ai ki usb pdf faq gdp bip id euro euros dollar dollars uhr prozent mr mrs ms dr ' +
		'jan feb mar apr jun jul aug sep sept oct okt nov dec dez ave blvd rd ak url web herr frau god gott i the a in mio mrd mln bn km kg cm foto photo photos quelle source bild image advertisement werbung getty images',
);
