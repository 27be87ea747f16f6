/** Topics: keywords that can be found, and a sentence of each language that has keywords of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeTopics } from '../../../scripts/ingest/describe/topics.ts';
import { iptcTopics } from '../../../src/lib/iptc.ts';
import { cleanText, config } from './helpers.ts';

test('a keyword is a word, the beginning of one of three letters or more, or a phrase; an asterisk stands at its end, a question mark behind all', () => {
	for (const { id, keywords } of iptcTopics)
		for (const [language, list] of Object.entries(keywords)) {
			const wrong = list.filter((word) => /\*[^?]|\*.{2}/u.test(word) || /^.{1,2}\*$/u.test(word));
			assert.deepEqual(['zh', 'ja', 'ar'].includes(language) ? [] : wrong, [], `${language}, ${id}`);
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
	['ja', 'disaster', '山間部で地震があり、消防が住民の救助を続けている。'],
	['ja', 'sport', '地元の選手が決勝で優勝した。'],
	['tr', 'labour', 'İşçiler grev kararı aldı, sendika toplu sözleşme istiyor.'],
	['tr', 'disaster', 'İtfaiye fabrikadaki yangını söndürdü.'],
	['af', 'politics', 'Die nuwe president het die parlement ontbind.'],
	['pt', 'disaster', 'Avião cai no lago e deixa 12 mortos e 8 feridos.'],
	['fr', 'conflict', 'Un attentat-suicide dans une salle de prière.'],
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

const topicsIn = (language: string, title: string | null, text: string) =>
	describeTopics(cleanText(title, text, [text]), language, config.topics).map(({ value }) => value);

test('a word that says little by itself counts beside others of its topic', () => {
	assert.deepEqual(topicsIn('pt', null, 'Barco vira perto de Vitória, no porto.'), []);
	assert.equal(topicsIn('pt', null, 'A vitória deixa a equipa no topo do campeonato.')[0], 'sport');
	assert.equal(topicsIn('en', null, 'Runner sets a world record at the marathon.')[0], 'sport');
	assert.equal(topicsIn('en', null, 'The orchestra wins the award.')[0], 'arts');
	assert.equal(topicsIn('en', null, 'The prize of the Nobel foundation is an award for orchestras.')[0], 'arts');
	assert.equal(topicsIn('en', null, 'They beat the visitors and win the cup.')[0], 'sport');
	assert.equal(topicsIn('en', null, 'The Nobel Prize is awarded to an unknown hero.')[0], 'human-interest');
});

test('of two phrases the longer one speaks', () => {
	assert.deepEqual(topicsIn('zh', null, '车站附近发生爆炸袭击。'), ['conflict']);
});

test('a whole word speaks before the beginnings that it fits', () => {
	assert.ok(!topicsIn('de', null, 'Ein Sportwagen stand im Hof.').includes('sport'));
	assert.ok(topicsIn('de', null, 'Das Sportzentrum stand leer.').includes('sport'));
});

const LONG = 'Nobody knew what to say of it and so they sat there for a while and looked at each other. '.repeat(6);

test('in a longer text one keyword alone gives a topic where it stands at the top or is a name', () => {
	assert.deepEqual(topicsIn('en', null, `${LONG}Then somebody called a doctor.`), []);
	assert.deepEqual(topicsIn('en', null, `${LONG}Then a doctor came from the hospital.`), ['health']);
	assert.deepEqual(topicsIn('en', 'The vaccine', `It is a vaccine. ${LONG}`), ['health']);
	assert.deepEqual(topicsIn('en', null, `${LONG}They worked for Boeing.`), ['economy']);
});
