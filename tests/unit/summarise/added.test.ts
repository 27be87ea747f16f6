/** What says that it adds to what was told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { standingOf } from '../../../scripts/ingest/summarise/standing.ts';
import { storyOf } from './story.ts';

const standing = (text: string, language = 'en') =>
	standingOf(sentencesOf(storyOf({ id: 'a', language, blocks: [text], title: 'T' }))[0] ?? assert.fail());

test('what adds to what was told, set off by commas, ties a sentence to it, wherever it stands', () => {
	for (const [text, language] of [
		['The ferry line of Carrow could outbid Delmar and its partner for the yard, too.', 'en'],
		['De rederij van Carrow kan Delmar en haar partner overtreffen voor de werf, ook, zei Ada Brandt.', 'nl'],
	] as const)
		assert.ok(standing(text, language).worth < 0.4, text);
	assert.ok(standing('Delmar and its partner of Carrow are too small for the yard, Ada Brandt said.').worth >= 0.4);
	assert.ok(
		standing('La naviera Delmar de Carrow compró el lunes el viejo astillero de Tornby y, además, ha pedido seis transbordadores.', 'es')
			.worth >= 0.4,
	);
	assert.ok(standing('The harbour of Tornby lies beside the I-75 and was closed by Delmar.').worth >= 0.4, 'no first person');
});
