/** Topics: keywords that can be found, and a sentence of each language that has keywords of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeTopics } from '../../../scripts/ingest/describe/topics.ts';
import { iptcTopics } from '../../../src/lib/iptc.ts';
import { cleanText, config } from './helpers.ts';

test('a keyword is a word, the beginning of one of three letters or more, or a phrase; an asterisk stands at its end alone', () => {
	for (const { id, keywords } of iptcTopics)
		for (const [language, list] of Object.entries(keywords)) {
			const wrong = list.filter((word) => /\*./u.test(word) || /^.{1,2}\*$/u.test(word));
			assert.deepEqual(['zh', 'ar'].includes(language) ? [] : wrong, [], `${language}, ${id}`);
		}
});

const LEDES: readonly (readonly [language: string, topic: string, text: string])[] = [
	['ru', 'disaster', 'Сильное землетрясение разрушило старый мост, спасатели ищут пострадавших.'],
	['uk', 'sport', 'Збірна виграла матч чемпіонату, тренер похвалив воротаря.'],
	['uk', 'politics', 'Прем’єр-міністр пішов у відставку, сказав прем’єр.'],
	['id', 'health', 'Rumah sakit merawat puluhan pasien setelah wabah penyakit itu, kata dokter.'],
	['ms', 'politics', 'Perdana menteri membubarkan parlemen dan pemilu diadakan bulan depan.'],
	['fi', 'crime', 'Käräjäoikeus tuomitsi miehen vankeuteen petoksesta, syyttäjä valittaa tuomiosta.'],
	['ro', 'weather', 'Meteorologii anunță ninsori și temperaturi scăzute, apoi furtuni.'],
	['sv', 'labour', 'Facket varslar om strejk: de anställda kräver högre löner.'],
	['en', 'sport', 'The goaltender made thirty saves and the visitors went into the third period with a shutout.'],
	['en', 'science-technology', 'A new motherboard with a faster hard drive needs more bandwidth.'],
	['nb', 'economy', 'Selskapet økte omsætningen, og aktien steg på børsen.'],
];
for (const [language, topic, text] of LEDES)
	test(`the topic of a sentence (${language})`, () => {
		assert.equal(describeTopics(cleanText(null, text, [text]), language, config.topics)[0]?.value, topic);
	});

test('a word inside a phrase speaks for the phrase alone', () => {
	const text = 'Two rooms of the museum show costumes of Star Wars.';
	assert.deepEqual(
		describeTopics(cleanText(null, text, [text]), 'en', config.topics).map(({ value }) => value),
		['arts'],
	);
	const war = 'Two rooms of the museum show uniforms of both wars.';
	assert.ok(describeTopics(cleanText(null, war, [war]), 'en', config.topics).some(({ value }) => value === 'conflict'));
});

test('the capitals of a name count in every language', () => {
	const of = (language: string, text: string) =>
		describeTopics(cleanText(null, text, [text]), language, config.topics).map(({ value }) => value);
	assert.ok(of('fr', 'Une sonde vers Mars est prête, dit la NASA.').includes('science-technology'));
	assert.deepEqual(of('fr', 'En mars, un homme et un chien ; un jour, un soir, un matin de mars.'), []);
	assert.ok(of('en', 'Shell sells its last petrol stations to BP.').includes('economy'));
});
