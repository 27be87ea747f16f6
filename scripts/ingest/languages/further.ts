/** Words of languages that have no file of their own yet: what the readers know of them is too little for one. */
import type { FurtherTables } from './language-tables.ts';

export const further: FurtherTables = {
	stockPhrases: {
		'read-also': 'les også|les mer|mest lest',
		newsletter: 'abonner',
		legal: 'personvern',
		disclaimer: 'er ikke ment som',
		'photo-credit': 'illustrasjon',
		date: 'publisert|oppdatert',
	},
	headerLabels: {
		title: 'tittel|otsikko',
		date: 'publisert',
		source: 'lähde',
		byline: 'kirjoittaja',
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
	},
}; // biome-ignore format: a table
