/** Words of the list of keys. They come with it, when it is first asked for, and not with every page. */
import type { InterfaceLanguage } from '../lib/i18n.ts';

const en = {
	title: 'Keyboard shortcuts',
	search: 'search',
	next: 'next story or page',
	previous: 'previous story or page',
	cite: 'cite what is selected, or this page',
	mark: 'mark passages to collect',
	tray: 'open the tray',
	found: 'next and previous place of a search',
	help: 'this list',
	close: 'Close',
};

export const HELP_STRINGS: Readonly<Record<InterfaceLanguage, Readonly<Record<keyof typeof en, string>>>> = {
	en,
	de: {
		title: 'Tastenkürzel',
		search: 'suchen',
		next: 'nächstes Ereignis, nächste Seite',
		previous: 'voriges Ereignis, vorige Seite',
		cite: 'Auswahl oder diese Seite zitieren',
		mark: 'Stellen zum Sammeln markieren',
		tray: 'Mappe öffnen',
		found: 'nächste und vorige Fundstelle',
		help: 'diese Liste',
		close: 'Schließen',
	},
	nl: {
		title: 'Sneltoetsen',
		search: 'zoeken',
		next: 'volgend verhaal of volgende pagina',
		previous: 'vorig verhaal of vorige pagina',
		cite: 'de selectie of deze pagina citeren',
		mark: 'passages markeren om te verzamelen',
		tray: 'map openen',
		found: 'volgende en vorige vindplaats',
		help: 'deze lijst',
		close: 'Sluiten',
	},
	fr: {
		title: 'Raccourcis clavier',
		search: 'chercher',
		next: 'dossier suivant, page suivante',
		previous: 'dossier précédent, page précédente',
		cite: 'citer le texte sélectionné, ou cette page',
		mark: 'marquer des passages à recueillir',
		tray: 'ouvrir la sélection',
		found: 'occurrence suivante et précédente',
		help: 'cette liste',
		close: 'Fermer',
	},
};
