/** What is counted with its article, and names that a report speaks of as known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointsAtUnnamed } from '../../../scripts/ingest/summarise/pointing.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { takenForKnown } from '../../../scripts/ingest/summarise/taken-for-known.ts';
import { tokensOf } from '../../../scripts/ingest/text/tokens.ts';
import { storyOf } from './story.ts';

test('the two of something are those that were named before', () => {
	const points = (tongue: string, text: string) => pointsAtUnnamed(text, tokensOf(text), tongue);
	for (const [tongue, text] of [
		['en', 'Ada Brandt said on Monday the two fires at the port were not related.'],
		['nl', 'Volgens Ada Brandt hadden de twee branden aan de kade niets met elkaar te maken.'],
		['fr', 'Ada Brandt a dit que les deux incendies au port n’avaient aucun lien.'],
		['es', 'Ada Brandt dijo que los dos incendios en el puerto no tenían relación.'],
	] as const)
		assert.ok(points(tongue, text), text);
	for (const [tongue, text] of [
		['en', 'Delmar and Nordline said the two firms will build ferries.'],
		['en', 'Ada Brandt spoke on Monday of the two men who had left the port.'],
		['en', 'Ada Brandt has seen the two largest yards at the lake.'],
		['en', 'The port was closed for the two weeks before Easter, said Ada Brandt.'],
		['en', 'Two fires at the port kept Ada Brandt awake, and the two fires were not related.'],
		['en', 'Ada Brandt said “the two fires at the port were not related”.'],
	] as const)
		assert.ok(!points(tongue, text), text);
});

test('a name with the article that its report brought in without it is taken for known', () => {
	const needs = (language: string, ...blocks: string[]) => {
		const story = storyOf({ id: 'a', language, title: 'Fire at sea', blocks });
		return takenForKnown(story, sentencesOf(story)).at(-1)?.needs;
	};
	assert.ok(
		needs('en', 'The ferry INS Mareva left on Monday.', 'The Mareva, which had been mended, took six people on board.')?.has('mareva'),
	);
	assert.ok(needs('nl', 'Het schip MS Mareva vertrok maandag.', 'De Mareva nam zes mensen aan boord.')?.has('mareva'));
	assert.ok(!needs('en', 'Ships went to the Mareva on Monday.', 'The Mareva, which is deep, froze.')?.has('mareva'));
});
