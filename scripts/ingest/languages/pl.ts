/** Polish. */
import type { LanguageTables } from './language.ts';

export const pl: LanguageTables = {
	tag: 'pl',
	stockPhrases: {
		'read-also': 'czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz również|czytaj więcej|czytaj dalej|więcej na ten temat|powiązane artykuły|najczęściej czytane|polecane|polecamy|w tej samej kategorii|podobne artykuły',
		share: 'udostępnij|podziel się|kopiuj link|skopiowano|obserwuj nas|drukuj|polub',
		comments: 'komentarze|komentarz|brak komentarzy|dodaj komentarz|zostaw komentarz|odpowiedz|skomentuj|twój adres e mail nie zostanie opublikowany',
		advert: 'reklama|reklamy|ogłoszenie|artykuł sponsorowany|materiał sponsorowany|dalszy ciąg materiału pod wideo',
		newsletter: 'subskrybuj|zapisz się|zapisz się do|prenumeruj|prenumerata|pobierz aplikację|zaloguj się|zarejestruj się|wesprzyj nas',
		'cookie-notice': 'ta strona używa cookies|ta strona używa plików cookie|używamy plików cookie|polityka cookies|akceptuję',
		legal: 'wszelkie prawa zastrzeżone|polityka prywatności|regulamin|o nas|kontakt',
		disclaimer: 'zastrzeżenie|nie stanowi porady|nie stanowi rekomendacji|nie stanowią porady|opinie wyrażone|ma charakter informacyjny|mają charakter informacyjny',
		'photo-credit': 'fot|zdjęcie|zdjęcia|fotografia|źródło zdjęcia|ilustracja',
		byline: 'przez|autor|autorka|tekst',
		date: 'opublikowano|data publikacji|aktualizacja|zaktualizowano|dodano|data dodania',
		tags: 'tagi|kategoria|kategorie|słowa kluczowe',
		navigation: 'strona główna|szukaj|przejdź do treści|do góry|następny|poprzedni|pokaż więcej|zobacz wszystkie|moje konto|spis treści|zamknij|czas czytania',
		source: 'źródło|źródła',
	},
	headerLabels: {
		title: 'temat|tytuł',
		date: 'data|data publikacji|opublikowano|wysłano',
		source: 'źródło|gazeta',
		byline: 'autor|autorzy',
		url: 'adres|link',
		language: 'język',
	},
	dateLabels: {
		published: 'opublikowano|opublikowany|publikacja|data publikacji|dodano',
		updated: 'aktualizacja|zaktualizowano|zmodyfikowano',
	},
	credits: 'według|jak podaje|podaje|podała|podał|poinformował|poinformowała|informuje|cytowany|powołując się|agencja|dziennik|gazeta|pisze|donosi',
	cardinals: { dwa: 2, dwie: 2, dwoch: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4, piec: 5, pieciu: 5, szesc: 6, szesciu: 6, siedem: 7, siedmiu: 7, osiem: 8, osmiu: 8, dziewiec: 9, dziewieciu: 9, dziesiec: 10, dziesieciu: 10, jedenascie: 11, dwanascie: 12, dwadziescia: 20, trzydziesci: 30, piecdziesiat: 50 },
	scales: { tys: 1e3, tysiac: 1e3, tysiace: 1e3, tysiecy: 1e3, milion: 1e6, miliony: 1e6, milionow: 1e6, mln: 1e6, miliard: 1e9, miliardy: 1e9, miliardow: 1e9, mld: 1e9 },
	ordinals: { drug: 2, trzeci: 3, czwart: 4, piat: 5, szost: 6, siodm: 7, osm: 8, dziewiat: 9, dziesiat: 10 },
	qualifiers: {
		'less than': 'mniej niz, ponizej, niespelna',
		about: 'okolo, ok, prawie, blisko, niemal, mniej wiecej',
		'more than': 'ponad, wiecej niz, powyzej',
		'up to': 'maksymalnie, najwyzej',
		'at least': 'co najmniej, przynajmniej, minimum',
	},
	limits: 'do',
	contractions: {},
	dates: {
		before: 'w we od do przed po poczatku polowie koncu roku na z',
		yesterday: 'wczoraj',
		lastMonth: 'w zeszlym miesiacu, w ubieglym miesiacu',
		thisMonth: 'w tym miesiacu',
		months: 'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrzesniu pazdzierniku listopadzie grudniu',
	},
}; // biome-ignore format: a table
