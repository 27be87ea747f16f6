/** Countries that a sentence names, by name or adjective, as ISO 3166 codes: names by Unicode CLDR (`Intl`). */
import { fold, type Token } from './tokens.ts';

const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Everyday names, adjectives and people that neither CLDR nor the beginning of the name gives; folded beginnings. */
const FURTHER: Readonly<Record<string, string>> = {
	US: 'usa eua eeuu american amerikan amerique amerikaans estadounid estadunid statunitens amerykan washington',
	GB: 'uk britain britis britis brits britan britisch grossbritannien royaume london londres londra londyn',
	DE: 'german deutsch duits allemand alleman tedesc niemiec niemc alema germania',
	FR: 'french francais frances franzos frans fransk francus',
	NL: 'dutch holland niederland nederland neerland hollander',
	CH: 'swiss schweiz suiss suiz svizzer szwajcar zwitser',
	GR: 'greek griech griek grec grieg greco grecia greck',
	ES: 'spanish spani span espag espan spagnol hiszpan',
	PL: 'polish polsk poln pools polon polac polak',
	DK: 'danish dansk danis deens danois danes dunsk',
	SE: 'swedish schwed zweed sued szwed sved suec',
	PT: 'portug',
	TR: 'turkish turk turc turq turec turcj',
	IE: 'irish irland iers irlandais irlandes',
	PS: 'palest palast',
	KP: 'pyongyang',
	CN: 'chines beijing peking pekin pechino',
	RU: 'russ ruso rusa rosj rosyj moscow moskau moskou moscou moscu mosca moskw',
	UA: 'ukrain ucran ucrain oekrain',
	IL: 'israel israel izrael',
	EG: 'egypt agypt egipt egipc egitto egizi egito egypc',
	SY: 'syri siri syryj',
	IQ: 'iraq irak',
	IR: 'iran',
	JP: 'japan japon giappon japons',
	IN: 'indian indisch indien indiaas indi indyj',
	AF: 'afghan afgan afegan',
	PK: 'pakist paquist',
	LB: 'leban liban libanon liban',
	LY: 'libya libye libi libij',
	YE: 'yemen jemen jemen',
	TH: 'thai tailand tajland tajsk',
	PH: 'filipin philipp',
};
/** Words in front that make another country of it. */
const LONGEST_NAME = 3;
const LEAST = 5;

type Names = { readonly whole: ReadonlyMap<string, string>; readonly beginnings: ReadonlyMap<string, string | null> };
const tables = new Map<string, Names>();

function namesOf(language: string): Names {
	const known = tables.get(language);
	if (known !== undefined) return known;
	const whole = new Map<string, string>();
	const beginnings = new Map<string, string | null>();
	if (Intl.DisplayNames.supportedLocalesOf(language).length > 0) {
		const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
		for (const code of CAPITALS.flatMap((first) => CAPITALS.map((second) => first + second))) {
			const name = fold(names.of(code) ?? '');
			if (name === '' || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
			whole.set(name.replaceAll(/[^\p{L}]+/gu, ' '), code);
			if (/^\p{L}{6,}$/u.test(name)) {
				const beginning = name.slice(0, LEAST);
				beginnings.set(beginning, beginnings.has(beginning) ? null : code);
			}
		}
	}
	for (const [code, list] of Object.entries(FURTHER)) for (const beginning of list.split(' ')) beginnings.set(beginning, code);
	const made = { whole, beginnings };
	tables.set(language, made);
	return made;
}

/** Codes of the countries named, each once, sorted. `language`: primary subtag. */
export function countriesIn(tokens: readonly Token[], language: string): string[] {
	const { whole, beginnings } = namesOf(language);
	const found = new Set<string>();
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		if (token.kind !== 'word') continue;
		if (/^(?:US|U\.S\.?|VS|USA)$/.test(token.text) || (token.text === 'U' && tokens[i + 1]?.text === 'S')) {
			found.add('US');
			continue;
		}
		let hit = 0;
		for (let length = LONGEST_NAME; length >= 1 && hit === 0; length--) {
			const code = whole.get(
				tokens
					.slice(i, i + length)
					.map(({ fold }) => fold)
					.join(' '),
			);
			if (code !== undefined && /^\p{Lu}/u.test(token.text)) {
				found.add(code);
				hit = length;
			}
		}
		if (hit > 0) {
			i += hit - 1;
			continue;
		}
		for (let length = Math.min(10, token.fold.length); length >= 3; length--) {
			const code = beginnings.get(token.fold.slice(0, length));
			if (code === undefined || (length < 4 && token.fold.length > length + 3)) continue;
			if (code !== null && (/^\p{Lu}/u.test(token.text) || language !== 'en')) found.add(code);
			break;
		}
	}
	return [...found].toSorted();
}
