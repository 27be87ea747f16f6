/**
 * Words of reporting about the report, by language, folded, by their beginnings: who wrote it first, on which day, and who was asked in
 * vain. Closed classes of the language of the press; what a sentence says besides is what it tells.
 */
const list = (words: string): readonly string[] => words.split(' ');

/** Publishing, saying, the media, their sources, the days of the week. */
export const REPORTING: Readonly<Record<string, readonly string[]>> = {
	en: list(
		'report said says saying told wrote writ publish reveal announc carried cover quot cit according first news newspaper paper daily agency wire press media outlet broadcaster magazine journalist source insider people familiar briefed matter monday tuesday wednesday thursday friday saturday sunday today yesterday',
	),
	de: list(
		'bericht meld schreib schrieb veroffentlich enthull sagt gesagt teilt mitgeteilt zitier beruf laut zuerst erst zeitung blatt tageszeitung agentur nachrichtenagentur presse medien sender magazin journalist quelle insider eingeweiht kreise montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern',
	),
	nl: list(
		'bericht meld schrij schreef gepubliceerd publiceer onthul zegt zei aldus gezegd bevestig citeer beroep beriep eerst naar buiten nam krant zakenkrant dagblad persbureau agentschap pers media omroep tijdschrift journalist bron ingewijd hoogte maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren',
	),
	fr: list(
		'rapport publi revel ecrit annonc dit indiqu cit selon premier premiere etat repris relay journal quotidien presse media agence chaine magazine journaliste source proche lundi mardi mercredi jeudi vendredi samedi dimanche aujourd hier',
	),
	es: list(
		'inform public revel escrib adelant dijo dice segun cit recog primer diario periodico rotativo agencia prensa medio cadena revista periodista fuente conocedor lunes martes miercoles jueves viernes sabado domingo hoy ayer',
	),
	it: list(
		'rifer riport pubblic rivel scri annunci detto dice secondo cit primo prima giornale quotidiano agenzia stampa media emittente rivista giornalista fonte fonti lunedi martedi mercoledi giovedi venerdi sabato domenica oggi ieri',
	),
	pt: list(
		'noticia inform public revel escrev adiant avanc disse diz segundo cit primeir jornal diario agencia imprensa media revista jornalista fonte segunda terca quarta quinta sexta sabado domingo hoje ontem',
	),
	pl: list(
		'poda podaj poinform inform opublik ujawn pisz napis wedlug cytow pierwsz gazet dziennik agencj prasa media stacj dziennikarz zrodl poniedzial wtor srod czwart piat sobot niedziel dzis wczoraj',
	),
	da: list(
		'oplys skriv skrev rapport offentlig afslor sagde siger ifolge cit forst avis dagblad bureau nyhedsbureau presse medie journalist kilde mandag tirsdag onsdag torsdag fredag lordag sondag dag gar',
	),
	sv: list(
		'uppg skriv skrev rapport publicer avsloj sade sager enligt cit forst tidning dagblad byra nyhetsbyra press medi journalist kalla mandag tisdag onsdag torsdag fredag lordag sondag idag igar',
	),
};

/** Answers and what is asked for them. */
export const RESPONSE: Readonly<Record<string, readonly string[]>> = {
	en: list('comment respon repl answer request inquir enquir question react'),
	de: list('kommentar kommentier stellungnahm reagier reaktion antwort beantwort unbeantwort anfrag ruckfrag ausser geausser'),
	nl: list('commentaar reager reageer reactie antwoord beantwoord onbeantwoord vragen verzoek ingaan'),
	fr: list('comment repond repons reagi reaction exprim suite sollicit question demand'),
	es: list('coment respond respuest pronunci reaccion declarac pregunt solicitud'),
	it: list('comment rispo reagi reazion dichiaraz domand richiest'),
	pt: list('coment respond respost pronunci reag declarac pergunt pedido'),
	pl: list('koment skoment odpow ustosunk pytan prosb'),
	da: list('komment svar reager udtal henvend sporgsmal'),
	sv: list('komment svar reager uttal fragor forfragan'),
};

/** Negations and refusals: with a word of `RESPONSE` they say that nobody answered. */
export const REFUSAL: Readonly<Record<string, readonly string[]>> = {
	en: list('no not neither nor t declin refus without unanswered'),
	de: list('nicht kein keine keinen weder lehnt lehnten lehnte ablehn verweiger unbeantwortet ohne offen'),
	nl: list('niet geen noch weiger onthield onthiel onbeantwoord zonder'),
	fr: list('ne n ni pas refus declin sans aucun'),
	es: list('no ni nego declin rehus tampoco sin ningun'),
	it: list('non ne nessun rifiut declin senza'),
	pt: list('nao nem recus declin sem nenhum'),
	pl: list('nie ani odmow bez'),
	da: list('ikke ingen hverken afvis uden'),
	sv: list('inte ingen inga varken avbojd avboj utan'),
};
