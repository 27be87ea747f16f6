/** Units of amounts: currencies by ISO 4217, per cent, and the qualifiers that stand before a number. General tables, folded. */
import type { Qualification } from '../languages/language-tables.ts';
import { listed } from '../languages/languages.ts';
import { numbersByTag } from '../languages/number-languages.ts';
import { fold } from './tokens.ts';

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

const words = (code: string, list: string) => list.split(' ').map((word): [string, string] => [fold(word), code]);

export const CURRENCY_WORDS: Readonly<Record<string, string>> = Object.fromEntries([
	...words(
		'USD',
		'dollar dollars dolar dolares dollaro dollari dolarow dolary usd доллар доллара доллары долларов долларах долларами долар долара долари доларів 美元 美金 ドル 米ドル دولار دولارا دولارات',
	),
	...words('EUR', 'euro euros eur евро євро 欧元 歐元 ユーロ يورو avro'),
	...words('GBP', 'pound pounds pfund pond livres sterling libras sterline funtow gbp фунт фунта фунтов фунтів 英镑 英鎊 ポンド جنيه'),
	...words('JPY', 'yen jpy jen ienes иена иены иен 日元 日圓 円'),
	...words('CNY', 'yuan yuans renminbi rmb cny юань юаня юаней юані юанів 元 人民币 人民幣'),
	...words(
		'RUB',
		'rouble roubles ruble rubles rubel roebel rublo rublos rubli rubli rubli rubl rub рубль рубля рубли рублей рублів 卢布 盧布 ルーブル روبل',
	),
	...words('INR', 'rupee rupees rupien rupie roepie roupies rupias inr'),
	...words('CHF', 'chf franken'),
	...words('PLN', 'zloty zlotych zlote zlotys pln zl'),
	...words('TRY', 'lira liras try lirası liraya'),
	...words('KRW', 'won krw 韩元 韓元 ウォン'),
	...words('HKD', 'hkd'),
	...words('AUD', 'aud'),
	...words('CAD', 'cad'),
	...words('SEK', 'sek'),
	...words('DKK', 'dkk'),
	...words('NOK', 'nok'),
	...words('UAH', 'hryvnia hrywnja griwna uah гривна гривны гривен гривня гривні гривень'),
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

export type Qualifier = Qualification | 'exactly';

/** Prepositions drawn together with an article, folded, and the bare preposition: `cerca del 24 %` is `cerca de` as well. */
export const CONTRACTIONS = numbersByTag(({ contractions }) =>
	Object.fromEntries(Object.entries(contractions).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const))),
);

/** Phrases before a number, by language. The longest match counts. */
export const QUALIFIERS = numbersByTag(({ qualifiers }) =>
	(Object.keys(qualifiers) as Qualification[]).flatMap((qualifier) =>
		listed(qualifiers[qualifier], ', ').map((phrase) => [phrase, qualifier] as const),
	),
);

/** Phrases behind a number or behind what is counted, in the same way. */
export const QUALIFIERS_BEHIND = numbersByTag(({ behind }) =>
	behind === undefined
		? []
		: (Object.keys(behind) as Qualification[]).flatMap((qualifier) =>
				listed(behind[qualifier], ', ').map((phrase) => [phrase.split(' '), qualifier] as const),
			),
);

/** Words before a number that set a limit or say where a rise or fall ends, by language, folded. */
export const VAGUE = numbersByTag(({ limits }) => limits.split(' '));

/** Of those, what means `up to` where nothing rises or falls. */
export const AT_MOST = numbersByTag(({ atMost }) => new Set(listed(atMost, ' ')));
