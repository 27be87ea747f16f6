/** Headlines that are made of a sentence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { madeHeadline } from '../../../scripts/ingest/text/made-headline.ts';
import { storyOf } from './story.ts';

const ferries = 'six electric ferries for the routes between the islands of the northern lake';

test('a headline is a whole sentence where that is short, and ends behind its verb where it is not', () => {
	for (const [language, sentence, headline] of [
		[
			'en',
			'Ferry operator Delmar has ordered six electric ferries for the routes between the islands of the lake.',
			'Ferry operator Delmar has ordered six electric ferries for the routes between the islands of the lake',
		],
		[
			'en',
			`During a ceremony in the old customs house of Tornby, Delmar ordered ${ferries}, its head said on Monday.`,
			'During a ceremony in the old customs house of Tornby, Delmar ordered six electric ferries for the routes between the islands …',
		],
		[
			'en',
			`The ferry operator Delmar, which has belonged to the three towns on the lake since the great flood, ordered ${ferries}.`,
			'The ferry operator Delmar, which has belonged to the three towns on the lake since the great flood, ordered six electric ferries …',
		],
		[
			'en',
			`Delmar of Tornby has ordered ${ferries}, so that the last of the steamers can go, as its head told the council.`,
			'Delmar of Tornby has ordered six electric ferries for the routes between the islands of the northern lake …',
		],
		[
			'en',
			'A former pilot of the Delmar line walked into the harbour office of Tornby on Friday and took the keys of both ferries, according to the police of the port of Tornby.',
			'A former pilot of the Delmar line walked into the harbour office of Tornby on Friday and took the keys of both ferries …',
		],
		[
			'en',
			'Ferry operator Delmar has ordered six electric ferries for the routes between the islands of the northern lake, and for the long line to the old port.',
			'Ferry operator Delmar has ordered six electric ferries for the routes between the islands of the northern lake, and for the long line to the old port',
		],
		[
			'nl',
			'Tijdens de feestelijke opening van de nieuwe kade van Tornby in het uiterste noorden, heeft rederij Delmar vandaag zes schepen besteld voor de noordelijke route naar Carrow.',
			'Tijdens de feestelijke opening van de nieuwe kade van Tornby in het uiterste noorden, heeft rederij Delmar vandaag zes schepen besteld …',
		],
		[
			'en',
			'The Delmar yard of Tornby has finished the first of six ferries for the lake (the smallest one that it has ever built on its northern slipways beside the northern lake).',
			'The Delmar yard of Tornby has finished the first of six ferries for the lake …',
		],
	] as const)
		assert.equal(madeHeadline(sentence, language), headline);
});

test('a made title is made anew for the story, without what is cut of its sentence', () => {
	const headline = (language: string, title: string, text: string) =>
		summarise(storyOf({ id: 'a', language, made: true, title, blocks: [text] })).headline.text;
	assert.equal(
		headline('fr', '5 mars : à Tornby …', '5 mars : à Tornby, l’armateur Delmar commande six ferries électriques pour les îles du lac.'),
		'À Tornby, l’armateur Delmar commande six ferries électriques pour les îles du lac',
	);
	const twice = 'Delmar buys six ferries for the lake';
	assert.equal(
		headline(
			'en',
			`${twice} Delmar buys …`,
			`${twice} ${twice} May 5, 2023 4:16 PM May 5, 2023 4:16 PM Delmar has bought six electric ferries for the lake.`,
		),
		twice,
	);
	const quoted = '‘Delmar’ buys six ferries for the lake';
	const [first, second] = [`${quoted} ${quoted} May 5, 2023 Delmar has bought six electric ferries for the lake.`, '‘Delmar’ buys …'];
	assert.equal(headline('en', second, first), quoted, 'without the mark that opens it again');
	assert.equal(headline('en', 'Delmar buys ferries', 'The lake was frozen on Monday and nothing sailed.'), 'Delmar buys ferries');
});
