import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Dictionary, joinLists } from '../../../scripts/ingest/dictionary/dictionary.ts';
import { tableList } from '../../../scripts/ingest/dictionary/word-table.ts';
import type { Article } from '../../../scripts/ingest/document/types.ts';
import { comparisonOf, edgesOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { groupStories } from '../../../scripts/ingest/group/group.ts';
import { ofToday, requireKnownSeeds } from '../../../scripts/ingest/group/owner-constraints.ts';
import type { Permalinks } from '../../../src/lib/permalinks.ts';
import { article, type Made, settings, shuffled } from './made.ts';

/** Two events about one company, in four languages. */
const MADE: readonly Made[] = [
	{
		seed: 'bridge-en',
		title: 'Norvik Steel to pay for repairs of Tolmen bridge',
		text: 'Norvik Steel will pay 14.5 million euros for the repair of the Tolmen bridge, the mayor of Karsholm, Ingrid Valberg, said on Monday.\nThe bridge over the Lysna was closed in March after engineers had found cracks in 37 girders that the company delivered in 2009.\nTraffic between Karsholm and Ostby is to flow again by the end of October.',
	},
	{
		seed: 'bridge-de',
		language: 'de',
		title: 'Norvik Steel zahlt Reparatur der Tolmen-Brücke',
		text: 'Norvik Steel übernimmt die Kosten von 14,5 Millionen Euro für die Reparatur der Tolmen-Brücke, teilte die Bürgermeisterin von Karsholm, Ingrid Valberg, am Montag mit.\nDie Brücke über die Lysna war im März gesperrt worden, nachdem Ingenieure Risse in 37 Trägern gefunden hatten, die das Unternehmen 2009 geliefert hatte.\nBis Ende Oktober soll der Verkehr zwischen Karsholm und Ostby wieder fließen.',
	},
	{
		seed: 'bridge-nl',
		language: 'nl',
		title: 'Norvik Steel betaalt herstel Tolmenbrug',
		text: 'Norvik Steel betaalt 14,5 miljoen euro voor het herstel van de Tolmenbrug, zei burgemeester Ingrid Valberg van Karsholm maandag.\nDe brug over de Lysna ging in maart dicht nadat ingenieurs scheuren hadden gevonden in 37 liggers die het bedrijf in 2009 had geleverd.\nEind oktober moet het verkeer tussen Karsholm en Ostby weer rijden.',
	},
	{
		seed: 'strike-en',
		title: 'Norvik Steel workers walk out over night shifts',
		text: 'Some 2,300 workers of Norvik Steel stopped work at the furnaces of Brenna on Thursday over a plan to lengthen night shifts to 12 hours.\nThe union Metallum, led by Pavel Orsik, said that talks with the director, Helle Stramm, had failed after nine rounds.\nThe company lost orders worth 60 million euros in the last strike of 2016.',
	},
	{
		seed: 'strike-fr',
		language: 'fr',
		title: 'Grève chez Norvik Steel contre les nuits de douze heures',
		text: 'Quelque 2 300 salariés de Norvik Steel ont cessé le travail jeudi aux hauts fourneaux de Brenna contre un projet de postes de nuit de 12 heures.\nLe syndicat Metallum, dirigé par Pavel Orsik, affirme que les négociations avec la directrice Helle Stramm ont échoué après neuf séances.\nLors de la grève de 2016, l’entreprise avait perdu 60 millions d’euros de commandes.',
	},
];
const articles = MADE.map(article);
const alone = article({
	seed: 'orchid',
	title: 'Botanists find an orchid thought lost',
	text: 'Botanists have found a white orchid in the Pellar valley that was last seen 118 years ago.\nSeven plants grow on a slope above the village of Miru.',
});
const seedsOf = async (list: readonly Article[], ...rest: [ReturnType<typeof settings>?, Parameters<typeof groupStories>[2]?]) =>
	(await groupStories(list, rest[0] ?? settings(), rest[1] ?? null)).stories.map((story) => story.articles.map((one) => one.seed));
const BRIDGE = ['bridge-de', 'bridge-en', 'bridge-nl'];
const STRIKE = ['strike-en', 'strike-fr'];

describe('stories', () => {
	it('joins reports of an event over languages and parts two events of one company', async () => {
		assert.deepEqual(await seedsOf(articles), [BRIDGE, STRIKE]);
	});

	it('does not depend on the order of the articles', async () => {
		const expected = await groupStories([...articles, alone], settings(), null);
		for (let seed = 1; seed <= 10; seed++)
			assert.deepEqual(await groupStories(shuffled([...articles, alone], seed), settings(), null), expected);
	});

	it('keeps its stories when an unrelated article comes or goes', async () => {
		assert.deepEqual(await seedsOf([...articles, alone]), [BRIDGE, ['orchid'], STRIKE]);
		assert.deepEqual(await seedsOf([alone]), [['orchid']]);
		assert.deepEqual(await seedsOf([]), []);
	});

	it('keeps reports apart that are half a year apart unless they are very alike', async () => {
		const dated = MADE.map((made) => article({ ...made, date: made.seed === 'strike-fr' ? '2021-06-01' : '2022-01-18' }));
		assert.deepEqual((await seedsOf(dated))[0], BRIDGE);
	});

	it('does as the owner says', async () => {
		const joined = await seedsOf(articles, settings({ join: [['bridge-nl', 'strike-fr']] }));
		assert.deepEqual(joined, [[...BRIDGE, ...STRIKE]], 'the stories of both seeds are one');
		const apart = await seedsOf(articles, settings({ split: [['bridge-de', 'bridge-en']] }));
		assert.ok(apart.every((story) => !(story.includes('bridge-de') && story.includes('bridge-en'))));
		await assert.rejects(
			() => seedsOf(articles, settings({ join: [['bridge-de', 'bridge-en']], split: [['bridge-en', 'bridge-de']] })),
			/joins and splits bridge-/,
		);
	});

	it('names the nearest seeds where a list names one that is not there', () => {
		const stories = settings({ join: [['bridge-nl', 'strik-fr']] }).stories;
		assert.throws(
			() =>
				requireKnownSeeds(
					stories,
					MADE.map(({ seed }) => seed),
					() => new Set(['c0de12']),
				),
			/“strik-fr”, which is no seed and no code of an article; the nearest are strike-fr, /,
		);
		const codes = () => new Set(['c0de12']);
		assert.doesNotThrow(() => requireKnownSeeds(settings({ split: [['a.txt#2', 'b.txt', 'c0de12']] }).stories, ['a.txt', 'b.txt'], codes));
		assert.throws(() => requireKnownSeeds({ ...stories, join: [], unfold: ['c0de12'] }, ['a.txt'], codes), /which is no seed; the nearest/);
	});

	it('takes the code of an article for its seed, and that of a folded one for the article that holds its text', async () => {
		const named = articles.map((one) => ({ ...one, code: `code-${one.seed}` }));
		assert.deepEqual(await seedsOf(named, settings({ join: [['code-bridge-nl', 'strike-fr']] })), [[...BRIDGE, ...STRIKE]]);
		const record = (to: string | null) => ({ status: to === null ? 'live' : 'merged', to, code: to === null ? 'new' : 'old' });
		const permalinks = { articles: new Map(Object.entries({ old: record('new'), new: record(null) })) } as unknown as Permalinks;
		const { join, split } = ofToday(settings({ join: [['old', 'a.txt']], split: [['old', 'gone00']] }).stories, () => permalinks);
		assert.deepEqual([join, split], [[['new', 'a.txt']], [['new', 'gone00']]]);
	});

	it('lets lines that two texts share count for nothing between them', async () => {
		const menu =
			'Home and garden, pets, motoring, weather in the Pellar valley, Karsholm lottery results of Thursday\nYour account, newsletters of the Karsholm Courier, puzzles by Ingrid Valberg, bridge column, horoscope';
		const meat =
			'Farmers around Ostby sow less clover than in any year since records began, since prices of beef have fallen by a third since summer.';
		const union =
			'The customs union needs a referee whom both sides can trust, and it will not find one by shouting across a table in the night.';
		const pages = [meat, union].map((text, i) =>
			article({ seed: `page-${i}`, title: ['Clover makes way', 'A referee is missing'][i] ?? '', text: `${menu}\n${text}` }),
		);
		assert.deepEqual(await seedsOf(pages), [['page-0'], ['page-1']]);
	});

	it('takes the names of the owner’s glossary as one over languages', () => {
		const text = { en: 'A fire broke out in the old town.', it: 'Un incendio è scoppiato nella città vecchia.' };
		const pair = (glossary: readonly string[]) => [
			article({ seed: 'a', title: 'Fire', text: text.en, glossary }),
			article({ seed: 'b', language: 'it', title: 'Incendio', text: text.it, glossary }),
		];
		const alike = (glossary: readonly string[]) =>
			edgesOf(comparisonOf(pair(glossary), settings({}, ['liege']), null), 0, [[0, 1]])[0]?.similarity ?? 0;
		assert.ok(alike(['liege']) > alike([]) + 0.01);
		assert.equal(alike(['unknown']), alike([]), 'names that are not of the glossary are read from the text');
	});

	it('reads translations from a dictionary where there is one', () => {
		const english = article({
			seed: 'a',
			title: 'Fishermen fear the harbour closes',
			text: 'Fishermen fear that the harbour closes in spring.\nThe ice factory has no buyer.',
		});
		const dutch = article({
			seed: 'b',
			language: 'nl',
			title: 'Vissers vrezen sluiting haven',
			text: 'Vissers vrezen dat de haven in het voorjaar sluit.\nDe ijsfabriek heeft geen koper.',
		});
		const words =
			'vissers\tfishermen\nvrezen\tfear\nhaven\tharbour\nsluit\tcloses\nvoorjaar\tspring\nijs\tice\nfabriek\tfactory\nkoper\tbuyer';
		const likely = (dictionary: Dictionary | null) =>
			edgesOf(comparisonOf([english, dutch], settings(), dictionary), 0, [[0, 1]])[0]?.similarity ?? 0;
		const [without, read] = [likely(null), likely(new Map([['nl', joinLists([tableList(words)])]]))];
		assert.ok(read > without + 0.05, `${without} ${read}`);
	});
});
