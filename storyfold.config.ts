/** What an owner edits. Every key is explained in src/lib/config.ts. */
import { defineConfig } from './src/lib/config.ts';
import { iptcTopics } from './src/lib/iptc.ts';

export default defineConfig({
	title: 'Storyfold',
	watch: [{ id: 'harbour-fires', query: 'warehouse fire', title: 'Fires in warehouses' }],
	description: 'Briefings from articles in several languages, each sentence with its source.',
	site: 'https://storyfold.example.org',
	base: '/',
	languages: ['en', 'de', 'nl', 'fr'],
	topics: [...iptcTopics],
	glossary: [
		{
			id: 'liege',
			kind: 'place',
			names: { de: ['Lüttich'], fr: ['Liège'], nl: ['Luik'], es: ['Lieja'], it: ['Liegi'], en: ['Liège', 'Liege'] },
		},
		{
			id: 'beijing',
			kind: 'place',
			names: { de: ['Peking'], nl: ['Beijing', 'Peking'], en: ['Beijing'], fr: ['Pékin'], es: ['Pekín'], it: ['Pechino'] },
		},
		{
			id: 'vsse',
			kind: 'organisation',
			names: {
				'*': ['VSSE'],
				nl: ['Veiligheid van de Staat'],
				fr: ['Sûreté de l’État', "Sûreté de l'État"],
				de: ['Staatssicherheitsdienst'],
			},
		},
	],
	// What the desk notes of an outlet is shown at its name. A pattern of seeds ('export-7/*': 'The Harbour Ledger') names their outlet instead.
	sources: {
		'Storyfold Sample Desk London': { country: 'GB', kind: 'sample desk', note: 'Texts made up for these samples.' },
		'Voorbeeldredactie Gent': { country: 'BE', kind: 'sample desk' },
	},
	// The sample desks of seeds/. Name your own outlets here: a bare line with such a name is then known to be the source.
	outlets: [
		'Storyfold Sample Desk Amsterdam',
		'Storyfold Sample Desk London',
		'Sample Business Page',
		'Voorbeeldredactie Gent',
		'Beispielredaktion Berlin',
		'Rédaction d’exemple Lyon',
		'Rédaction d’exemple Bruxelles',
		'Redacción de muestra Madrid',
		'Redacción de muestra Sevilla',
	],
});
