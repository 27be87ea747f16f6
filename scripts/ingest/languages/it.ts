/** Italian. */
import type { LanguageTables } from './language.ts';

export const it: LanguageTables = {
	tag: 'it',
	stockPhrases: {
		'read-also': 'leggi anche|leggi altro|leggi di più|leggi tutto|vedi anche|guarda anche|articoli correlati|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|i più letti|nella stessa categoria|altri articoli|per approfondire',
		share: 'condividi|condividi su|copia link|copia il link|link copiato|seguici|seguici su|stampa|invia per',
		comments: 'commenti|commento|nessun commento|lascia un commento|lascia una risposta|scrivi un commento|rispondi|il tuo indirizzo email non sarà pubblicato',
		advert: 'pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato|continua a leggere dopo la pubblicità',
		newsletter: 'iscriviti|abbonati|registrati|ricevi|scarica l app|sei già abbonato|sostienici',
		'cookie-notice': 'questo sito utilizza cookie|questo sito utilizza i cookie|utilizziamo i cookie|accetta tutti|accetta i cookie',
		legal: 'tutti i diritti riservati|note legali|informativa sulla privacy|privacy policy|condizioni d uso|chi siamo|contatti|riproduzione riservata',
		disclaimer: 'disclaimer|le opinioni espresse|non costituisce consulenza|non costituiscono consulenza|a scopo informativo|le informazioni contenute in',
		'photo-credit': 'foto di|immagine|crediti|credit|foto d archivio|immagini',
		byline: 'di|a cura di|scritto da|autore|pubblicato da',
		date: 'pubblicato|pubblicato il|aggiornato|ultimo aggiornamento|modificato',
		tags: 'tag|argomenti|categoria|categorie|parole chiave',
		navigation: 'cerca|vai al contenuto|torna su|successivo|precedente|mostra altro|vedi tutti|accedi|il mio account|indice|chiudi|ascolta',
		source: 'fonte|fonti',
	},
	headerLabels: {
		title: 'oggetto|titolo',
		date: 'data|data di pubblicazione|pubblicato|pubblicato il|inviato',
		source: 'fonte|testata',
		byline: 'autore|autori',
		url: 'link|collegamento',
		language: 'lingua',
	},
	dateLabels: {
		published: 'pubblicato|pubblicata|data',
		updated: 'aggiornato|aggiornata|ultimo aggiornamento|modificato',
	},
	credits: 'secondo|riferisce|riferito|riporta|riportato|scrive|citato da|citando|agenzia|quotidiano|giornale|rivela|ha detto a|stando a',
	cardinals: { due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, dozzina: 12 },
	scales: { mila: 1e3, mille: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9 },
	ordinals: { second: 2, terz: 3, quart: 4, quint: 5, sest: 6, settim: 7, ottav: 8, non: 9, decim: 10 },
	qualifiers: {
		'less than': 'meno di, sotto i, inferiore a, inferiori a',
		about: 'circa, quasi, intorno a, all incirca, pressappoco, approssimativamente',
		'more than': 'piu di, oltre, superiore a, superiori a',
		'up to': 'fino a, al massimo',
		'at least': 'almeno, non meno di',
	},
	limits: 'fino a',
	contractions: { di: 'del dei degli della delle dello dell', a: 'al ai agli alla alle allo all', i: 'gli le' },
	dates: {
		before: 'nel a ad di del dal da dello inizio meta fine dopo prima entro scorso anno gli',
		yesterday: 'ieri',
		lastMonth: 'il mese scorso, lo scorso mese, mese scorso',
		thisMonth: 'questo mese',
		months: '',
	},
}; // biome-ignore format: a table
