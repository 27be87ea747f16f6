/** Reports within languages that have no capitals, and none of whose words is known by its meaning in English. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { SAME_STORY } from '../../../scripts/ingest/group/group.ts';
import { sameEvent } from '../../../scripts/ingest/group/same-event.ts';
import { article, settings } from './made.ts';

type Text = { readonly title: string; readonly text: string };
/** Two reports of one event in other words, and one of another event of the same kind. */
const REPORTS: readonly { readonly language: string; readonly one: Text; readonly same: Text; readonly other: Text | null }[] = [
	{
		language: 'ar',
		one: {
			title: 'إغلاق جسر قديم في الواحة بسبب شقوق',
			text: 'أغلقت بلدية الواحة يوم الأحد الجسر القديم أمام السيارات ستة أسابيع، بعد أن وجد المهندسون شقوقا في ثلاث دعامات. وتبلغ كلفة الإصلاح 3.2 مليون دولار، كما قال رئيس دائرة الطرق سامي الدوري. ويعبر الجسر نحو 14 ألف سيارة في اليوم.',
		},
		same: {
			title: 'الجسر القديم في الواحة مغلق أمام السيارات',
			text: 'قال سامي الدوري رئيس دائرة الطرق في الواحة إن الجسر القديم سيبقى مغلقا أمام السيارات ستة أسابيع بسبب شقوق في الدعامات. وسيكلف الإصلاح 3.2 مليون دولار. ويخشى أصحاب المتاجر على الضفة الشرقية من الخسائر.',
		},
		other: {
			title: 'افتتاح مكتبة جديدة في الرملة',
			text: 'افتتحت بلدية الرملة يوم الأحد مكتبة عامة جديدة من أربعة طوابق، بلغت كلفتها 9 ملايين دولار. وقالت المديرة ليلى حداد إن المكتبة تضم 80 ألف كتاب، وإنها ستفتح أبوابها للأطفال مجانا.',
		},
	},
	{
		language: 'hi',
		one: {
			title: 'सोनपुरी में पुराना पुल छह महीने के लिए बंद',
			text: 'सोनपुरी नगर निगम ने बुधवार को पुराना पुल छह महीने के लिए बंद कर दिया, क्योंकि इंजीनियरों को दो खंभों में दरारें मिलीं। मरम्मत पर 34 करोड़ रुपये खर्च होंगे, मुख्य अभियंता राकेश वर्मा ने बताया। पुल से रोज़ 9 हज़ार गाड़ियाँ गुज़रती हैं।',
		},
		same: {
			title: 'दरारों के कारण सोनपुरी का पुल बंद',
			text: 'सोनपुरी का पुराना पुल खंभों में दरारों के कारण सितंबर तक बंद रहेगा। मुख्य अभियंता राकेश वर्मा के अनुसार मरम्मत में 34 करोड़ रुपये लगेंगे। लोगों ने नाव सेवा की माँग की है।',
		},
		other: null,
	},
	{
		language: 'ja',
		one: {
			title: '青浜市、旧市庁舎を解体へ',
			text: '青浜市は12日、築62年の旧市庁舎を来年4月から解体すると発表した。費用は約8億円で、跡地には公園と災害用の倉庫を整備する。中村恵子市長は耐震補強には解体の3倍の費用がかかると説明した。保存を求める市民団体は署名4200人分を提出していた。',
		},
		same: {
			title: '旧市庁舎の解体決定、青浜市が発表',
			text: '青浜市の中村恵子市長は12日の会見で、1964年に建てられた旧市庁舎を来年4月から取り壊すと述べた。解体費は約8億円。跡地は公園となり、災害用倉庫も置かれる。市民団体が4200人の署名を集めて保存を訴えていた。',
		},
		other: {
			title: '港町市、新市庁舎が完成',
			text: '港町市の新しい市庁舎が12日完成し、記念式典が開かれた。総工費は96億円で、免震構造を採用した。佐藤健市長は市民が集まる場所にしたいと述べた。来月1日から業務を始める。',
		},
	},
	{
		language: 'ko',
		one: {
			title: '해운시 도서관, 9월부터 24시간 개방',
			text: '해운시는 시립 중앙도서관을 9월 1일부터 24시간 개방한다고 2일 밝혔다. 시는 올해 예산 6억 원을 들여 보안 시설과 무인 대출기를 설치한다. 하루 평균 이용자는 3천2백 명이다. 박정우 시장은 밤에 공부할 곳이 없는 학생들을 위한 결정이라고 말했다.',
		},
		same: {
			title: '해운시 중앙도서관 밤새 문 연다',
			text: '해운시가 9월부터 시립 중앙도서관을 하루 24시간 운영하기로 했다. 박정우 시장은 2일 예산 6억 원으로 무인 대출기와 보안 시설을 갖추겠다고 발표했다. 도서관 노동조합은 야간 근무 인력이 부족하다고 우려했다.',
		},
		other: null,
	},
	{
		language: 'ru',
		one: {
			title: 'В Верхнереченске закрыли старый мост',
			text: 'Мэрия Верхнереченска закрыла в понедельник старый мост через реку Малую: инженеры нашли трещины в двух опорах. Ремонт продлится до сентября и обойдётся в 340 миллионов рублей, сообщил глава дорожного управления Олег Савин.\nПо мосту ежедневно проезжает около 9 тысяч автомобилей. Объезд проложен через посёлок Берёзовый, он длиннее на 14 километров. Автобусы пойдут по новому расписанию со среды.',
		},
		same: {
			title: 'Трещины в опорах: движение по мосту через Малую остановлено до осени',
			text: 'Движение по старому мосту в Верхнереченске остановлено до сентября из-за трещин в опорах. На ремонт выделят 340 миллионов рублей, рассказал Олег Савин из дорожного управления.\nВодителям предлагают ехать через Берёзовый, это на 14 километров дольше. Пассажирские автобусы меняют маршрут с 18 марта. Жители левого берега просят пустить паром.',
		},
		other: {
			title: 'В Заозёрске открыли новый мост',
			text: 'В понедельник в Заозёрске открыли мост через реку Быструю, построенный за четыре года. Он обошёлся в 2,1 миллиарда рублей, сообщил губернатор Павел Громов. По мосту смогут проезжать до 20 тысяч автомобилей в сутки, что разгрузит центр города.',
		},
	},
	{
		language: 'zh',
		one: {
			title: '白水市旧桥加固工程启动',
			text: '白水市交通局周三宣布，建于一九七二年的南河大桥将于本月起封闭加固，工期五个月，投资三千八百万元。局长李国华说，桥墩出现多处裂缝。每天约有两万辆汽车经过该桥，绕行路线增加六公里。',
		},
		same: {
			title: '南河大桥封闭五个月',
			text: '白水市的南河大桥因桥墩裂缝将关闭五个月。市交通局局长李国华表示，加固工程投资三千八百万元，八月底完工。公交车将绕行北门桥。',
		},
		other: {
			title: '东岭市新桥通车',
			text: '东岭市的北江大桥周三正式通车，全长一点八公里，投资六亿元。市长周建民说，新桥将使过江时间缩短二十分钟。预计每天有三万辆汽车通过。',
		},
	},
];

const likely = (language: string, a: Text, b: Text, dates: readonly (string | null)[] = ['2026-03-11', '2026-03-12']) => {
	const [date = null, later = null] = dates;
	const [one, other] = [article({ seed: 'a', language, date, ...a }), article({ seed: 'b', language, date: later, ...b })];
	return sameEvent([comparisonOf([one, other], settings(), null).pair(0, 1)])[0] ?? 0;
};

for (const { language, one, same, other } of REPORTS)
	test(`two reports of one event are one story in ${language}, an alike event is another`, () => {
		assert.ok(likely(language, one, same) >= SAME_STORY.pair);
		if (other !== null) {
			assert.ok(likely(language, one, other) < SAME_STORY.pair / 1.5);
			assert.ok(likely(language, same, other) < SAME_STORY.pair / 1.5);
		}
	});

test('without a day, short reports are not joined by their rare words alone', () => {
	for (const { language, one, same } of REPORTS)
		assert.ok(likely(language, one, same, [null, null]) < likely(language, one, same) - 0.2, language);
	const [long, alike] = ['zh', 'ja'].map((tag) => REPORTS.find(({ language }) => language === tag) ?? assert.fail());
	for (const { language, one, same } of [long, alike] as (typeof REPORTS)[number][]) {
		const twice = (text: Text) => ({ ...text, text: `${text.text}\n${text.text}\n${text.text}` });
		assert.ok(likely(language, twice(one), twice(same), [null, null]) >= SAME_STORY.pair, language);
	}
});
