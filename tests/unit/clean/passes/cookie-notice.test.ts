import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookieNotice } from '../../../../scripts/ingest/clean/passes/cookie-notice.ts';
import { decided, type Given } from './draft.ts';

const decidedAll = (...texts: readonly string[]): string[] =>
	decided(
		cookieNotice,
		texts.map((text): Given => [text, 0.9, 'keep']),
	);

test('a notice on cookies and nothing else goes, in whatever language', () => {
	for (const texts of [
		['By continuing to browse these pages you agree that cookies are stored.'],
		[
			'We and our 37 partners keep cookies on your device. Most are removed when you close it.',
			'Accept all cookies or choose some of them.',
		],
		['Alle akzeptieren: damit erlauben Sie uns, Cookies zu setzen. Cookies messen, wie oft eine Seite gelesen wird.'],
		['Nous utilisons des cookies pour compter les visites. Ces cookies restent treize mois sur votre appareil.'],
	])
		assert.deepEqual(
			decidedAll(...texts),
			texts.map(() => 'cookie-notice'),
			texts[0],
		);
});

test('news about cookies stays, and so does an article beside a sentence of the notice', () => {
	for (const texts of [
		[
			'The shop must change its banner, the court said. Cookies may be stored only after visitors have agreed. Cookies of the shop itself are not meant.',
		],
		['By continuing the talks on Friday, both sides hope to settle the dispute over the ferry.'],
		['Cookie settings must be reachable from every page, the authority decided. It will look at cookies again in May.'],
		['Bake the cookies for ten minutes. Leave the cookies on the tray until they are cold.'],
		[
			'The harbour bridge will be closed to all traffic for three weeks from Monday, because engineers found cracks in two bearings.',
			'We use cookies on these pages.',
		],
	])
		assert.deepEqual(
			decidedAll(...texts),
			texts.map(() => 'keep'),
			texts[0],
		);
});
