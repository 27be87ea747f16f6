import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eld } from 'eld/large';
import { languageScores } from '../../../scripts/ingest/text/language-scores.ts';
import { packNgrams } from '../../../scripts/ingest/text/ngram-table.ts';

const SENTENCES = [
	'The city council voted on Tuesday to close the old bridge to lorries; don’t ask "why" – it isn\'t safe.',
	'Der Stadtrat hat am Dienstag beschlossen, die alte Straße für Lastwagen zu sperren. Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft!',
	"L'ajuntament va decidir dimarts tancar el pont vell als camions perquè ja no és segur.",
	'Rada miasta zdecydowała we wtorek o zamknięciu starego mostu dla ciężarówek: 12 500 zł, https://przyklad.example/a?b=1',
	'Общинският съвет реши във вторник да затвори стария мост за камиони.',
	'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα για τα φορτηγά.',
	'Hội đồng thành phố hôm thứ Ba quyết định đóng cây cầu cũ đối với xe tải.',
	'Belediye meclisi İstanbul’da salı günü eski köprüyü kamyonlara kapatmaya karar verdi. I ı İ i',
	'市議会は火曜日、古い橋をトラックに対して閉鎖することを決めた。시의회는 화요일 낡은 다리를 폐쇄하기로 결정했다.',
	'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم أمام الشاحنات. מועצת העיר החליטה לסגור את הגשר',
	'नगर परिषद ने मंगलवार को पुराने पुल को ट्रकों के लिए बंद करने का फैसला किया है।',
	"5656 6565 L_QL $DW$ `a' \\ é L>7L 🌉𝔸𝔹 \ud83c x\u0000y\u00a0z\u2028w",
];

const theirs = (text: string) => Object.entries(eld.detect(text).getScores());

test('the packed table of n-grams gives the scores of the package, whatever the text', () => {
	const all = SENTENCES.join(' ');
	let seed = 1;
	const below = (n: number) => {
		seed = (seed * 48_271) % 0x7fffffff;
		return seed % n;
	};
	const cuts = Array.from({ length: 1500 }, () => {
		const from = below(all.length);
		const text = all.slice(from, from + 1 + below(below(2) ? 40 : 1200));
		return below(3) ? text : text.replaceAll(' ', '');
	});
	for (const text of ['', ' ', 'a', 'ab', 'abc', 'abcd', 'abcde', ...SENTENCES, all.repeat(3), ...cuts])
		assert.deepEqual(languageScores(text), theirs(text), JSON.stringify(text));
});

test('a table of another form is refused, not half read', () => {
	for (const source of [
		'',
		'ngrams:{',
		"{languages:{0:'am'},ngrams:{ab:[1]}}",
		"{languages:{0:'am'},ngrams:{'ab:{0:1}}",
		"{languages:{0:'am'},ngrams:{ab:{0:1},}",
	])
		assert.throws(() => packNgrams(source), /another form/, source);
	assert.deepEqual([...packNgrams("{languages:{0:'am',1:'ar'},ngrams:{12:{1:0},'a\\'b':{0:7,1:12}}}").pairs], [1, 0, 0, 7, 1, 12]);
});
