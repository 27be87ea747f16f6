import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noServiceWorker } from '../../../scripts/dev/no-service-worker.ts';

/** What the dev server answers to an address; null: it leaves the answer to others. */
function answerTo(url: string): { readonly type: string; readonly body: string } | null {
	let handle: ((request: object, response: object, next: () => void) => void) | undefined;
	const setup = noServiceWorker().hooks['astro:server:setup'] as unknown as (options: object) => void;
	setup({ server: { middlewares: { use: (one: typeof handle) => (handle = one) } } });
	let [type, body] = ['', null as string | null];
	const response = {
		setHeader: (name: string, value: string) => name === 'content-type' && (type = value),
		end: (text: string) => (body = text),
	};
	handle?.({ url }, response, () => undefined);
	return body === null ? null : { type, body };
}

test('npm run dev has a service worker that takes leave, under any base path, and answers nothing else', () => {
	for (const url of ['/sw.js', '/briefings/sw.js']) {
		const answer = answerTo(url);
		assert.equal(answer?.type, 'text/javascript');
		assert.match(answer?.body ?? '', /registration\.unregister\(\)/);
	}
	assert.equal(answerTo('/_astro/sw.js.map'), null);
	assert.equal(answerTo('/'), null);
});
