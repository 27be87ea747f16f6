import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../scripts/ingest/document/types.ts';
import { type ProfileInput, profileArticle } from '../../../scripts/ingest/group/article-profile.ts';
import { packedBlocking } from '../../../scripts/ingest/group/blocking.ts';
import { groupStories } from '../../../scripts/ingest/group/group.ts';
import type { MakeProfiles } from '../../../scripts/ingest/group/judged-pairs.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';
import { article, settings } from './made.ts';

const texts: readonly (readonly [language: string, title: string, text: string])[] = [
	['en', 'Ferry Karvonen runs aground off Tessendorp', 'The ferry Karvonen ran aground off Tessendorp on Monday with 214 people.'],
	['en', 'Karvonen stuck on sandbank', 'All 214 passengers of the ferry Karvonen left it off Tessendorp on Monday.'],
	[
		'de',
		'Fähre Karvonen läuft auf Grund',
		'Die Fähre Karvonen ist am Montag vor Tessendorp auf Grund gelaufen, 214 Menschen waren an Bord.',
	],
	['ru', 'Паром Карвонен сел на мель', 'Паром Карвонен сел на мель у Тессендорпа.'],
	['nl', 'Veerboot Karvonen loopt vast', 'De veerboot Karvonen is maandag bij Tessendorp vastgelopen met 214 mensen.'],
	[
		'en',
		'Mill of Amberlo burns',
		'Fourteen horses died when the mill of Amberlo burned on Friday. The mayor of Amberlo, Ilse Vandenberg, spoke of a loss.',
	],
	['en', 'Horses die in Amberlo mill', 'The mill of Amberlo burned on Friday and 14 horses died, said mayor Ilse Vandenberg.'],
	['fr', 'Le moulin d’Amberlo a brûlé', 'Quatorze chevaux sont morts vendredi dans l’incendie du moulin d’Amberlo, selon Ilse Vandenberg.'],
	['en', 'Parking dearer', 'The council raises the price of parking. Residents of Amberlo object.'],
];
const MENU = 'Home News Sport Weather Contact About us Privacy Terms Newsletter Archive';
const WORDS =
	'The committee met again and heard what the engineers, the owners and the neighbours had to say about the plans for the harbour.';
/** Two that are one story, but not surely. */
const doubtful = [
	article({
		seed: 'd0',
		title: 'Fire in the mill of Sandleford',
		text: 'A fire in the old mill of Sandleford killed 14 horses on Monday.',
	}),
	article({
		seed: 'd1',
		title: 'Ferry Norrvik runs aground',
		text: 'The ferry Norrvik ran aground off Sandleford on Monday with 317 people.',
		date: '2020-03-03',
	}),
];
const told = texts.flatMap(([language, title, text], i): Article[] =>
	[0, 1, 2].map((copy) =>
		article({
			seed: `${'bca'[copy]}${i}`,
			language,
			title: copy === 0 ? title : `${title} ${copy}`,
			text: copy === 2 ? [MENU, text, WORDS].join('\n') : copy === 1 ? [MENU, WORDS, text, `${title}.`].join('\n') : text,
		}),
	),
);
const articles = [...told, ...doubtful];

test('stories with what an earlier run found of pairs are those of a run from nothing, whatever came, went or changed', async () => {
	const random = seededRandom(14);
	const some = () => articles.filter(() => random() < 0.7).toSorted(() => random() - 0.5);
	const { pairs } = await groupStories(articles, settings(), null);
	assert.ok(pairs.a.length > 10 && pairs.grounds.length > 0, `${pairs.a.length} pairs, ${pairs.grounds.length} doubtful`);
	for (let round = 0; round < 12; round++) {
		const before = await groupStories(some(), settings(), null);
		// The same seed with the text of another: what is known of its name is nothing.
		const now = some().map((one) => (random() < 0.8 ? one : { ...one, title: { ...one.title, value: `${one.title.value} again` } }));
		const expected = await groupStories(now, settings(), null);
		assert.deepEqual(await groupStories(now, settings(), null, undefined, before.pairs), expected, `round ${round}`);
	}
});

test('a run in which nothing is new makes no profile, and one with a new article few profiles, none of what is left of two that are known', async () => {
	const { pairs } = await groupStories(articles.slice(1), settings(), null);
	const counted = async (list: readonly Article[]) => {
		const asked = { profile: 0, rest: 0, blocking: 0 };
		const make = (kind: keyof typeof asked) => async (inputs: readonly ProfileInput[]) => {
			asked[kind] += inputs.length;
			return inputs.map((input) => profileArticle(input, null));
		};
		const blocking: MakeProfiles['blocking'] = async (inputs, take) =>
			(await make('blocking')(inputs)).map((one) => take(packedBlocking(one)));
		await groupStories(list, settings(), null, { profile: make('profile'), rest: make('rest'), blocking }, pairs);
		return asked;
	};
	assert.deepEqual(await counted(articles.slice(1)), { profile: 0, rest: 0, blocking: 0 });
	const [one, all] = [await counted(articles), (await groupStories(articles, settings(), null)).pairs.a.length];
	assert.equal(one.blocking, articles.length);
	const said = `${one.profile} profiles of ${articles.length}, ${one.rest} rests, ${all} pairs`;
	assert.ok(one.profile < articles.length && one.rest < all, said);
});
