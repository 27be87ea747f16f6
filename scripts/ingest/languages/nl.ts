/** Dutch. */
import type { LanguageTables } from './language.ts';

export const nl: LanguageTables = {
	tag: 'nl',
	stockPhrases: {
		'read-also': 'lees ook|lees meer|lees verder|lees ook dit|lees hier|meer over|meer over dit onderwerp|meer lezen|meer nieuws|zie ook|bekijk ook|ook interessant|gerelateerd|gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|meest gelezen|verwante artikelen|in dezelfde categorie|uit dezelfde categorie|in dezelfde rubriek|uit dezelfde rubriek|misschien ook interessant|dit vind je misschien ook leuk|aanbevolen|laatste nieuws',
		share: 'delen|deel|deel dit|deel dit artikel|deel via|deel op|delen via|delen op|bericht delen|bericht delen via|deel dit bericht|deel dit bericht via|deel dit artikel via|naar klembord gekopieerd|gekopieerd naar klembord|gekopieerd|artikel delen|dit artikel delen|kopieer link|kopieer de link|link kopiëren|naar clipboard gekopieerd|link gekopieerd|volg ons|volg ons op|afdrukken|stuur door|tweeten',
		comments: 'reageer|reacties|reactie|geen reacties|geef een reactie|laat een reactie achter|plaats een reactie|plaats reactie|schrijf een reactie|reageren|je e mailadres wordt niet gepubliceerd|praat mee|antwoord annuleren',
		advert: 'advertentie|advertenties|reclame|gesponsord|tekst gaat verder|artikel gaat verder|lees verder onder de advertentie|de tekst gaat verder onder',
		newsletter: 'abonneer|abonneren|schrijf je in|schrijf u in|meld je aan|meld u aan|nieuwsbrief|aanmelden|aanmelden voor|word abonnee|word lid|download de app|steun ons|al abonnee|doneer',
		'cookie-notice': 'wij gebruiken cookies|deze website gebruikt cookies|deze site gebruikt cookies|cookies accepteren|cookie instellingen|wij en onze partners',
		legal: 'alle rechten voorbehouden|auteursrecht|privacybeleid|privacyverklaring|privacy statement|algemene voorwaarden|gebruiksvoorwaarden|over ons|colofon|contact opnemen',
		disclaimer: 'niet bedoeld als|is niet bedoeld als professioneel|geen beleggingsadvies|beleggingsadvies|de informatie in deze|aan deze informatie kunnen geen rechten worden ontleend|aan de inhoud kunnen geen rechten|aansprakelijkheid|de redactie is niet aansprakelijk',
		'photo-credit': 'beeld|fotografie|foto door|bron foto|bron beeld|archieffoto|illustratie|foto van',
		byline: 'door|geschreven door|auteur|over de auteur|tekst',
		date: 'gepubliceerd|gepubliceerd op|laatst bijgewerkt|bijgewerkt|geplaatst op|geüpdatet|laatste update|geplaatst|datum',
		tags: 'onderwerpen|trefwoorden|categorie|categorieën|rubriek|dossier',
		navigation: 'zoeken|naar de inhoud|ga naar inhoud|ga naar hoofdinhoud|terug naar boven|volgende|vorige|volgend artikel|vorig artikel|meer laden|toon meer|bekijk alles|inloggen|uitloggen|registreren|mijn account|inhoudsopgave|sluiten|archief|leestijd|luister naar',
		source: 'bron|bronnen',
	},
	headerLabels: {
		title: 'onderwerp|titel|kop',
		date: 'datum|gepubliceerd|gepubliceerd op|publicatiedatum|verzonden',
		source: 'bron|krant|publicatie|medium',
		byline: 'auteur|auteurs',
		url: 'link',
		language: 'taal',
	},
	dateLabels: {
		published: 'aangemaakt|datum|gepubliceerd|geplaatst|publicatiedatum',
		updated: 'bijgewerkt|laatst gewijzigd|gewijzigd',
	},
	credits: 'volgens|aldus|meldt|meldde|bevestigd aan|bevestigde aan|vertelde|verklaarde|onthulde|melden|meldden|bericht|berichtte|schrijft|schreef|persbureau|krant|zakenkrant|tegen|tegenover|zei|zegt|op basis van|op gezag van|laat weten|nieuwszender|interview',
	cardinals: { twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, dozijn: 12 },
	scales: { honderd: 100, duizend: 1e3, miljoen: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9, mld: 1e9, mrd: 1e9, biljoen: 1e12 },
	ordinals: { tweede: 2, derde: 3, vierde: 4, vijfde: 5, zesde: 6, zevende: 7, achtste: 8, negende: 9, tiende: 10 },
	qualifiers: {
		'less than': 'minder dan, onder de, nog geen',
		about: 'ongeveer, circa, ca, zo n, rond de, rond, bijna, zowat, om en bij de, om en nabij de, naar schatting, een kleine',
		'more than': 'meer dan, ruim, boven de, dik',
		'up to': 'tot wel, maximaal, hoogstens, hooguit, ten hoogste',
		'at least': 'minstens, ten minste, tenminste, minimaal, zeker',
	},
	limits: 'tot op',
	contractions: {},
	dates: {
		before: 'in sinds vanaf tot voor na begin midden half medio eind einde vorige afgelopen komende jaar van en uit',
		yesterday: 'gisteren',
		lastMonth: 'vorige maand, afgelopen maand, vorige maand',
		thisMonth: 'deze maand',
		months: '',
	},
}; // biome-ignore format: a table
