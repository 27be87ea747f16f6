/** Swedish. */
import type { LanguageTables } from './language.ts';

export const sv: LanguageTables = {
	tag: 'sv',
	stockPhrases: {
		'read-also': 'läs också|läs även|läs mer|se även|se också|relaterade artiklar|mer om|mest läst|i samma kategori|fler artiklar',
		share: 'dela|dela artikeln|dela på|kopiera länk|kopiera länken|länk kopierad|följ oss|skriv ut|tipsa',
		comments: 'kommentarer|lämna en kommentar|lämna ett svar|kommentera|inga kommentarer|svara|svar',
		advert: 'annoncer|reklam|annonsering|annons|annonser|sponsrat',
		newsletter: 'prenumerera|nyhetsbrev|anmäl dig|bli prenumerant|ladda ner appen',
		'cookie-notice': 'vi använder cookies|den här webbplatsen använder cookies|acceptera alla|godkänn alla',
		legal: 'alla rättigheter förbehållna|integritetspolicy|användarvillkor|om oss|kontakta oss',
		disclaimer: 'ansvarsfriskrivning|utgör inte investeringsråd|inte avsedd som|är inte avsedd|är inte investeringsrådgivning',
		'photo-credit': 'arkivfoto|bild av|arkivbild|fotograf|genrebild',
		byline: 'av|skriven av|text|skribent',
		date: 'publicerad|uppdaterad|ändrad|skapad',
		tags: 'taggar|ämnen|etiketter|nyckelord|kategorier',
		navigation: 'startsida|sök|gå till innehåll|till toppen|nästa|föregående|visa mer|visa alla|logga in|mitt konto|stäng',
		source: 'källa|källor',
	},
	headerLabels: {
		title: 'ämne|titel|rubrik',
		date: 'datum|skickat|publicerad|publiceringsdatum',
		source: 'källa|tidning',
		byline: 'författare|skribent',
		url: 'link',
		language: 'språk',
	},
	dateLabels: {
		published: 'publicerad|publicerat|datum',
		updated: 'uppdaterad|uppdaterat|ändrad',
	},
	credits: 'enligt|uppger|rapporterar|nyhetsbyrån|tidningen|säger till|citerar',
	cardinals: { tva: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, atta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50 },
	scales: { hundra: 100, tusen: 1e3, miljon: 1e6, miljoner: 1e6, mn: 1e6, miljard: 1e9, miljarder: 1e9, mdr: 1e9 },
	ordinals: { andra: 2, nast: 2, tredje: 3, fjarde: 4, femte: 5, sjatte: 6, sjunde: 7, attonde: 8, nionde: 9, tionde: 10 },
	qualifiers: {
		'less than': 'mindre an, under, farre an',
		about: 'omkring, cirka, ca, ungefar, nastan, runt, knappt, drygt',
		'more than': 'mer an, over, fler an',
		'up to': 'upp till, hogst, maximalt',
		'at least': 'minst, atminstone',
	},
	limits: 'till',
	contractions: {},
	dates: {
		before: 'i fran sedan till fore efter borjan mitten slutet forra ar',
		yesterday: 'igar',
		lastMonth: 'forra manaden, i forra manaden',
		thisMonth: 'denna manad, den har manaden',
		months: '',
	},
}; // biome-ignore format: a table
