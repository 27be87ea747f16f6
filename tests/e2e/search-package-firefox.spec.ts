/** The packaged site from `file://` in Firefox, where the system has one: the same searches, the same answers as the served site gives there. */
import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { type Firefox, findFirefox, launchFirefox } from './firefox.ts';
import { QUERIES } from './queries.ts';
import { type Unpacked, unpackSite } from './unpacked.ts';

const dist = process.env['STORYFOLD_DIST'] ?? 'dist-test';
const program = findFirefox();
test.skip(!existsSync(dist), 'npm test builds this site');
test.skip(program === null, 'there is no Firefox');

let site: Unpacked;
let firefox: Firefox;
test.beforeAll(async () => {
	site = await unpackSite(dist);
	firefox = await launchFirefox(program ?? '');
});
test.afterAll(() => {
	firefox?.close();
	site?.remove();
});

/** In the page: the addresses of the hits when all are there, one a line. */
const ANSWERS = `new Promise((resolve) => {
	const look = () => {
		if (document.querySelector('.search-list')?.ariaBusy !== 'false') return void setTimeout(look, 20);
		resolve([...document.querySelectorAll('main .hit > a')].map((a) => a.href.replace('index.html', '')).join('\\n'));
	};
	look();
})`;

async function answers(home: string, address: string): Promise<string[]> {
	await firefox.open(home + address);
	return (await firefox.evaluate(ANSWERS)).split('\n').map((href) => href.slice(home.length));
}

test('ten searches give the answers of the served site', async ({ baseURL }) => {
	for (const query of QUERIES) {
		const q = encodeURIComponent(query);
		const packed = await answers(site.home, `search/index.html?q=${q}`);
		expect(packed).toEqual(await answers(String(baseURL), `search/?q=${q}`));
		expect(packed[0]).toMatch(/^(?:articles|stories)\//);
	}
});

test('a hit leads to its sentence', async () => {
	await firefox.open(`${site.home}search/index.html?q=spionage`);
	await firefox.evaluate(ANSWERS);
	const address = await firefox.evaluate(`document.querySelector('main .hit > a[href*="#s"]').href`);
	await firefox.open(address);
	expect(await firefox.evaluate(`document.querySelector(':target').textContent`)).toMatch(/spionage/i);
});
