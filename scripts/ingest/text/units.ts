/** Units of amounts: currencies by ISO 4217, per cent, and the qualifiers that stand before a number. General tables, folded. */

export const CURRENCY_SYMBOLS: Readonly<Record<string, string>> = {
	$: 'USD',
	'€': 'EUR',
	'£': 'GBP',
	'¥': 'JPY',
	'₹': 'INR',
	'₽': 'RUB',
	'₩': 'KRW',
	'₺': 'TRY',
	'₴': 'UAH',
	'₪': 'ILS',
	'฿': 'THB',
	'₫': 'VND',
	'₦': 'NGN',
	'₱': 'PHP',
};

/** What stands before `$` or the word for dollar, and the code that both then are. */
export const DOLLARS: Readonly<Record<string, string>> = {
	us: 'USD',
	usa: 'USD',
	american: 'USD',
	amerikaanse: 'USD',
	amerikanische: 'USD',
	hk: 'HKD',
	hong: 'HKD',
	kong: 'HKD',
	hongkong: 'HKD',
	a: 'AUD',
	au: 'AUD',
	aus: 'AUD',
	australian: 'AUD',
	australische: 'AUD',
	australischen: 'AUD',
	c: 'CAD',
	ca: 'CAD',
	canadian: 'CAD',
	canadese: 'CAD',
	kanadische: 'CAD',
	kanadischen: 'CAD',
	nz: 'NZD',
	s: 'SGD',
	singapore: 'SGD',
	singapur: 'SGD',
	nt: 'TWD',
	r: 'BRL',
};

const words = (code: string, list: string) => list.split(' ').map((word): [string, string] => [word, code]);

export const CURRENCY_WORDS: Readonly<Record<string, string>> = Object.fromEntries([
	...words('USD', 'dollar dollars dolar dolares dollaro dollari dolarow dolary usd'),
	...words('EUR', 'euro euros eur'),
	...words('GBP', 'pound pounds pfund pond livres sterling libras sterline funtow gbp'),
	...words('JPY', 'yen jpy jen ienes'),
	...words('CNY', 'yuan yuans renminbi rmb cny'),
	...words('RUB', 'rouble roubles ruble rubles rubel roebel rublo rublos rubli rubli rubli rubl rub'),
	...words('INR', 'rupee rupees rupien rupie roepie roupies rupias inr'),
	...words('CHF', 'chf franken'),
	...words('PLN', 'zloty zlotych zlote zlotys pln zl'),
	...words('TRY', 'lira liras try'),
	...words('KRW', 'won krw'),
	...words('HKD', 'hkd'),
	...words('AUD', 'aud'),
	...words('CAD', 'cad'),
	...words('SEK', 'sek'),
	...words('DKK', 'dkk'),
	...words('NOK', 'nok'),
	...words('UAH', 'hryvnia hrywnja griwna uah'),
	...words('BRL', 'real reais reales brl'),
	...words('ILS', 'shekel shekels schekel'),
]);

/** Crowns are of the country whose language it is. */
export const CROWNS: Readonly<Record<string, string>> = { da: 'DKK', sv: 'SEK', no: 'NOK', nb: 'NOK', cs: 'CZK' };
export const CROWN_WORDS: readonly string[] = ['kr', 'krone', 'kroner', 'krona', 'kronor', 'kc', 'korun', 'koruny'];

/** Per cent in words: what follows the number, one or two words. */
export const PERCENT_WORDS: readonly string[] = [
	'percent',
	'per cent',
	'prozent',
	'procent',
	'pour cent',
	'por ciento',
	'per cento',
	'por cento',
	'proc',
];

export type Qualifier = 'less than' | 'about' | 'more than' | 'exactly' | 'up to' | 'at least';

const phrases = (lines: Readonly<Record<Exclude<Qualifier, 'exactly'>, string>>) =>
	Object.entries(lines).flatMap(([qualifier, list]) =>
		list.split(', ').map((phrase): [string, Qualifier] => [phrase, qualifier as Qualifier]),
	);

const drawn = (lines: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(lines).flatMap(([word, list]) => list.split(' ').map((form): [string, string] => [form, word])));

/** Prepositions drawn together with an article, folded, and the bare preposition: `cerca del 24 %` is `cerca de` as well. */
export const CONTRACTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	es: drawn({ de: 'del', a: 'al' }),
	fr: drawn({ de: 'du des', a: 'au aux' }),
	it: drawn({ di: 'del dei degli della delle dello dell', a: 'al ai agli alla alle allo all', i: 'gli le' }),
	pt: drawn({ de: 'do da dos das', a: 'ao aos' }),
};

/**
 * Phrases before a number, by language. The longest match counts. Words that also say where a rise or fall ends
 * (Dutch `tot`, Spanish `hasta`, Portuguese `até`, Polish `do`) are left out; see `VAGUE`.
 */
export const QUALIFIERS: Readonly<Record<string, readonly (readonly [string, Qualifier])[]>> = {
	en: phrases({
		'less than': 'less than, under, below, fewer than, short of',
		about: 'about, around, approximately, roughly, some, nearly, almost, close to, an estimated, estimated, circa, ca',
		'more than': 'more than, over, above, in excess of, upwards of',
		'up to': 'up to, as many as, as much as, at most, a maximum of, no more than',
		'at least': 'at least, no fewer than, no less than, a minimum of',
	}),
	de: phrases({
		'less than': 'weniger als, unter, knapp unter',
		about: 'etwa, rund, circa, ca, ungefahr, gut, knapp, fast, beinahe, annahernd, geschatzt, geschatzte, schatzungsweise, nahezu',
		'more than': 'mehr als, uber',
		'up to': 'bis zu, hochstens, maximal',
		'at least': 'mindestens, wenigstens, nicht weniger als',
	}),
	nl: phrases({
		'less than': 'minder dan, onder de, nog geen',
		about: 'ongeveer, circa, ca, zo n, rond de, rond, bijna, zowat, om en bij de, om en nabij de, naar schatting, een kleine',
		'more than': 'meer dan, ruim, boven de, dik',
		'up to': 'tot wel, maximaal, hoogstens, hooguit, ten hoogste',
		'at least': 'minstens, ten minste, tenminste, minimaal, zeker',
	}),
	fr: phrases({
		'less than': 'moins de, moins d, en dessous de, inferieur a, inferieure a, inferieurs a',
		about: 'environ, pres de, pres d, quelque, autour de, a peu pres, presque, aux alentours de, de l ordre de, quasiment',
		'more than': 'plus de, plus d, au dela de, superieur a, superieure a, superieurs a',
		'up to': 'jusqu a, au maximum, au plus, au maximum de',
		'at least': 'au moins, au minimum, pas moins de',
	}),
	es: phrases({
		'less than': 'menos de, por debajo de, inferior a, inferiores a, menor de, menor que',
		about: 'unos, unas, cerca de, aproximadamente, alrededor de, casi, en torno a, poco mas o menos',
		'more than': 'mas de, por encima de, superior a, superiores a, mayor de, mayor que',
		'up to': 'como maximo',
		'at least': 'al menos, por lo menos, como minimo, no menos de',
	}),
	it: phrases({
		'less than': 'meno di, sotto i, inferiore a, inferiori a',
		about: 'circa, quasi, intorno a, all incirca, pressappoco, approssimativamente',
		'more than': 'piu di, oltre, superiore a, superiori a',
		'up to': 'fino a, al massimo',
		'at least': 'almeno, non meno di',
	}),
	pt: phrases({
		'less than': 'menos de, abaixo de, inferior a, inferiores a',
		about: 'cerca de, aproximadamente, quase, perto de, em torno de, uns, umas',
		'more than': 'mais de, acima de, superior a, superiores a',
		'up to': 'no maximo',
		'at least': 'pelo menos, ao menos, no minimo',
	}),
	pl: phrases({
		'less than': 'mniej niz, ponizej, niespelna',
		about: 'okolo, ok, prawie, blisko, niemal, mniej wiecej',
		'more than': 'ponad, wiecej niz, powyzej',
		'up to': 'maksymalnie, najwyzej',
		'at least': 'co najmniej, przynajmniej, minimum',
	}),
	da: phrases({
		'less than': 'mindre end, under, faerre end',
		about: 'omkring, cirka, ca, omtrent, naesten, knap, godt',
		'more than': 'mere end, over, flere end',
		'up to': 'op til, hojst, maksimalt',
		'at least': 'mindst, minimum',
	}),
	sv: phrases({
		'less than': 'mindre an, under, farre an',
		about: 'omkring, cirka, ca, ungefar, nastan, runt, knappt, drygt',
		'more than': 'mer an, over, fler an',
		'up to': 'upp till, hogst, maximalt',
		'at least': 'minst, atminstone',
	}),
};

/** Words before a number that set a limit or say where a rise or fall ends, by language, folded. */
export const VAGUE: Readonly<Record<string, readonly string[]>> = {
	en: ['to'],
	de: ['auf', 'bis'],
	nl: ['tot', 'op'],
	fr: ['a', 'jusqu'],
	es: ['hasta', 'por'],
	it: ['fino', 'a'],
	pt: ['ate'],
	pl: ['do'],
	da: ['til'],
	sv: ['till'],
};
