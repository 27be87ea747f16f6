/** Two events that are told in the same words, and what tells them apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areApart } from '../../../scripts/ingest/group/alike-events.ts';
import { comparisonOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { sameEvent } from '../../../scripts/ingest/group/same-event.ts';
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

test('the figures of two quarters are two events, those of one day or one that is given again are not', () => {
	const profit = (date: string, percent: number, also = ''): Omit<Made, 'seed'> => ({
		title: `Norvik Steel profit rises ${percent} per cent`,
		text: `Norvik Steel said that its profit rose ${percent} per cent to ${300 + percent} million euros${also}.\nThe director, Helle Stramm, kept her forecast.`,
		date,
	});
	assert.ok(areApart(...pairOf(profit('2024-02-01', 8), profit('2024-05-02', 3))));
	assert.ok(!areApart(...pairOf(profit('2024-02-01', 8), profit('2024-02-02', 3))));
	assert.ok(!areApart(...pairOf(profit('2024-02-01', 8), profit('2024-05-02', 8))));
	assert.ok(!areApart(...pairOf(profit('2024-02-01', 8, ' or 71.35 a share'), profit('2024-05-02', 3, ', and 71.35 before'))));
	assert.ok(!areApart(...pairOf({ ...profit('2024-02-01', 8), date: null }, profit('2024-05-02', 3))));
});
