/** German. */
import type { LanguageTables } from './language.ts';

export const de: LanguageTables = {
	tag: 'de',
	stockPhrases: {
		'read-also': 'lesen sie auch|lesen sie mehr|lesen sie weiter|lesen sie hier|lesen sie dazu|lies auch|auch interessant|auch lesenswert|mehr zum thema|mehr dazu|mehr aus|mehr lesen|mehr artikel|weiterlesen|zum thema|siehe auch|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|das könnte dir auch gefallen|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|meistgelesen|meist gelesen|am meisten gelesen|beliebte artikel|weitere artikel|weitere themen|weitere meldungen|weitere nachrichten|neueste artikel|neueste beiträge|aktuelle artikel|aktuelle beiträge|letzte beiträge|empfohlene artikel|empfehlungen der redaktion|aus dem ressort|in der gleichen kategorie|in derselben kategorie|aus derselben kategorie|in derselben rubrik|in der gleichen rubrik|aus derselben rubrik|aus der rubrik',
		share: 'teilen|artikel teilen|beitrag teilen|teilen auf|teilen via|teilen mit|diesen artikel teilen|seite teilen|auf facebook teilen|auf twitter teilen|per e mail|per mail|twittern|drucken|link kopieren|link kopiert|folgen sie uns|folge uns|merken|weitersagen|zum teilen klicken',
		comments: 'kommentar|kommentare|keine kommentare|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|kommentar abgeben|kommentieren|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|antworten|antwort abbrechen|antworten abbrechen|deine e mail adresse wird nicht veröffentlicht|ihre e mail adresse wird nicht veröffentlicht|diskutieren sie mit|kommentare sind geschlossen|leserkommentare|alle kommentare',
		advert: 'anzeige|anzeigen|werbung|gesponsert|sponsored post|nach der anzeige weiterlesen|artikel wird nach der anzeige fortgesetzt|bezahlte anzeige|advertorial',
		newsletter: 'abonnieren|jetzt abonnieren|jetzt anmelden|newsletter abonnieren|newsletter anmelden|zum newsletter|unser newsletter|melden sie sich an|jetzt registrieren|abo|jetzt abo|zur app|unsere app|app herunterladen|unterstützen sie uns|jetzt spenden|jetzt testen|probeabo|mit einem abo|bereits abonnent',
		'cookie-notice': 'wir verwenden cookies|diese website verwendet cookies|diese webseite verwendet cookies|diese seite verwendet cookies|alle akzeptieren|cookie einstellungen|cookies akzeptieren|cookie hinweis|wir nutzen cookies|zustimmen|datenschutzeinstellungen',
		legal: 'alle rechte vorbehalten|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|barrierefreiheit',
		disclaimer: 'haftungsausschluss|keine anlageberatung|stellt keine anlageberatung dar|keine kaufempfehlung|dieser artikel stellt keine|dieser beitrag stellt keine|alle angaben ohne gewähr|für den inhalt ist|affiliate link|affiliate links|transparenzhinweis|die hier geäußerten meinungen|dient nur der information|dienen nur der information|dient ausschließlich der information|dienen ausschließlich der information|dieser text wurde automatisch|die informationen in diesem artikel',
		'photo-credit': 'foto|fotos|bild|bilder|bildquelle|bildnachweis|fotoquelle|symbolbild|symbolfoto|archivbild|archivfoto|grafik|titelbild|quelle bild|picture alliance',
		byline: 'von|ein beitrag von|ein artikel von|geschrieben von|autor|autorin|autoren|über den autor|über die autorin|redaktion|text',
		date: 'veröffentlicht|veröffentlicht am|erschienen|erschienen am|aktualisiert|stand|zuletzt aktualisiert|datum|am|zuletzt bearbeitet|online seit',
		tags: 'schlagwörter|schlagworte|schlagwort|themen|thema|kategorie|kategorien|stichworte|abgelegt unter|veröffentlicht in|dossier',
		navigation: 'startseite|suche|suchen|zum inhalt|zum inhalt springen|zum hauptinhalt|zur startseite|nach oben|weiter|zurück|nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|mehr anzeigen|mehr laden|alle anzeigen|anmelden|einloggen|abmelden|registrieren|mein konto|inhaltsverzeichnis|schließen|menü|archiv|artikel anhören|lesezeit|übersicht|navigation|login',
		source: 'quelle|quellen|originalartikel|mit material von|mit agenturmaterial',
	},
	headerLabels: {
		title: 'betreff|titel|überschrift|schlagzeile',
		date: 'datum|veröffentlicht|veröffentlicht am|erscheinungsdatum|publikationsdatum|erschienen|erschienen am|gesendet',
		source: 'quelle|zeitung|publikation|medium',
		byline: 'autor|autoren|autorin|verfasser',
		url: 'link|weblink',
		language: 'sprache',
	},
	dateLabels: {
		published: 'beitrag wurde|eintrag wurde|gespeichert|hinzugefügt|erstellt|veröffentlicht|veröffentlichung|erschienen|erscheinungsdatum|publiziert|datum|stand|eingestellt|verfasst|geschrieben|gepostet|meldung vom|nachricht vom|eingetragen',
		updated: 'aktualisiert|aktualisierung|zuletzt geändert|geändert|zuletzt bearbeitet|bearbeitet|letztes update',
	},
	credits: 'laut|zufolge|berichtet|berichtete|berichten|berichteten|meldet|meldete|melden|meldeten|sagte|sagten|teilte|teilten|nach angaben|nach informationen|unter berufung auf|gegenüber|nachrichtenagentur|agentur|zeitung|tageszeitung|magazin|nachrichtenmagazin|schreibt|schrieb|erfuhr|zitiert|interview|bericht|berichts|berichte|wie',
	cardinals: { zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12, zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50, sechzig: 60, dutzend: 12 },
	scales: { hundert: 100, tausend: 1e3, tsd: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9, billion: 1e12, billionen: 1e12 },
	ordinals: { zweit: 2, dritt: 3, viert: 4, funft: 5, sechst: 6, siebt: 7, siebent: 7, acht: 8, neunt: 9, zehnt: 10 },
	qualifiers: {
		'less than': 'weniger als, unter, knapp unter',
		about: 'etwa, rund, circa, ca, ungefahr, gut, knapp, fast, beinahe, annahernd, geschatzt, geschatzte, schatzungsweise, nahezu',
		'more than': 'mehr als, uber',
		'up to': 'bis zu, hochstens, maximal',
		'at least': 'mindestens, wenigstens, nicht weniger als',
	},
	limits: 'auf bis',
	contractions: {},
	dates: {
		before: 'im in seit ab bis vor nach anfang mitte ende vergangenen letzten diesem nachsten jahr jahre jahres jahren von und zwischen vom',
		yesterday: 'gestern',
		lastMonth: 'letzten monat, vergangenen monat, vorigen monat, letzter monat, im vormonat',
		thisMonth: 'diesen monat, in diesem monat',
		months: 'janner feber',
	},
}; // biome-ignore format: a table
