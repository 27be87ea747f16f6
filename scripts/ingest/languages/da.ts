/** Danish. */
import type { LanguageTables } from './language.ts';

export const da: LanguageTables = {
	tag: 'da',
	stockPhrases: {
		'read-also': 'læs også|læs mere|se også|relaterede artikler|mere om|mest læste|i samme kategori',
		share: 'del|del artikel|del artiklen|del på|kopiér link|kopier link|følg os',
		comments: 'kommentarer|ingen kommentarer|skriv en kommentar|skriv kommentar|tilføj kommentar|efterlad en kommentar|svar',
		advert: 'annoncer|reklame|sponsoreret',
		newsletter: 'tilmeld|tilmeld dig|nyhedsbrev|abonnér|bliv abonnent|hent appen',
		'cookie-notice': 'vi bruger cookies|denne hjemmeside bruger cookies|acceptér alle',
		legal: 'alle rettigheder forbeholdes|privatlivspolitik|handelsbetingelser|om os',
		disclaimer: 'ansvarsfraskrivelse|udgør ikke investeringsrådgivning',
		'photo-credit': 'billede|arkivfoto',
		byline: 'af|skrevet af|tekst|skribent',
		date: 'udgivet|opdateret|publiceret|offentliggjort',
		tags: 'emner|emneord|kategorier|stikord|nøgleord|etiketter',
		navigation: 'forside|søg|gå til indhold|til toppen|næste|forrige|vis mere|se alle|log ind|min konto|luk|till toppen',
		source: 'kilde|kilder',
	},
	headerLabels: {
		title: 'emne|titel|overskrift',
		date: 'dato|sendt|udgivet|publiceret|udgivelsesdato',
		source: 'kilde|avis',
		byline: 'forfatter|skribent',
		url: 'link',
		language: 'sprog',
	},
	dateLabels: {
		published: 'udgivet|offentliggjort|publiceret|dato',
		updated: 'opdateret|sidst opdateret',
	},
	credits: 'ifølge|oplyser|skriver|rapporterer|fortæller|nyhedsbureauet|avisen|siger til|citerer',
	cardinals: { to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tyve: 20, tredive: 30, fyrre: 40, halvtreds: 50 },
	scales: { hundrede: 100, tusind: 1e3, tusinde: 1e3, million: 1e6, millioner: 1e6, mio: 1e6, milliard: 1e9, milliarder: 1e9, mia: 1e9 },
	ordinals: { anden: 2, naest: 2, tredje: 3, tredjest: 3, fjerde: 4, femte: 5, sjette: 6, syvende: 7, ottende: 8, niende: 9, tiende: 10 },
	qualifiers: {
		'less than': 'mindre end, under, faerre end',
		about: 'omkring, cirka, ca, omtrent, naesten, knap, godt',
		'more than': 'mere end, over, flere end',
		'up to': 'op til, hojst, maksimalt',
		'at least': 'mindst, minimum',
	},
	limits: 'til',
	contractions: {},
	dates: {
		before: 'i fra siden indtil for efter begyndelsen midten slutningen ultimo primo sidste ar',
		yesterday: '',
		lastMonth: 'sidste maned, i sidste maned',
		thisMonth: 'denne maned',
		months: '',
	},
}; // biome-ignore format: a table
