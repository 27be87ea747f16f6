import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cuesOf } from '../../../scripts/ingest/describe/source/cues.ts';
import { CUES } from '../../../scripts/ingest/describe/source/mention-positions.ts';

/** All patterns over the whole text. */
const searched = (text: string) =>
	CUES.flatMap(({ place, side, pattern }) =>
		Array.from(text.matchAll(pattern), ({ 0: cue, index }) => ({ place, side, end: index + cue.length })),
	);

test('looking at the beginnings of words finds what a search of the whole line finds', () => {
	for (const text of [
		'Subscribe to the Harbour Ledger newsletter, follow us on Facebook',
		'Über uns · Kontakt · Impressum · Werben auf beispielbote',
		"Lisez plus de nouvelles; s’abonner ou s'inscrire à la lettre",
		'Todos los derechos reservados. Suscríbete',
		'Foto von Ada Sample / Northgate Courier',
		'Mehr von der Beispielpost: aus der Region',
		'no cue of any kind here',
		'關於我們 Beispielpost 订阅',
		'published by by by the team',
		'',
	])
		assert.deepEqual(cuesOf(text), searched(text), text);
});
