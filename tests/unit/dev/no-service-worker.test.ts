import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noServiceWorker } from '../../../scripts/dev/no-service-worker.ts';

/** What the dev server answers to an address; null: it leaves the answer to others. */
function answerTo(url: string): { readonly type: string; readonly body: string } | null {
	type Handle = (request: object, response: object, next: () => void) => void;
	const handlers: Handle[] = [];
	const setup = noServiceWorker().hooks['astro:server:setup'] as unknown as (options: object) => void;
	setup({ server: { middlewares: { use: (one: Handle) => handlers.push(one) } } });
	const headers = new Map<string, string>();
	const bodies: string[] = [];
	const response = { setHeader: (name: string, value: string) => headers.set(name, value), end: (text: string) => bodies.push(text) };
	for (const handle of handlers) handle({ url }, response, () => undefined);
	return bodies[0] === undefined ? null : { type: headers.get('content-type') ?? '', body: bodies[0] };
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
