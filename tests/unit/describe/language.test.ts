import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLanguage, detectLanguage } from '../../../scripts/ingest/describe/language.ts';
import { cleanText } from './helpers.ts';

const sentences: Readonly<Record<string, string>> = {
	en: 'The city council voted on Tuesday to close the old bridge to lorries.',
	de: 'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke für Lastwagen zu sperren.',
	nl: 'De gemeenteraad besloot dinsdag om de oude brug af te sluiten voor vrachtwagens.',
	fr: 'Le conseil municipal a décidé mardi de fermer le vieux pont aux camions.',
	es: 'El ayuntamiento decidió el martes cerrar el puente viejo a los camiones.',
	it: 'Il consiglio comunale ha deciso martedì di chiudere il vecchio ponte ai camion.',
	pt: 'A câmara municipal decidiu na terça-feira fechar a ponte velha aos camiões.',
	pl: 'Rada miasta zdecydowała we wtorek o zamknięciu starego mostu dla ciężarówek.',
	da: 'Byrådet besluttede tirsdag at lukke den gamle bro for lastbiler, fordi den ikke længere er sikker.',
	nb: 'Bystyret vedtok tirsdag å stenge den gamle broen for lastebiler, fordi den ikke lenger er trygg.',
	nn: 'Bystyret vedtok tysdag å stengje den gamle brua for lastebilar, fordi ho ikkje lenger er trygg.',
	sv: 'Kommunfullmäktige beslutade på tisdagen att stänga den gamla bron för lastbilar.',
	fi: 'Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan kuorma-autoilta.',
	cs: 'Zastupitelstvo v úterý rozhodlo, že starý most uzavře pro nákladní auta.',
	sk: 'Mestské zastupiteľstvo v utorok rozhodlo, že starý most uzavrie pre nákladné autá.',
	hu: 'A városi tanács kedden úgy döntött, hogy lezárja a régi hidat a teherautók elől.',
	ro: 'Consiliul local a decis marți să închidă podul vechi pentru camioane.',
	bg: 'Общинският съвет реши във вторник да затвори стария мост за камиони.',
	mk: 'Советот на градот одлучи во вторник да го затвори стариот мост за камиони, бидејќи не е безбеден.',
	sr: 'Градско веће је у уторак одлучило да затвори стари мост за камионе.',
	uk: 'Міська рада вирішила у вівторок закрити старий міст для вантажівок.',
	ru: 'Городской совет решил во вторник закрыть старый мост для грузовиков.',
	el: 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα για τα φορτηγά.',
	tr: 'Belediye meclisi salı günü eski köprüyü kamyonlara kapatmaya karar verdi.',
	ca: "L'ajuntament va decidir dimarts tancar el pont vell als camions perquè ja no és segur.",
	id: 'Dewan kota memutuskan pada hari Selasa untuk menutup jembatan tua bagi truk karena tidak aman lagi.',
	vi: 'Hội đồng thành phố hôm thứ Ba quyết định đóng cây cầu cũ đối với xe tải.',
	ja: '市議会は火曜日、古い橋をトラックに対して閉鎖することを決めた。',
	ko: '시의회는 화요일 낡은 다리를 트럭에 폐쇄하기로 결정했다.',
	zh: '市议会星期二决定对卡车关闭旧桥。',
	ar: 'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم أمام الشاحنات.',
	he: 'מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן למשאיות.',
	fa: 'شورای شهر روز سه‌شنبه تصمیم گرفت پل قدیمی را به روی کامیون‌ها ببندد.',
	hi: 'नगर परिषद ने मंगलवार को पुराने पुल को ट्रकों के लिए बंद करने का फैसला किया है।',
	af: 'Die stadsraad het Dinsdag besluit om die ou brug vir vragmotors te sluit omdat dit nie meer veilig is nie.',
};

test('one sentence in each of 35 languages', () => {
	for (const [language, sentence] of Object.entries(sentences)) assert.equal(detectLanguage(sentence), language, sentence);
});

test('nothing to go by is und', () => {
	for (const text of ['', '1234 5678', '— … —']) assert.equal(detectLanguage(text), 'und', text);
});

test('furniture in another language does not outvote the article', () => {
	const body = [sentences['nl'] ?? '', 'Leave a Comment', 'Share this article'];
	assert.equal(describeLanguage(cleanText(null, body.join('\n'), body)).value, 'nl');
});

test('short lines are read together, not one by one', () => {
	const body = ['Ilse: Japan.', 'Agfa XRS 200.', 'Holga.', 'Zwei Filme.'];
	assert.equal(describeLanguage(cleanText(null, body.join('\n'), body)).value, 'de');
});

test('the language of an article carries the line that it was read from', () => {
	const body = [sentences['de'] ?? ''];
	const found = describeLanguage(cleanText(null, body.join('\n'), body));
	assert.equal(found.evidence[0]?.span?.start, 0);
	assert.ok(found.confidence > 0.5);
});

test('a language outside the n-gram set is told by a few of its words where no listed one is likely; without any it is unknown', () => {
	const lines = {
		zu: 'Umasipala usho ukuthi ibhuloho elisha lizovulwa ngoLwesibili ekuseni, kodwa akukho loli elizovunyelwa ukudlula kuze kube yinyanga ezayo.',
		xh: 'Umasipala uthe ibhulorho entsha iza kuvulwa ngolwesiBini kusasa, kodwa iilori ezinkulu azikavunyelwa ukudlula kuyo.',
		sw: 'Halmashauri imesema daraja jipya litafunguliwa Jumanne asubuhi, huku malori makubwa yakiwa hayajaruhusiwa kupita.',
	};
	for (const [language, line] of Object.entries(lines)) assert.equal(detectLanguage(line), language, line);
	assert.equal(detectLanguage('Wqozl trebnik vlarzing omptak dwezzil hokkrat umbrizzel xantopf kwelgar zinthow mezzrak.'), 'und');
});
