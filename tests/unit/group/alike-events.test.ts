/** Two events that are told in the same words, and what tells them apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areApart, lackDaysOfOneOutlet, tellOtherDays } from '../../../scripts/ingest/group/alike-events.ts';
import { comparisonOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { sameEvent, withDoubt } from '../../../scripts/ingest/group/same-event.ts';
import { article, type Made, settings } from './made.ts';

const pairOf = (...[one, other]: readonly [Omit<Made, 'seed'>, Omit<Made, 'seed'>]) =>
	comparisonOf([article({ seed: 'a', ...one }), article({ seed: 'b', ...other })], settings(), null).pair(0, 1);
const drowned = (town: string, language = 'en'): Omit<Made, 'seed'> => ({
	language,
	title: `A man drowns in a lake near ${town}`,
	text: `A man has drowned in a lake near ${town}. He was found by divers on the evening of the same day.\nThe police said that his death was an accident.`,
	date: '2024-07-15',
});

test('alike events in two towns that no table knows are two, whatever else is alike', () => {
	const pair = pairOf(drowned('Ostermere'), drowned('Fallowick'));
	assert.ok(areApart(...pair));
	assert.ok((sameEvent([pair])[0] ?? 1) < 0.25);
	assert.ok(!areApart(...pairOf(drowned('Ostermere'), drowned('Ostermere'))));
	assert.ok(!areApart(...pairOf(drowned('Ostermere'), drowned('Ostermeres'))), 'a name that is inflected');
	assert.ok(!areApart(...pairOf(drowned('Ostermere'), drowned('the town'))), 'where one names no town');
});

test('a place of the tables that both name, and another script, leave it open', () => {
	const inFrance = (town: string) => ({
		...drowned(town),
		text: `${drowned(town).text}\nIt was the third such accident in France, people in ${town} said.`,
	});
	assert.ok(!areApart(...pairOf(inFrance('Ostermere'), inFrance('Fallowick'))));
	const russian = {
		language: 'ru',
		title: 'Пловец утонул в озере у Кутурино',
		text: 'Мужчина утонул в озере возле Кутурино. Его нашли водолазы.',
	};
	assert.ok(!areApart(...pairOf(drowned('Fallowick'), russian)));
});

test('the figures of two quarters are two events, those of months in a row or one that is given again are not', () => {
	const profit = (date: string, percent: number, also = ''): Omit<Made, 'seed'> => ({
		title: `Norvik Steel profit rises ${percent} per cent`,
		text: `Norvik Steel said that its profit rose ${percent} per cent to ${300 + percent} million euros${also}.\nThe director, Helle Stramm, kept her forecast.`,
		date,
	});
	const [winter, spring] = ['2024-01', '2024-03'];
	assert.ok(areApart(...pairOf(profit(winter, 8), profit(spring, 3))));
	assert.ok(!areApart(...pairOf(profit(winter, 8), profit('2024-02', 3))));
	assert.ok(!areApart(...pairOf(profit(winter, 8), profit(spring, 8))));
	assert.ok(!areApart(...pairOf(profit(winter, 8, ' or 71.35 a share'), profit(spring, 3, ', and 71.35 before'))));
	assert.ok(!areApart(...pairOf({ ...profit(winter, 8), date: null }, profit(spring, 3))));
});

test('what is told of one matter two weeks later is its next event, and in another language three months later', () => {
	const trial = (what: string, date: string, also = ''): Omit<Made, 'seed'> => ({
		title: `Aldous Kerrigan ${what}`,
		text: `Aldous Kerrigan, the former mayor of Ostermere, was ${what} on Tuesday by a court in Fallowick${also}. His lawyer said that he would appeal.`,
		date,
	});
	const first = trial('convicted of fraud', '2024-09-17');
	assert.ok(areApart(...pairOf(first, trial('acquitted of bullying', '2025-01-14'))));
	assert.ok(areApart(...pairOf(first, trial('acquitted of bullying', '2024-10-02'))), 'more than two weeks');
	assert.ok(!areApart(...pairOf(first, trial('acquitted of bullying', '2024-09-30'))), 'less');
	const inGerman = (date: string) => {
		const title = 'Aldous Kerrigan wegen Betrugs verurteilt';
		const text =
			'Aldous Kerrigan, der frühere Bürgermeister von Ostermere, wurde am Dienstag von einem Gericht in Fallowick wegen Betrugs verurteilt.';
		return { title, text, date, language: 'de' };
	};
	assert.ok(!areApart(...pairOf(first, inGerman('2024-11-05'))), 'a translation, seven weeks later');
	assert.ok(areApart(...pairOf(first, inGerman('2025-01-14'))), 'four months later');
	assert.ok(!areApart(...pairOf(first, trial('acquitted of bullying', '2025-01'))), 'a date that means a month');
	const named = ', after a trial that opened on 3 June';
	assert.ok(
		!areApart(...pairOf({ ...first, ...trial('tried', '2024-09-17', named) }, trial('freed', '2025-01-14', named))),
		'one day that both name',
	);
});

test('a doubtful join is none where both name other days and count nothing alike', () => {
	const quake = (day: string, size: string, date: string): Omit<Made, 'seed'> => ({
		title: 'Strong quake shakes the Ostermere valley',
		text: `A quake of magnitude ${size} shook the Ostermere valley on ${day}, the institute said. There were no reports of damage.`,
		date,
	});
	const first = quake('Tuesday', '6.1', '2025-03-04');
	assert.ok(tellOtherDays(...pairOf(first, quake('Monday', '5.6', '2025-03-10'))));
	assert.ok(!tellOtherDays(...pairOf(first, quake('Tuesday', '6.1', '2025-03-10'))), 'the size is the same');
	assert.ok(!tellOtherDays(...pairOf(first, quake('Wednesday', '5.6', '2025-03-05'))), 'the next day');
	assert.ok(!tellOtherDays(...pairOf(first, { ...quake('Monday', '5.6', '2025-03-10'), date: null })), 'a day that is not known');
});

test('of one outlet two texts without days are two events, and so are two of which it is not sure; editions of one text, and another outlet, leave it open', () => {
	const opened = (what: string, date: string | null, source: string | null = 'Tessendorp College'): Omit<Made, 'seed'> => ({
		title: `The college opens ${what}`,
		text: `Helle Stramm, who heads the college, opened ${what} in Ostermere.\nThe mayor and forty guests came to the ceremony in Ostermere.`,
		date,
		source,
	});
	const [hall, library] = ['a hall for sports', 'a library of maps'];
	assert.ok(lackDaysOfOneOutlet(...pairOf(opened(hall, null), opened(library, null))));
	assert.ok(lackDaysOfOneOutlet(...pairOf(opened(hall, '2024'), opened(library, '2024-03-02'))), 'a year is no day');
	assert.ok((sameEvent([pairOf(opened(hall, null), opened(library, null))])[0] ?? 1) <= 0.1);
	assert.ok(!lackDaysOfOneOutlet(...pairOf(opened(hall, '2024-03-01'), opened(library, '2024-03-02'))));
	assert.ok(!lackDaysOfOneOutlet(...pairOf(opened(hall, null), opened(library, null, 'Norvik Post'))));
	assert.ok(!lackDaysOfOneOutlet(...pairOf(opened(hall, null, null), opened(library, null, null))), 'nothing is known of either');
	const again = opened(hall, null);
	const text = `${again.text}\nIt was the third hall that the college opened in Ostermere since the fire that took the old one in the winter before.`;
	assert.ok(!lackDaysOfOneOutlet(...pairOf({ ...again, text }, { ...again, text: `${text}\nSnow fell.` })), 'two editions');
	assert.ok(areApart(...pairOf(opened(hall, '2024-03-01'), opened(library, '2024-03-16'))));
	assert.ok(!areApart(...pairOf(opened(hall, '2024-03-01'), opened(library, '2024-03-12'))));
	assert.ok(!areApart(...pairOf(opened(hall, '2024-03-01'), opened(library, '2024-03-12', 'Norvik Post'))));
	const [same, others] = ['Tessendorp College', 'Norvik Post'].map((source) =>
		pairOf(opened(hall, '2024-03-01'), opened(library, '2024-03-02', source)),
	);
	assert.deepEqual(
		[0.8, 0.9].map((probability) => withDoubt(probability, ...(same as NonNullable<typeof same>))),
		[0.2, 0.9],
	);
	assert.equal(withDoubt(0.8, ...(others as NonNullable<typeof others>)), 0.8);
});
