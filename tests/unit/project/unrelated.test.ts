/** What is told of one event does not depend on what else lies in the folder: nothing is counted over the folder. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Seed } from '../../../scripts/ingest/document/types.ts';
import { readSeeds } from '../../../scripts/ingest/files.ts';
import { comparisonOf, edgesOf, pairsOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { nextRelease, readLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../../scripts/ingest/pipeline.ts';
import { onThisThread } from '../../../scripts/ingest/threads/tasks.ts';
import config from '../../../storyfold.config.ts';

/** Ten articles on other things than the samples, in their languages and partly in their words. */
const OTHERS: readonly (readonly [string, string])[] = [
	[
		'Town library of Pellworth lends tools\n\n2 May 2023 – Sample Desk\n\nThe town library of Pellworth now lends drills, saws and ladders. A tool may be kept for one week.',
		'The librarian said that 300 people had joined since the spring. The harbour office gave the first forty tools.',
	],
	[
		'Choir of Ostrand sings for a new roof\n\n14 June 2021 – Sample Desk\n\nThe choir of Ostrand gave three concerts in a row to pay for the roof of its hall. The storm of last winter had torn off a third of it.',
		'Some 900 people came on the last evening. The parliament of the region adds the rest of the money.',
	],
	[
		'Bees return to the orchards of Fenmark\n\n9 April 2022 – Sample Desk\n\nGrowers in Fenmark count twice as many bees in their orchards as five years ago. They had stopped spraying in the weeks of bloom.',
		'An institute of the island counted 41 kinds of wild bees. The yield of pears rose by a tenth.',
	],
	[
		'Straßenbahn von Quellstadt fährt nachts\n\n3. Februar 2023 – Beispielredaktion\n\nDie Straßenbahn von Quellstadt fährt am Wochenende die ganze Nacht. Der Stadtrat hat das mit 21 zu 9 Stimmen beschlossen.',
		'Ein Fahrschein kostet nachts so viel wie am Tag. Die Feuerwehr begrüßt den Beschluss.',
	],
	[
		'Winzer an der Lohe ernten früher\n\n20. August 2020 – Beispielredaktion\n\nDie Winzer an der Lohe haben drei Wochen früher als sonst mit der Lese begonnen. Der Sommer war trocken und heiß.',
		'Der Verband rechnet mit einer kleinen, aber guten Ernte. Im Hafen stehen schon die leeren Fässer.',
	],
	[
		'Le musée de Brévanne rouvre son observatoire\n\n5 octobre 2022 – Rédaction d’exemple\n\nLe musée de Brévanne rouvre son observatoire après deux ans de travaux. La coupole a été remise à neuf par les apprentis du lycée.',
		'Les visites du soir sont gratuites jusqu’à la fin du mois. Une ligne de bus mène au col le samedi.',
	],
	[
		'Les cantines de Sormay cuisinent local\n\n11 septembre 2023 – Rédaction d’exemple\n\nLes cantines scolaires de Sormay achètent leurs légumes à moins de trente kilomètres. Douze fermes ont signé le contrat.',
		'Le prix du repas ne change pas, selon la mairie. Les élèves ont choisi les premiers menus.',
	],
	[
		'Schaatsbaan van Drieveld krijgt zonnepanelen\n\n18 november 2022 – Voorbeeldredactie\n\nOp het dak van de schaatsbaan van Drieveld liggen sinds deze week 1.200 zonnepanelen. De club betaalt ze uit de kaartverkoop.',
		'Het ijs kost daardoor de helft minder stroom. De haven wil het voorbeeld volgen.',
	],
	[
		'Biblioteca de Montera abre los domingos\n\n7 de marzo de 2021 – Redacción de ejemplo\n\nLa biblioteca de Montera abre desde ahora los domingos por la tarde. Lo habían pedido más de dos mil vecinos.',
		'Los estudiantes llenaron las salas el primer día. El ayuntamiento contrató a cuatro personas.',
	],
	[
		'Chess club of Harle plays by post again\n\n30 January 2024 – Sample Desk\n\nThe chess club of Harle plays by post again, as its founders did. A game takes about a year.',
		'Players from six countries have written to the club. The bridge club next door looks on in wonder.',
	],
];
const others = OTHERS.map(
	(paragraphs, i): Seed => ({ name: `other-${i}.txt`, bytes: new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`), correction: null }),
);

type Files = ReadonlyMap<string, string>;

async function publish(seeds: readonly Seed[], before: Files) {
	const settings = { config, dictionary: null };
	const ledger = readLedger(before);
	const context = { ...settings, ledger, release: nextRelease(ledger, null, true), previous: () => [], progress: () => undefined };
	return runPipeline({ seeds, refused: [] }, { ...context, map: onThisThread(settings) });
}

const LEDGER = 'permalinks.jsonl';
const { seeds: samples } = await readSeeds(
	'seeds',
	config.topics.map(({ id }) => id),
);
const alone = await publish(samples, new Map());

test('ten unrelated seeds leave every story, article and audit file as it was, byte for byte, added to what is published or there from the start', async () => {
	assert.ok([...alone.files.keys()].filter((file) => /^stories\/.*\.mdx$/.test(file)).length >= 5);
	for (const [when, before] of [
		['added', alone.files],
		['from the start', new Map<string, string>()],
	] as const) {
		const among = await publish([...samples, ...others], before);
		assert.equal(among.articles.length, alone.articles.length + others.length, when);
		for (const [file, text] of alone.files) if (file !== LEDGER) assert.equal(among.files.get(file), text, `${when}: ${file}`);
	}
});

/** How likely it is that two articles tell of one event, by their seeds. */
function likelihoods(articles: readonly Article[]): ReadonlyMap<string, number> {
	const ordered = articles.toSorted((a, b) => (a.seed < b.seed ? -1 : 1));
	const comparison = comparisonOf(ordered, config, null);
	const edges = edgesOf(comparison, 0.002, pairsOf(comparison.profiles));
	return new Map(edges.map(({ a, b, similarity }) => [`${ordered[a]?.seed} ${ordered[b]?.seed}`, similarity]));
}

test('how likely two articles tell of one event is the same number whatever else lies in the folder', async () => {
	const among = await publish([...samples, ...others], new Map());
	const own = [...likelihoods(among.articles)].filter(([pair]) => !pair.includes('other-'));
	const before = likelihoods(alone.articles);
	assert.ok(before.size > 50);
	assert.deepEqual(new Map(own), before);
});
