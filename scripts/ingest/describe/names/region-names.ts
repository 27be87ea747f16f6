/** Names of countries and territories in the language of the text, from CLDR, joined over languages by ISO 3166 code. */
import { type Language, UNKNOWN_LANGUAGE } from '../../../../src/lib/language.ts';

const CODES = (
	'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ' +
	'ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY ' +
	'MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM ' +
	'SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'
).split(' ');
const KEYS: ReadonlySet<string> = new Set(CODES.map((code) => code.toLowerCase()));

/** Is it the code of a country as `regionsOf` writes it? */
export const isRegionCode = (key: string): boolean => KEYS.has(key);

/** Everyday names and inflected forms that CLDR does not give. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
	US: [
		'USA',
		'U.S.',
		'U.S',
		'US',
		'United States of America',
		'Vereinigten Staaten',
		'VS',
		'V.S.',
		'EE. UU.',
		'EE.UU.',
		'EEUU',
		'EUA',
		'Stati Uniti',
		'Stany Zjednoczone',
	],
	GB: [
		'UK',
		'U.K.',
		'Great Britain',
		'Britain',
		'Großbritannien',
		'Groot-Brittannië',
		'Grande-Bretagne',
		'Gran Bretaña',
		'Gran Bretagna',
		'Grã-Bretanha',
	],
	CN: ['Volksrepublik China', "People's Republic of China", 'PRC'],
	NL: ['Holland'],
	CZ: ['Czech Republic', 'Tschechische Republik'],
	AE: ['UAE', 'VAE', 'Emirates', 'Emiraten', 'Emirate'],
	KR: ['South Korea', 'Zuid-Korea'],
	KP: ['North Korea', 'Noord-Korea'],
	MM: ['Myanmar', 'Burma', 'Birma'],
	TR: ['Turkey', 'Türkei'],
	SZ: ['Swaziland'],
	CD: ['DR Congo', 'DRC'],
	PS: ['Palestine', 'Palästina', 'Palestina'],
	HK: ['Hong Kong', 'Hongkong'],
	MO: ['Macau', 'Macao'],
};

/** Country names that are everyday words or people's names too: too risky alone. */
const RISKY = new Set(['Chad', 'Jordan', 'Georgia', 'Mali', 'Man', 'Niger', 'Jersey', 'Togo', 'US']);

const tables = new Map<Language, ReadonlyMap<string, string>>();

/** Spelling → code in lower case (`Belgien` → `be`) for a language; English names are in every table. */
export function regionsOf(language: Language): ReadonlyMap<string, string> {
	const known = tables.get(language);
	if (known !== undefined) return known;
	const table = new Map<string, string>();
	for (const tag of new Set([language === UNKNOWN_LANGUAGE ? 'en' : language, 'en'])) {
		for (const style of ['long', 'short'] as const) {
			const names = new Intl.DisplayNames(tag, { type: 'region', style });
			for (const code of CODES) {
				const name = names.of(code)?.replaceAll('’', "'");
				if (name === undefined || name === code || (tag === 'en' && language !== 'en' && RISKY.has(name))) continue;
				if (!table.has(name)) table.set(name, code.toLowerCase());
			}
		}
	}
	for (const [code, names] of Object.entries(FURTHER)) for (const name of names) table.set(name, code.toLowerCase());
	for (const name of RISKY) if (name !== 'US') table.delete(name);
	tables.set(language, table);
	return table;
}
