/** Texts made from one template: a series, and what is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf, pairsOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { article, type Made, settings } from './made.ts';

/** How many of all pairs are worth judging. */
const judged = (...made: readonly Omit<Made, 'seed'>[]): number => {
	const articles = made.map((one, i) => article({ seed: `${i}`, ...one }));
	return pairsOf(comparisonOf(articles, settings(), null).profiles).length;
};

const weather = (town: string, day: string, [high, low, rain]: readonly [number, number, number], date: string): Omit<Made, 'seed'> => ({
	title: `Weather for ${town}: ${high} degrees`,
	text: `The forecast for ${town} on ${day} shows a maximum of ${high} degrees and a minimum of ${low} degrees. Up to ${rain} millimetres of rain are expected.\nDrivers in ${town} should take care on wet roads, the county weather service said.`,
	date,
});

test('the weather of two towns on one day, and of one town on two, is a series', () => {
	const one = weather('Ostermere', 'Monday', [21, 9, 4], '2025-06-02');
	assert.equal(judged(one, weather('Fallowick', 'Monday', [18, 7, 12], '2025-06-02')), 0);
	assert.equal(judged(one, weather('Ostermere', 'Tuesday', [17, 8, 6], '2025-06-03')), 0);
	assert.equal(judged(one, weather('Ostermere', 'Monday', [17, 8, 6], '2025-06-09')), 0);
});

test('figures of two months are a series though all names are the same', () => {
	const jobs = (month: string, [added, rate]: readonly [number, string], date: string): Omit<Made, 'seed'> => ({
		title: `US adds ${added},000 jobs in ${month}`,
		text: `US employers added ${added},000 jobs in ${month} and the unemployment rate edged up to ${rate} per cent, the Labor Department said. Economists had expected ${added + 9},000.`,
		date,
	});
	assert.equal(judged(jobs('February', [151, '4.1'], '2025-03-07'), jobs('March', [228, '4.2'], '2025-04-04')), 0);
	assert.equal(judged(jobs('February', [151, '4.1'], '2025-03-07'), jobs('February', [151, '4.1'], '2025-03-08')), 1);
});

test('a count that goes on is none', () => {
	const crash = (dead: number, hurt: number, date: string): Omit<Made, 'seed'> => ({
		title: `Bus falls into the river near Ostermere: ${dead} dead`,
		text: `At least ${dead} people died when a bus fell into a river near Ostermere on Monday, the police said. Another ${hurt} were taken to hospitals in the county. The driver is among the dead.`,
		date,
	});
	assert.equal(judged(crash(12, 30, '2025-06-02'), crash(15, 41, '2025-06-03')), 1);
});

test('where no capital marks a name, what is counted parts a series', () => {
	const air = (town: string, [index, mass]: readonly [number, number], date: string): Omit<Made, 'seed'> => ({
		language: 'zh',
		title: `${town}空气质量指数为${index}`,
		text: `${town}生态环境局发布，全市空气质量指数为${index}，首要污染物为细颗粒物，平均浓度为每立方米${mass}微克。\n预计未来三天，${town}气温在${index % 9}度到${mass % 30}度之间，市民可以正常进行户外活动。`,
		date,
	});
	assert.equal(judged(air('太原', [177, 61], '2025-01-12'), air('兰州', [74, 29], '2025-01-12')), 0);
	assert.equal(judged(air('太原', [177, 61], '2025-01-12'), air('太原', [177, 61], '2025-01-13')), 1);
});

test('where every noun has a capital, a noun is no name', () => {
	const price = (town: string, [metre, house, rent]: readonly [number, number, number]): Omit<Made, 'seed'> => ({
		language: 'de',
		title: `Immobilien in ${town}: Quadratmeter kostet ${metre} Euro`,
		text: `Der Preis für eine Wohnung in ${town} liegt bei ${metre} Euro je Quadratmeter, wie aus dem Bericht der Stadt hervorgeht. Für ein Haus wurden im Mittel ${house} Euro gezahlt.\nDie Mieten stiegen auf ${rent} Euro.`,
		date: '2025-03-03',
	});
	assert.equal(judged(price('Arnstadt', [4870, 487_000, 11]), price('Cloppenburg', [3120, 351_000, 9])), 0);
});

test('of many texts of one template no pair is judged', () => {
	const towns = ['Alder', 'Brack', 'Colm', 'Dunst', 'Ebber', 'Farn', 'Gorl', 'Hesk'].flatMap((head) =>
		['mere', 'wick', 'ford', 'combe', 'stead'].map((end) => `${head}${end}`),
	);
	const all = towns.map((town, i) => weather(town, 'Monday', [10 + ((i * 7) % 23), (i * 5) % 11, (i * 3) % 17], '2025-06-02'));
	assert.equal(judged(...all), 0);
});
