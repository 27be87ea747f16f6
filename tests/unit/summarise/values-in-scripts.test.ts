/** What a sentence answers in languages of which little more than the numbers is read: their digits, number words, endings, words of measure and qualifiers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesIn } from '../../../scripts/ingest/summarise/values.ts';

const values = (language: string, text: string) =>
	valuesIn(text, language).map(
		({ question, amount, qualifier }) => `${question}${qualifier === 'exactly' ? '' : ` ${qualifier}`} ${amount}`,
	);

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...wanted: string[]])[]>> = {
	ru: [
		['Суд приговорил его к 12 годам лишения свободы.', 'sentence 12'],
		['Ущерб оценивается в 2 млрд рублей.', 'damage 2000000000'],
		['Полицейские задержали порядка 300 участников акции.', 'arrested about 300'],
		['Из сёл эвакуировали 2 тысячи 300 жителей.', 'evacuated 2300'],
		['Трое детей погибли.'],
		['В результате пожара погибли двенадцать человек, ещё 30 ранены.', 'dead 12', 'injured 30'],
		['Погибли двое, пострадали семеро.', 'dead 2', 'injured 7'],
		['Число погибших при крушении парома выросло до 43.', 'dead 43'],
		['По меньшей мере 15 человек погибли, свыше 2 тысяч эвакуированы.', 'dead at least 15', 'evacuated more than 2000'],
		['Жертвами оползня стали не менее двадцати трёх человек.', 'dead at least 23'],
		['Пропавшими без вести числятся около ста двадцати человек.', 'missing about 120'],
		['Полиция задержала более 40 человек.', 'arrested more than 40'],
		['Спасатели вытащили живыми 9 человек, 6 числятся пропавшими.', 'missing 6'],
		['Автобус упал в озеро Лунное, 19 человек погибли.', 'dead 19'],
		['Среди погибших 3 ребёнка.'],
		['Он умер в возрасте 95 лет.'],
		['Погибли 12 военнослужащих.'],
		['В 2014 году погибла его сестра.'],
		['Десятки человек погибли.'],
	],
	uk: [
		['Близько сорока осіб госпіталізовано.', 'injured about 40'],
		['Унаслідок вибуху загинули п’ятеро людей, 17 поранено.', 'dead 5', 'injured 17'],
		['Кількість загиблих зросла до 31.', 'dead 31'],
		['Щонайменше 140 осіб загинули, понад 80 постраждали.', 'dead at least 140', 'injured more than 80'],
		['Евакуювали близько двох тисяч мешканців.', 'evacuated about 2000'],
		['Евакуйовано близько 2 тисяч осіб.', 'evacuated about 2000'],
		['Поліція затримала двадцять двох осіб.', 'arrested 22'],
		['Серед загиблих 3 дитини.'],
	],
	tr: [
		['Bin 200 kişi tahliye edildi.', 'evacuated 1200'],
		['Operasyonda 45 şüpheli gözaltına alındı.', 'arrested 45'],
		['Çöken binada 12 kişi öldü, 30 kişi yaralandı.', 'dead 12', 'injured 30'],
		['Selde en az 15 kişi hayatını kaybetti, 4 kişi kayıp.', 'dead at least 15', 'missing 4'],
		["Kazada 50'den fazla kişi yaralandı.", 'injured more than 50'],
		['Ölü sayısı 43’e yükseldi.', 'dead 43'],
		['Polis yirmi üç kişiyi gözaltına aldı.', 'arrested 23'],
		['Köyde yaklaşık 2 bin kişi tahliye edildi.', 'evacuated about 2000'],
		['Malların değeri 402 milyon lira, yargıç ceza verdi.'],
		['Başkan 12 kişi arasında en hızlısı oldu.'],
	],
	ar: [
		['أسفر الانفجار عن سقوط سبعة قتلى و23 جريحا.', 'dead 7', 'injured 23'],
		['ألقت الشرطة القبض على أكثر من 50 متظاهرا.', 'arrested more than 50'],
		['حكم عليه بالسجن 10 سنوات.', 'sentence 10'],
		['مقتل وإصابة 15 شخصا.'],
		['وفاة رجل في الستين.'],
		['مقتل 15 شخصا وإصابة 30 في انهيار مبنى.', 'dead 15', 'injured 30'],
		['لقي شخصان مصرعهما وأصيب ثلاثة أشخاص في حادث سير.', 'dead 2', 'injured 3'],
		['ارتفاع حصيلة القتلى إلى ٤٣ قتيلا.', 'dead 43'],
		['قتل ما لا يقل عن عشرين شخصا وأصيب أكثر من مئة آخرين.', 'dead at least 20', 'injured more than 100'],
		['لا يزال نحو خمسة وعشرين شخصا في عداد المفقودين.', 'missing about 25'],
		['اعتقلت الشرطة ثلاثة عشر شخصا.', 'arrested 13'],
		['إجلاء ألفي شخص.'],
		['إجلاء 3 آلاف شخص من القرى.', 'evacuated 3000'],
		['مقتل 12 جنديا.'],
		['توفي عن عمر 95 عاما.'],
	],
	zh: [
		['他被判处有期徒刑十二年。', 'sentence 12'],
		['据NASA的数据，两人死亡。', 'dead 2'],
		['工厂爆炸造成至少三十二人死亡、一百多人受伤。', 'dead at least 32', 'injured more than 100'],
		['客轮沉没，两人遇难，15人失踪。', 'dead 2', 'missing 15'],
		['死亡人数升至832人。', 'dead 832'],
		['警方逮捕十余人，另有7名平民受伤。', 'injured 7', 'arrested more than 10'],
		['洪水迫使约1.2万名居民撤离。', 'evacuated about 12000'],
		['事故致12死34伤。', 'dead 12', 'injured 34'],
		['地震已造成１５人罹難，其中3人是兒童。', 'dead 15'],
		['30名以上乘客获救。'],
		['消防员救出8人。', 'rescued 8'],
		['造成12名士兵死亡。'],
		['他去世时95岁，第12任总统。'],
		['数十人死亡。'],
		['一些人受伤，十分严重。'],
	],
	nb: [
		['Minst tolv personer ble drept og 30 skadd i ulykken.', 'dead at least 12', 'injured 30'],
		['43 mennesker mistet livet da fergen sank, rundt 15 er savnet.', 'dead 43', 'missing about 15'],
		['Politiet har pågrepet flere enn 40 demonstranter.', 'arrested more than 40'],
		['Dødstallet steg til 832.', 'dead 832'],
		['Blant de omkomne er 3 barn.'],
	],
	no: [['Sju personer ble drept.', 'dead 7']],
	id: [
		['Ledakan di pabrik menewaskan 12 orang dan melukai lebih dari 30 orang.', 'dead 12', 'injured more than 30'],
		['Sedikitnya 43 orang tewas, 15 lainnya luka-luka.', 'dead at least 43', 'injured 15'],
		['Polisi menangkap dua puluh tiga orang.', 'arrested 23'],
		['Sekitar 2 ribu warga mengungsi.', 'evacuated about 2000'],
	],
	ms: [['Tiga orang tewas.', 'dead 3']],
	fi: [
		['Tulipalossa kuoli ainakin 12 ihmistä ja 30 loukkaantui.', 'dead at least 12', 'injured 30'],
		['Junaonnettomuudessa viisi ihmistä sai surmansa.', 'dead 5'],
		['Noin 2 000 asukasta evakuoitiin.', 'evacuated about 2000'],
	],
	ro: [
		['Cel puțin 12 persoane au murit și alte 30 au fost rănite.', 'dead at least 12', 'injured 30'],
		['Bilanțul a crescut la 43 de morți.', 'dead 43'],
		['Peste 2 mii de persoane au fost evacuate.', 'evacuated more than 2000'],
	],
	sv: [['Nio personer dog i olyckan.', 'dead 9']],
	ja: [
		['地震のマグニチュードは7.1と推定される。', 'magnitude 7.1'],
		['けが人は30人に上る。', 'injured 30'],
		['ホテルの火災で少なくとも12人が死亡、30人以上がけがをした。', 'dead at least 12', 'injured at least 30'],
		['死者は43人に増えた。', 'dead 43'],
		['漁船が転覆し、二人が行方不明になった。', 'missing 2'],
		['約1万2000人が避難した。', 'evacuated about 12000'],
		['警察は男女7人を逮捕した。', 'arrested 7'],
		['兵士12名が死亡した訓練'],
		['95歳で死去した。'],
	],
};

for (const [language, cases] of Object.entries(CASES))
	test(`numbers and what they count (${language})`, () => {
		const read = cases.map(([text]) => [text, ...values(language, text)]);
		assert.deepEqual(read, cases);
	});
