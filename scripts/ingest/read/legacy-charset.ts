/** The legacy charset that reads best: statistics of bytes (chardet), whether the letters make words, and of which language. */
import chardet from 'chardet';
import { languageScores } from '../text/language-scores.ts';
import { codePage850 } from './code-page-850.ts';

/** `encoding`: by its name in the Encoding Standard. */
export type Decoded = { readonly text: string; readonly encoding: string };

const SAMPLE = 16_384;
/** Tried always, the likelier ones first: the first of equals wins. */
const CANDIDATES = [
	'windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257', 'windows-1258',
	'iso-8859-2', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'iso-8859-13', 'iso-8859-15', 'koi8-r', 'koi8-u', 'macintosh', 'ibm866', 'ibm850',
	'shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr',
]; // biome-ignore format: one row a family
const MULTIBYTE = new Set(['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr', 'iso-2022-jp']);

/** Never fails: windows-1252 gives every byte a meaning. Deterministic. */
export function guessLegacy(bytes: Uint8Array): Decoded {
	const sample = telling(bytes);
	const believed = new Map<string, number>();
	for (const { name, confidence } of chardet.analyse(sample)) {
		// Several of its names mean one charset (ASCII and ISO-8859-1 are windows-1252): the surest counts.
		const standard = standardName(name);
		believed.set(standard, Math.max(confidence, believed.get(standard) ?? 0));
	}
	const names = [...new Set([...CANDIDATES, ...believed.keys()])];
	// Their statistics are one: what differs is judged by reading.
	believed.set('iso-8859-15', believed.get('windows-1252') ?? 0);
	// Charsets that read the sample alike are one candidate, under the name that comes first, as sure as the surest of them.
	const readings = new Map<string, { encoding: string; plain: number; bonus: number }>();
	for (const name of names) {
		const decoder = decoderFor(name);
		if (decoder === null || decoder.encoding.startsWith('utf-')) continue;
		const text = decoder.decode(sample);
		const known = readings.get(text);
		const bonus = (believed.get(name) ?? 0) / 400;
		if (known === undefined)
			readings.set(text, { encoding: decoder.encoding, plain: plausibility(text, MULTIBYTE.has(decoder.encoding)), bonus });
		else known.bonus = Math.max(known.bonus, bonus);
	}
	const scored = [...readings.values()].map(({ encoding, plain, bonus }) => ({ encoding, score: plain + bonus }));
	const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
	return { text: decoderFor(best.encoding)?.decode(bytes) ?? '', encoding: best.encoding };
}

function standardName(name: string): string {
	try {
		return new TextDecoder(name).encoding;
	} catch {
		return name.toLowerCase();
	}
}

function decoderFor(label: string): Pick<TextDecoder, 'decode' | 'encoding'> | null {
	if (label === codePage850.encoding) return codePage850;
	try {
		return new TextDecoder(label);
	} catch {
		return null;
	}
}

/** The lines that hold bytes above ASCII, up to the sample size: the others tell nothing. */
function telling(bytes: Uint8Array): Uint8Array {
	const out = new Uint8Array(SAMPLE);
	let size = 0;
	let start = 0;
	let high = false;
	for (let i = 0; i <= bytes.length && size < SAMPLE; i++) {
		const byte = bytes[i] ?? 0x0a;
		if (byte > 0x7f) high = true;
		if (byte !== 0x0a && i - start < 4096) continue;
		if (high) {
			const line = bytes.subarray(start, Math.min(i + 1, start + SAMPLE - size));
			out.set(line, size);
			size += line.length;
		}
		start = i + 1;
		high = false;
	}
	return out.subarray(0, size);
}

/**
 * Marks that never stand inside a word (those of ISO-8859-1 that ISO-8859-15 gave up among them), small letters before capitals, and one
 * Han character in a Latin word: a word read with the wrong table looks so.
 */
const BROKEN =
	/\p{L}[^\p{L}\p{M}\p{N}\s\p{P}]\p{L}|\p{Ll}\p{Lu}|[\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}]|\p{L}[¿¡„‚«»‹›§¶†‡]\p{L}|[¤¦¨´¸¼½¾](?=\p{L})|¤|(?<=\p{Script=Latin})\p{Script=Han}(?!\p{Script=Han})/gu;
const UNMAPPED = /[\uFFFD\u0080-\u009F\uE000-\uF8FF]/g;
const HIGH = /[^\u0000-\u007F]/g;

/** 0…about 2: how much the characters above ASCII look like a language's own. */
function plausibility(text: string, multibyte: boolean): number {
	const high = text.match(HIGH)?.length ?? 0;
	if (high === 0) return 0;
	const unmapped = text.match(UNMAPPED)?.length ?? 0;
	const broken = text.match(BROKEN)?.length ?? 0;
	const letters = text.match(/[^\u0000-\u007F](?<=[\p{L}\p{M}€£¥„“”‚‘’«»–—…°§¿¡。、，])/gu)?.length ?? 0;
	const fluency = languageScores(text)[0]?.[1] ?? 0;
	const cjk = multibyte ? commonCjk(text) / high : 0;
	return letters / high - (4 * unmapped) / high - (2 * broken) / high + Math.max(fluency, cjk);
}

/** Kana, Hangul syllables and the most frequent Han characters: a wrong multi-byte table gives rare ones. */
function commonCjk(text: string): number {
	return (
		text.match(
			/[\u3040-\u30FF\uAC00-\uD7A3的一是不了在人有我他这個们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运這們個來為國時說對會過發後裡經麼學現當沒動開還進從實軍無與長機業關點將兩間問應戰頭體見產話給門東聲員論處義幾條係氣題爾別變總電數報結務場計資統區隊決覺術領確傳師觀聽達難權設類據該規萬]/gu,
		)?.length ?? 0
	);
}
