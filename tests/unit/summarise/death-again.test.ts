/** That somebody has died is told once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellsDeathAgain } from '../../../scripts/ingest/summarise/death-again.ts';

test('a death is told again by whatever word, of the same person alone', () => {
	const again = (tongue: string, told: string, text: string) => tellsDeathAgain({ text, tongue }, { text: told, tongue });
	const died = 'Swimmer Ada Brandt has died on Thursday in Lindum.';
	assert.ok(again('en', died, 'Brandt, 91, passed away in her sleep, her agent said.'));
	assert.ok(again('en', 'Brandt died on Thursday.', 'Her agent said that Ada Brandt passed away in her sleep.'));
	assert.ok(!again('en', died, 'Her coach Ole Winther died in 2009.'), 'another person');
	assert.ok(!again('en', died, 'Brandt won three medals in Tornby.'), 'something else of her');
	assert.ok(!again('en', 'Early on Thursday Ada Brandt died.', 'Police said on Thursday that a fourth man died.'), 'a day');
	assert.ok(!again('en', 'Police said that a man died.', 'Police said that his son died, too.'), 'a word that opens both');
	for (const [tongue, told, text] of [
		['de', 'Die Schwimmerin Ada Quillfeder ist gestorben.', 'Quillfeder starb im Schlaf, wie ihr Sohn mitteilte.'],
		['nl', 'Zwemster Ada Brandt is overleden.', 'Brandt stierf in haar slaap.'],
		['fr', 'La nageuse Ada Brandt est décédée jeudi.', 'Selon son agent, Ada Brandt s’est éteinte dans son sommeil.'],
		['es', 'La nadadora Ada Brandt falleció el jueves.', 'Según su agente, Ada Brandt murió en su casa.'],
		['it', 'La nuotatrice Ada Brandt è morta giovedì.', 'Secondo il figlio, Ada Brandt è scomparsa nel sonno.'],
	] as const)
		assert.ok(again(tongue, told, text), text);
	assert.ok(!again('de', 'Der Trainer Ole Quillfeder ist gestorben.', 'Der Trainer sagte, sein Hund sei gestorben.'), 'a German noun');
});
