/** Scripts without spaces, French elision, the Arabic article and forms of alef, decomposed letters: what is asked is found, and only that is marked. */
import { expect, test } from 'playwright/test';
import config from '../../storyfold.config.ts';
import { searchRecord } from '../search-record.ts';
import { ask, searchSite } from './search-site.ts';

const TEXTS = {
	zh: ['zh', '港口大桥将关闭两年，市政府星期五表示。'],
	zh2: ['zh', '新医院在城北开工。'],
	ja: ['ja', '港の新しい橋は二年間閉鎖されると市長が述べた。'],
	ko: ['ko', '항구의 다리가 2년 동안 폐쇄된다고 시장이 말했다.'],
	th: ['th', 'สะพานท่าเรือจะปิดสองปี นายกเทศมนตรีกล่าวเมื่อวันศุกร์'],
	fr: ['fr', 'L’alphabet cyrillique y est enseigné, et l’école d’Arden manque d’encre.'],
	ar: ['ar', 'أغلقت المدينة الجسر القديم في الميناء لمدة عامين.'],
	es: ['es', 'El muelle de Peñarena se cerró según el alcalde.'],
} as const;

/** A query, the text that it finds, and what is marked there. */
const CASES = [
	['大桥', 'zh', ['大桥']],
	['港口大桥', 'zh', ['港口大桥']],
	['政府', 'zh', ['政府']],
	['港口大桥关闭两年', 'zh', ['港口大桥', '关闭两年']],
	['新医院', 'zh2', ['新医院']],
	['新しい橋', 'ja', ['新しい橋']],
	['市長', 'ja', ['市長']],
	['다리', 'ko', ['다리가']],
	['สะพานท่าเรือ', 'th', ['สะพานท่าเรือ']],
	['นายกเทศมนตรี', 'th', ['นายกเทศมนตรี']],
	['alphabet', 'fr', ['L’alphabet']],
	['l’école', 'fr', ['l’école']],
	['encre', 'fr', ['d’encre']],
	['جسر', 'ar', ['الجسر']],
	['الجسر', 'ar', ['الجسر']],
	['اغلقت', 'ar', ['أغلقت']],
	['ميناء', 'ar', ['الميناء']],
	['Peñarena'.normalize('NFD'), 'es', ['Peñarena']],
] as const;

const site = searchSite(() => ({
	records: Object.entries(TEXTS).map(([id, [language, text]]) =>
		searchRecord({ url: `/articles/${id}/`, language, title: '1', passages: [{ id: 's00000000', text }], story: id }),
	),
	config,
}));

test('each finds its text alone; the snippet is the text, and exactly the words are marked', async ({ page }) => {
	const wrong: unknown[] = [];
	for (const [query, id, marked] of CASES) {
		await ask(page, site(), query);
		await page.waitForFunction(() => document.querySelector('[data-search="list"]')?.ariaBusy === 'false');
		const links = await page.locator('.hit > a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		const ids = links.map((href) => /articles\/(\w+)/.exec(href)?.[1]);
		const snippets = await page.locator('.hit .excerpt').allInnerTexts();
		const marks = (await page.locator('.hit .excerpt mark').allInnerTexts()).map((text) => text.replace(/\.$/, ''));
		const [seen, right] = [
			{ query, ids, snippets, marks },
			{ query, ids: [id], snippets: [TEXTS[id][1]], marks: [...marked] },
		];
		if (JSON.stringify(seen) !== JSON.stringify(right)) wrong.push(seen);
	}
	expect(wrong).toEqual([]);
});
