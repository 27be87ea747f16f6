/** Sentences that stand alone, and what is left out of their beginning so that they do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { standingOf } from '../../../scripts/ingest/summarise/standing.ts';
import { storyOf } from './story.ts';

function standing(text: string, language = 'en') {
	const [sentence = assert.fail()] = sentencesOf(storyOf({ id: 'a', language, blocks: [text], title: 'T' })).filter(
		(one) => one.text === text,
	);
	return standingOf(sentence);
}

test('what opens with a word that points back is not quoted', () => {
	const leaning: readonly (readonly [string, string])[] = [
		['en', 'He was taken to the hospital of Tornby with burns.'],
		['en', 'This is the third fire in the harbour since the spring.'],
		['en', 'In winter storms it often stays in the port of Carrow.'],
		['en', 'Set up under the former mayor, it has broad powers over the port.'],
		['de', 'Dabei wurden drei Menschen im Hafen von Lindum verletzt.'],
		['de', 'Nach seinen Angaben wird der Hafen erst am Montag geöffnet.'],
		['fr', 'Il a été transporté à l’hôpital de Tornby avec des brûlures.'],
		['es', 'Lo anunció la compañía de ferrocarriles del puerto el lunes.'],
		['es', 'Seguiré siendo alcalde del puerto y hablaré con los vecinos de Tornby.'],
		['en', 'At the end of September it applied for a place on the stock exchange of Carrow.'],
		['en', 'A day earlier the count of the harbour office had stood at 41.'],
		['en', 'Police said he had left the port of Carrow before the fire.'],
		['de', 'Sorge bereitet ihnen auch der niedrige Wasserstand im Hafen von Lindum.'],
		['es', 'Señaló que el puerto de Carrow abrirá de nuevo el lunes.'],
		['it', 'Abbiamo bisogno di un nuovo molo nel porto di Tornby.'],
		['it', 'Il suo utile netto è pari a 1,14 dollari per ogni azione.'],
		['it', 'Sostituiranno gli attuali traghetti del porto di Tornby.'],
		['it', 'Resta il più grande cantiere navale del paese, con vendite per 152 milioni.'],
		['nl', 'Beiden zaten een celstraf uit na de brand in de haven van Tornby.'],
		['en', 'On Monday, the 26-year-old was handed the keys to the port of Carrow.'],
		['de', 'Die 26-Jährige wurde am Montag im Hafen von Lindum festgenommen.'],
		['de', 'Nutzen Sie für die Überfahrt nach Tornby einen Fahrschein der Reederei.'],
		['en', 'Delmar Buys Great Harbour Yard, Port Workers Say Work on ferries for the lakes began on Monday.'],
		['es', 'La detuvieron en el puerto de Carrow el lunes por la tarde.'],
		['es', 'Dijo para todos que el puerto de Carrow abrirá el lunes.'],
		['it', 'Non ha fornito previsioni per il porto di Tornby.'],
		['en', 'Other reports suggested that the ferries had stopped at noon.'],
		['nl', 'Anderen zeggen dat de veerboten al om twaalf uur stillagen.'],
		['da', 'De svarede ikke på spørgsmål om havnen i Tornby.'],
		['en', 'Even the pilots of Tornby had not expected so much ice.'],
		['de', 'Sogar die Lotsen von Tornby hatten so viel Eis nicht erwartet.'],
		['nl', 'Zelfs de loodsen van Tornby hadden niet zoveel ijs verwacht.'],
		['en', 'Through the use of the latest steel and a new hull form it will need less fuel.'],
		['es', 'En una conferencia de prensa, dijo que el puerto de Carrow abrirá el lunes.'],
		['it', 'In una riunione con i piloti, ha dichiarato che il porto di Tornby riaprirà lunedì.'],
		['it', 'Oggi ha già venduto il 6 per cento dei biglietti, benché il porto di Tornby sia chiuso.'],
		['it', 'Ieri ha detto che il porto di Tornby riaprirà lunedì.'],
		['es', 'Hoy ha perdido un 5 % en la bolsa de Carrow.'],
		['pt', 'Ontem anunciou que o porto de Carrow vai abrir na segunda-feira.'],
		['en', "The ice charts make the passage safer,' she added, while most pilots of Tornby still rely on radio."],
		['en', 'Lakers Beat Rovers 20 - 13, Clinch 5th Seed In Tornby Cup Vera Lind scored twice and carried the side to the next round.'],
	];
	for (const [language, text] of leaning) assert.equal(standing(text, language).worth, 0, text);
});

test('a pronoun with its owner in the sentence stands', () => {
	assert.ok(standing('The mayor of Tornby, Karla Winther, said that her city would rebuild the quay.').worth > 0);
	assert.ok(standing('Some 4,200 people have lost their homes.').worth > 0, 'a qualifier is no pronoun');
	assert.ok(standing('Die Reederei Delmar teilte mit, dass ihre Schiffe erst am Montag wieder fahren.', 'de').worth > 0);
});

test('an adverb of time, a verb and its subject stand', () => {
	for (const [language, text] of [
		['it', 'Oggi ha parlato il sindaco di Tornby nel porto vecchio.'],
		['es', 'Hoy ha hablado la alcaldesa de Tornby en el puerto viejo.'],
		['pt', 'Ontem anunciou Karla Winther que o porto de Carrow vai abrir.'],
	] as const)
		assert.ok(standing(text, language).worth > 0, text);
});

test('an article that is a pronoun, too, opens a sentence that stands', () => {
	for (const [language, text] of [
		['es', 'La naviera Delmar abrió una nueva línea en el puerto de Carrow.'],
		['da', 'Den britiske premierminister træder tilbage efter valget i Tornby.'],
		['sv', 'Den svenska regeringen säger upp avtalet med rederiet i Tornby.'],
		['es', 'Murió el alcalde del puerto de Carrow a los 91 años.'],
	] as const)
		assert.ok(standing(text, language).worth > 0.6, text);
});

test('a name of many words opens a sentence that stands', () => {
	assert.ok(standing('At the Tornby Port Film Awards, All Ferries on the Northern Line wins six prizes.').worth > 0.6);
});

test('a connective inside ties a sentence to the one before it', () => {
	for (const [language, text] of [
		['en', 'The ferry owners of Carrow, however, said that they would go on sailing.'],
		['nl', 'De rederij koopt daarnaast zes nieuwe veerboten voor de lijn naar Carrow.'],
		['es', 'La naviera Delmar, sin embargo, abrió una nueva línea en el puerto de Carrow.'],
	] as const)
		assert.ok(standing(text, language).worth < 0.4, text);
	assert.ok(standing('El embargo comercial de Lindum entra en vigor el lunes por la mañana.', 'es').worth > 0.6);
});

test('an outlet whose name another sentence has is pointed at, one with its name is not', () => {
	for (const [text, language] of [
		['The ferry operator told the newspaper that six electric ferries will come.', 'en'],
		['Die Werft bestätigte der Zeitung zufolge den Auftrag für sechs Fähren.', 'de'],
		['Interrogé par le quotidien local, le port de Carrow promet six bateaux.', 'fr'],
		['La naviera Delmar confirmó al diario que compra seis barcos nuevos.', 'es'],
		['La compagnia Delmar ha confermato al quotidiano l’acquisto di sei traghetti.', 'it'],
		['De rederij Delmar bevestigde aan de krant dat er zes veerboten komen.', 'nl'],
	] as const)
		assert.ok(standing(text, language).worth < 0.4, text);
	for (const [text, language] of [
		['The ferry operator told the Harbour Ledger newspaper that six electric ferries will come.', 'en'],
		['The ferry operator told the newspaper Harbour Ledger that six electric ferries will come.', 'en'],
		['Six electric ferries will come to Carrow, according to news agency reports.', 'en'],
		['The ferry operator told a local newspaper that six electric ferries will come.', 'en'],
		['Die Werft bestätigte der Zeitung Hafenbote den Auftrag für sechs Fähren.', 'de'],
		['Interrogé par le quotidien La Vigie, le port de Carrow promet six bateaux.', 'fr'],
	] as const)
		assert.ok(standing(text, language).worth >= 0.4, text);
});

test('a dateline and a leading connective are cut and the cut is told, the sentence is not changed', () => {
	for (const [text, shown] of [
		['TORNBY, 18 Jan (Sample Wire) – The ferry operator has ordered six electric ferries.', 'The ferry operator'],
		['But the port of Carrow remains closed until further notice.', 'the port of Carrow'],
		['However, the port of Carrow remains closed until further notice.', 'the port of Carrow'],
		['September 19, 2023 The ferry operator has ordered six electric ferries.', 'The ferry operator'],
		['Tuesday, September 19, 2023 Delmar of Tornby has ordered six electric ferries.', 'Delmar of Tornby'],
	] as const) {
		const { worth, cut } = standing(text);
		assert.ok(worth > 0 && text.slice(cut).startsWith(shown), `${text}: ${text.slice(cut)}`);
	}
	assert.equal(standing('So far, the port of Carrow has stayed open for the ferries.').cut, 0, 'no connective alone');
	assert.equal(standing('È stata con la società per 33 anni e oggi guida lo sviluppo.', 'it').cut, 0, 'a verb is no connective');
});

test('a headline that ran into the sentence is cut, a name said twice is not', () => {
	for (const [text, shown] of [
		[
			'Ferry firm orders six ships August 7, 2023 5: 46 pm The ferry operator of Tornby has ordered six electric ferries.',
			'The ferry operator',
		],
		[
			'Ferry firm orders six ships 7 August 2023, 18: 07 (GMT+05: 00) Regarding the islands, Delmar of Tornby has ordered six electric ferries.',
			'Regarding the islands',
		],
		['Delmar orders six electric ferries Delmar said on Monday that it has ordered six ferries for the islands.', 'Delmar said'],
		['Winther leads the search for the crew Winther leads a team of twenty divers in the port of Carrow.', 'Winther leads a team'],
		['Ferry firm bets on batteries On February 29, 2024, Delmar ordered six electric ferries.', 'On February 29'],
		['Ferry hits the quay of Carrow in fog, 3 hurt Three people were hurt when a ferry hit the quay of Carrow.', 'Three people'],
		['Storm closes the port of Carrow for days The storm has closed the port of Carrow until further notice.', 'The storm'],
	] as const) {
		const { worth, cut } = standing(text);
		assert.ok(worth > 0 && text.slice(cut).startsWith(shown), `${worth} ${text.slice(cut)}`);
	}
	for (const text of [
		'Delmar says the deal, which will bring twenty people to Tornby, will help Delmar serve the islands better.',
		'Karla Winther is best known for her part in the film The Lighthouse, which was made in Carrow.',
		'Karla Winther of the gallery Seven has shown twelve pictures of the port of Carrow.',
		'Service was down from 8 October 2023, caused by a fault of the cable between Tornby and Carrow.',
	])
		assert.equal(standing(text).cut, 0, text);
});

test('the second half of a sentence that was parted at an abbreviation is not quoted', () => {
	const [, second = assert.fail()] = sentencesOf(
		storyOf({
			id: 'a',
			language: 'en',
			blocks: ['The search was led by Const. Karla Winther of the port police said on Monday.'],
			title: 'T',
		}),
	);
	assert.ok(second.text.startsWith('Karla'));
	assert.equal(standingOf(second).worth, 0);
});

test('captions, notices, fragments, questions and half quotations are not quoted', () => {
	for (const text of [
		'The harbour of Tornby after the fire, seen here on Monday in a photo by the Sample Desk.',
		'Callers with news of the missing docker reach the port police under 555-010-0199.',
		'< g id = "7" > Delmar has ordered six electric ferries for the islands.',
		'Click here to read more about the fire in the harbour of Tornby.',
		'Correction, 10 September: An earlier version of this report gave another sum.',
		'The full text is no longer available for legal reasons on this site.',
		'Who pays for the new bridge between Carrow and the island?',
		'The mayor said that the “port would be closed until Monday.',
		'Fire in the harbour of Tornby',
		'Fire destroys hall in Tornby Fire destroys hall in Tornby The harbour was closed on Monday.',
	]) {
		assert.equal(standing(text).worth, 0, text);
	}
});

test('a quotation in single marks and a name in large letters stand', () => {
	assert.ok(standing("The pilot of Tornby said the charts make it 'safer,' and the harbour office agreed with her.").worth > 0);
	assert.ok(standing('En la ciudad de Tornby, ha muerto el capitán que salvó a los pescadores.', 'es').worth > 0);
	assert.ok(standing('En la ciudad de Tornby, murió el capitán que había salvado a los pescadores.', 'es').worth > 0);
});
