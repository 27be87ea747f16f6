/** Words of languages that have no file of their own yet: what the readers know of them is too little for one. */
import type { FurtherTables } from './language-tables.ts';

export const further: FurtherTables = {
	stockPhrases: {
		'read-also': 'les også|les mer|mest lest|читайте также|по теме|читайте також|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|相关新闻|相关阅读|相关报道|延伸阅读|推荐阅读|相關新聞|相關報導|延伸閱讀|関連記事|관련기사',
		share: 'поделиться|поділитися|شارك|مشاركة|分享|分享到|分享至|分享到微博|分享到微信|微博|微信|朋友圈|シェアする|공유하기',
		newsletter: 'abonner|подпишитесь|اشترك',
		legal: 'personvern|все права защищены|усі права захищені|пользовательское соглашение|политика конфиденциальности|جميع الحقوق محفوظة|سياسة الخصوصية|اتصل بنا|版权所有|版權所有|联系我们|聯絡我們|关于我们|關於我們|無断転載禁止',
		disclaimer: 'er ikke ment som',
		'photo-credit': 'illustrasjon',
		date: 'publisert|oppdatert',
	},
	headerLabels: {
		title: 'tittel|otsikko|标题|標題|タイトル|見出し|제목|العنوان|عنوان|заголовок|כותרת',
		date: 'publisert|日期|日付|掲載日|날짜|التاريخ|تاریخ|дата|תאריך',
		source: 'lähde|来源|來源|出典|출처|المصدر|منبع|источник|джерело|מקור',
		byline: 'kirjoittaja|作者|記者|기자|작성자|الكاتب|نویسنده|автор|מאת',
	},
	dateLabels: {
		published: 'publisert|julkaistu|опубликовано|опубликована|дата|дата публикации|publikováno|vydáno|yayınlanma|yayımlanma|giriş|公開|発表|掲載|発信|입력|등록|发布|發布|نشر|diterbitkan|dipublikasikan|đăng ngày|xuất bản|δημοσίευση|δημοσιεύθηκε|publikálva|megjelent|publicat|publikuota|objavljeno|објављено|опубліковано',
		updated: 'oppdatert|päivitetty|muokattu|обновлено|изменено|güncelleme|güncellenme|aktualizováno|更新|수정|업데이트|修改|تحديث|محدثة|ενημέρωση|τελευταία|uppfært|diperbarui|cập nhật|frissítve|actualizat|atnaujinta|ažurirano|оновлено',
	},
	besideDates: { publishing: 'publisert|julkaistu|опубликован[оа]|опубліковано', byline: 'автор', comments: 'комментари\\p{L}{1,2}', reply: 'ответить|відповісти' },
	bylines: { opening: 'писал|автор|yazan', before: '', particles: 'al|bin' },
	negations: {
		ca: 'no ni cap mai sense',
		cs: 'ne neni nebyl nebyla nikdy bez zadny',
		fi: 'ei eivat en emme ette et ilman',
		nb: 'ikke ingen aldri uten verken',
		no: 'ikke ingen aldri uten verken',
		ro: 'nu nici niciodata fara',
	},
	since: 'منذ sejak siden с со з із od',
	sinceBehind: '以来|以來|이후|이래|beri|bu yana|lähtien',
	sourceLabels: 'lähde|kaynak|zdroj|forrás|sursa|izvor|источник|джерело|πηγή|出典|来源|來源|출처|المصدر',
	maker: {
		rights: 'tüm hakları|все права защищены|усі права|Всі права|kaikki oikeudet|minden jog|všechna práva|toate drepturile|πνευματικά|不得转载|无断転載|無断転載|무단\\s?전재|جميع الحقوق',
		subscribe: 'подпи\\p{L}+|tilaa|abone|订阅|購読|구독|اشترك',
		about: 'о|关于|について',
		describes: 'nedir',
		legal: '隐私|プライバシー|개인정보|политика конфиденциальности',
		ownAddress: 'odkaz',
		media: 'haber|新聞|新闻|日报|時報|ニュース|뉴스|신문|일보',
	},
	site: {
		skipVerbs: 'перейти к',
		readingTime: 'время чтения|время на чтение|чтения|чтение|lesetid|lukuaika|doba čtení|čtení|okuma süresi|阅读时间|阅读时长|阅读|閱讀時間|閱讀|وقت القراءة|مدة القراءة|قراءة',
	},
}; // biome-ignore format: a table
