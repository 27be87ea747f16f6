/**
 * Numbers as words, by language (primary subtag), folded. General tables of the languages, after Unicode CLDR's spell-out rules (RBNF);
 * `one` is left out where it is also the article.
 */

type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;

const table = (start: number, words: string) =>
	Object.fromEntries(words.split(' ').flatMap((word, i) => word.split('/').map((w) => [w, start + i])));

/** Cardinals from two to twelve, and the round ones. */
export const CARDINALS: Table = {
	en: {
		...table(2, 'two three four five six seven eight nine ten eleven twelve'),
		...table(13, 'thirteen fourteen fifteen sixteen'),
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		dozen: 12,
	},
	de: {
		...table(2, 'zwei drei vier funf sechs sieben acht neun zehn elf zwolf'),
		zwanzig: 20,
		dreissig: 30,
		vierzig: 40,
		funfzig: 50,
		sechzig: 60,
		dutzend: 12,
	},
	nl: {
		...table(2, 'twee drie vier vijf zes zeven acht negen tien elf twaalf'),
		twintig: 20,
		dertig: 30,
		veertig: 40,
		vijftig: 50,
		zestig: 60,
		dozijn: 12,
	},
	fr: {
		...table(2, 'deux trois quatre cinq six sept huit neuf dix onze douze'),
		vingt: 20,
		trente: 30,
		quarante: 40,
		cinquante: 50,
		soixante: 60,
		douzaine: 12,
	},
	es: {
		...table(2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce'),
		veinte: 20,
		treinta: 30,
		cuarenta: 40,
		cincuenta: 50,
		sesenta: 60,
		docena: 12,
	},
	it: {
		...table(2, 'due tre quattro cinque sei sette otto nove dieci undici dodici'),
		venti: 20,
		trenta: 30,
		quaranta: 40,
		cinquanta: 50,
		sessanta: 60,
		dozzina: 12,
	},
	pt: {
		...table(2, 'dois/duas tres quatro cinco seis sete oito nove dez onze doze'),
		vinte: 20,
		trinta: 30,
		quarenta: 40,
		cinquenta: 50,
		sessenta: 60,
		duzia: 12,
	},
	pl: {
		...table(
			2,
			'dwa/dwie/dwoch trzy/trzech cztery/czterech piec/pieciu szesc/szesciu siedem/siedmiu osiem/osmiu dziewiec/dziewieciu dziesiec/dziesieciu jedenascie dwanascie',
		),
		dwadziescia: 20,
		trzydziesci: 30,
		piecdziesiat: 50,
	},
	da: { ...table(2, 'to tre fire fem seks syv otte ni ti elleve tolv'), tyve: 20, tredive: 30, fyrre: 40, halvtreds: 50 },
	sv: { ...table(2, 'tva tre fyra fem sex sju atta nio tio elva tolv'), tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50 },
};

/** Words that multiply the number before them. In the short scale (English, Brazilian Portuguese) a billion is 10⁹, else 10¹². */
export const SCALES: Table = {
	en: {
		hundred: 100,
		thousand: 1e3,
		k: 1e3,
		million: 1e6,
		millions: 1e6,
		mn: 1e6,
		m: 1e6,
		mln: 1e6,
		billion: 1e9,
		billions: 1e9,
		bn: 1e9,
		bln: 1e9,
		b: 1e9,
		trillion: 1e12,
		trn: 1e12,
	},
	de: {
		hundert: 100,
		tausend: 1e3,
		tsd: 1e3,
		million: 1e6,
		millionen: 1e6,
		mio: 1e6,
		milliarde: 1e9,
		milliarden: 1e9,
		mrd: 1e9,
		billion: 1e12,
		billionen: 1e12,
	},
	nl: { honderd: 100, duizend: 1e3, miljoen: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9, mld: 1e9, mrd: 1e9, biljoen: 1e12 },
	fr: {
		cent: 100,
		cents: 100,
		mille: 1e3,
		million: 1e6,
		millions: 1e6,
		m: 1e6,
		milliard: 1e9,
		milliards: 1e9,
		md: 1e9,
		mds: 1e9,
		billion: 1e12,
		billions: 1e12,
	},
	es: { mil: 1e3, millon: 1e6, millones: 1e6, mill: 1e6, billon: 1e12, billones: 1e12 },
	it: { mila: 1e3, mille: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9 },
	pt: { mil: 1e3, milhao: 1e6, milhoes: 1e6, mi: 1e6, bilhao: 1e9, bilhoes: 1e9, bi: 1e9 },
	pl: {
		tys: 1e3,
		tysiac: 1e3,
		tysiace: 1e3,
		tysiecy: 1e3,
		milion: 1e6,
		miliony: 1e6,
		milionow: 1e6,
		mln: 1e6,
		miliard: 1e9,
		miliardy: 1e9,
		miliardow: 1e9,
		mld: 1e9,
	},
	da: { hundrede: 100, tusind: 1e3, tusinde: 1e3, million: 1e6, millioner: 1e6, mio: 1e6, milliard: 1e9, milliarder: 1e9, mia: 1e9 },
	sv: { hundra: 100, tusen: 1e3, miljon: 1e6, miljoner: 1e6, mn: 1e6, miljard: 1e9, miljarder: 1e9, mdr: 1e9 },
};

/** Ordinals from second to tenth: beginnings of words, so that compounds and endings match (`viertgrößte`, `fourth-largest`, `quatrième`). */
export const ORDINAL_STEMS: Table = {
	en: table(2, 'second third fourth fifth sixth seventh eighth ninth tenth'),
	de: table(2, 'zweit dritt viert funft sechst siebt/siebent acht neunt zehnt'),
	nl: table(2, 'tweede derde vierde vijfde zesde zevende achtste negende tiende'),
	fr: table(2, 'deuxiem/second troisiem quatriem cinquiem sixiem septiem huitiem neuviem dixiem'),
	es: table(2, 'segund tercer cuart quint sext septim octav noven decim'),
	it: table(2, 'second terz quart quint sest settim ottav non decim'),
	pt: table(2, 'segund terceir quart quint sext setim oitav non decim'),
	pl: table(2, 'drug trzeci czwart piat szost siodm osm dziewiat dziesiat'),
	da: table(2, 'anden/naest tredje/tredjest fjerde femte sjette syvende ottende niende tiende'),
	sv: table(2, 'andra/nast tredje fjarde femte sjatte sjunde attonde nionde tionde'),
};
