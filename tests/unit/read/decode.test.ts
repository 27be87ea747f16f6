import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../scripts/ingest/read/decode.ts';

/** Bytes of a text in a single-byte charset, by asking the decoder what each byte means. */
function encode(text: string, charset: string): Uint8Array {
	const table = new Map(
		Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte] as const).reverse(),
	);
	return Uint8Array.from(text, (char) => table.get(char) ?? 0x3f);
}

/** The same for two-byte charsets: every pair is tried once. */
function encodeWide(text: string, charset: string): Uint8Array {
	const table = new Map<string, number[]>();
	const decoder = new TextDecoder(charset, { fatal: true });
	for (let lead = 0; lead < 256; lead++) {
		for (const bytes of [[lead], ...(lead < 0x81 ? [] : Array.from({ length: 192 }, (_, i) => [lead, i + 0x40]))]) {
			try {
				const char = decoder.decode(Uint8Array.from(bytes));
				if ([...char].length === 1 && !table.has(char)) table.set(char, bytes);
			} catch {}
		}
	}
	return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [0x3f]));
}

const SAMPLES: readonly (readonly [string, string])[] = [
	['windows-1252', 'Die Behörde prüft „mögliche Verstöße“ – für 50 € im Monat. Über die Höhe schweigt der Geschäftsführer.'],
	['windows-1250', 'Ministerstwo ogłosiło, że składki wzrosną o połowę. Część urzędników już w środę żądała wyjaśnień od spółki.'],
	['windows-1251', 'Министерство сообщило во вторник, что новые правила вступят в силу в начале следующего года.'],
	['windows-1253', 'Το υπουργείο ανακοίνωσε την Τρίτη ότι οι νέοι κανόνες θα ισχύσουν από τις αρχές του έτους.'],
	['windows-1254', 'Bakanlık, yeni kuralların gelecek yılın başında yürürlüğe gireceğini açıkladı. Şirketler görüş bildirmeye çağrıldı.'],
	['windows-1255', 'המשרד הודיע ביום שלישי כי הכללים החדשים ייכנסו לתוקף בתחילת השנה הבאה'],
	['windows-1256', 'أعلنت الوزارة يوم الثلاثاء أن القواعد الجديدة ستدخل حيز التنفيذ في بداية العام المقبل'],
	[
		'windows-1257',
		'Ministerija antrad ienį pranešė, kad naujos taisyklės įsigalios kitų metų pradžioje. Įmonės kviečiamos teikti pastabas, sąžiningai ir šiltai.',
	],
	[
		'windows-1252',
		'Le pont restera fermé plus longtemps, a annoncé mardi la mairie. À l’été, une passerelle sera installée là où l’œuvre commence.',
	],
	['windows-1252', 'The cost of the bridge is put at £1.2m, said the mayor. A café owner said that trade had halved since.'],
	['iso-8859-2', 'A városvezetés kedden közölte, hogy a híd a súlyos károk miatt hosszabb ideig zárva marad. A gyalogosoknak átkelő épül.'],
	[
		'iso-8859-15',
		'Le pont coûtera 12 € par habitant, a annoncé la mairie. Là où l’œuvre commence, une sœur du curé tenait un café.'.replace('’', "'"),
	],
	['koi8-r', 'Министерство сообщило во вторник, что новые правила вступят в силу в начале следующего года.'],
];

for (const [charset, text] of SAMPLES) {
	test(`${charset} is told by its bytes`, () => {
		assert.equal(decode(encode(text, charset)).text, text);
	});
}

for (const [charset, text] of [
	['shift_jis', '政府は火曜日、新しい規則を来年の初めに施行すると発表した。企業は意見を求められている。'],
	['gb18030', '该部周二宣布,新规定将于明年年初生效。企业被邀请提出意见,政府将在今后几个月内作出决定。'],
	['big5', '該部週二宣布,新規定將於明年年初生效。企業被邀請提出意見,政府將在今後幾個月內作出決定。'],
	['euc-kr', '정부는 화요일 새로운 규칙이 내년 초에 시행될 것이라고 발표했다. 기업들은 의견을 내도록 초대받았다.'],
] as const) {
	test(`${charset} is told by its bytes`, () => {
		assert.equal(decode(encodeWide(text, charset)).text, text);
	});
}

/** Code page 850 of DOS, which no decoder of the platform reads: by hand, what the samples need. */
const CP850: Readonly<Record<string, number>> = { ü: 0x81, é: 0x82, â: 0x83, ä: 0x84, à: 0x85, ç: 0x87, ê: 0x88, ë: 0x89, è: 0x8a, ï: 0x8b, î: 0x8c, Ä: 0x8e, ô: 0x93, ö: 0x94, ù: 0x97, Ö: 0x99, Ü: 0x9a, ø: 0x9b, á: 0xa0, í: 0xa1, ó: 0xa2, ú: 0xa3, ñ: 0xa4, ß: 0xe1, å: 0x86, æ: 0x91 }; // biome-ignore format: a table

for (const text of [
	'Die Behörde prüft mögliche Verstöße gegen die Auflagen. Über die Höhe der Strafe schweigt der Geschäftsführer für heute.',
	'Le pont restera fermé plus longtemps, a annoncé mardi la mairie. Une passerelle sera installée là où la rivière est étroite.',
	'El puente seguirá cerrado más tiempo, según informó el martes el ayuntamiento. La reparación costará más de lo que se creía en España.',
	'Kommunen oplyser, at broen først åbner igen i løbet af foråret. Arbejdet er dyrere, end rådgiverne på forhånd havde ventet, siger borgmesteren.',
]) {
	test(`code page 850 is no Chinese: ${text.slice(0, 20)}`, () => {
		assert.equal(decode(Uint8Array.from(text, (char) => CP850[char] ?? char.charCodeAt(0))).text, text);
	});
}

test('Chinese with Latin names stays Chinese', () => {
	const text = '该公司周二宣布,iPhone手机将在今年内推出新的App,A股投资者对IT业表示欢迎。CEO说,用户可在App内购买。';
	assert.equal(decode(encodeWide(text, 'gb18030')).text, text);
});

test('ISO-2022-JP is told by its escape sequences', () => {
	const text = '政府は火曜日、新しい規則を来年の初めに施行すると発表した。';
	const pairs = encodeWide(text, 'euc-jp');
	const bytes = [0x1b, 0x24, 0x42, ...pairs.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42, 0x0a];
	assert.deepEqual(decode(Uint8Array.from(bytes)), { text: `${text}\n`, encoding: 'iso-2022-jp' });
});

test('UTF-16 is read with and without a byte order mark', () => {
	const text = 'Ein Satz, der lang genug ist.\nUnd noch einer, für die Umlaute: äöü.';
	const little = Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
	const big = Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff]));
	assert.deepEqual(decode(little), { text, encoding: 'utf-16le' });
	assert.deepEqual(decode(big), { text, encoding: 'utf-16be' });
	assert.equal(decode(Uint8Array.from([0xff, 0xfe, ...little])).text, text);
	assert.equal(decode(Uint8Array.from([0xfe, 0xff, ...big])).text, text);
});

for (const [language, text] of [
	['Chinese', '市政府星期二宣布，由于严重损坏，大桥的关闭时间将更长。\n市长说，必须首先检查所有的梁。费用估计为两千万元。'],
	['Japanese', '市は火曜日、橋が大きな損傷のため長く通行止めになると発表した。\n「まずすべての桁を点検する」と市長は述べた。'],
	['Korean', '시는 화요일 다리가 심각한 손상 때문에 오래 통제된다고 발표했다.\n시장은 먼저 모든 들보를 점검해야 한다고 말했다.'],
] as const) {
	test(`UTF-16 without a byte order mark is read in ${language} too`, () => {
		const little = Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
		const big = Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff]));
		assert.deepEqual(decode(little), { text, encoding: 'utf-16le' });
		assert.deepEqual(decode(big), { text, encoding: 'utf-16be' });
	});
}

test('UTF-8 cut inside a character stays UTF-8', () => {
	const bytes = new TextEncoder().encode(`${'Größe und Höhe der Zuschüsse für Länder '.repeat(4)}ä`);
	const read = decode(bytes.subarray(0, -1));
	assert.equal(read.encoding, 'utf-8');
	assert.match(read.text, /Größe und Höhe/);
});

test('a declared charset is believed where it fits', () => {
	const text = '<meta charset="iso-8859-2"><p>Część urzędników</p>';
	assert.equal(decode(encode(text, 'iso-8859-2')).text, text);
});

test('a binary file is refused with a remedy', () => {
	assert.throws(() => decode(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37])), {
		name: 'SeedError',
		remedy: /Save the article/,
	});
});
