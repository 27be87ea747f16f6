/** `npm run pdf`: every story of a built site as a printed briefing, one PDF each, into dist-pdf/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import config from '../storyfold.config.ts';
import { launchBrowser } from './command/browser.ts';
import { basePath, oneOf, parseCall, requiredOfCall, requireSite } from './command/call.ts';
import { checkOutFolder } from './command/out-folder.ts';
import { serve } from './command/static-server.ts';
import { listFiles } from './ingest/list-files.ts';

const HELP = `npm run pdf -- [options]      prints every story of a built site

  --dist DIR    the built site (default: dist)
  --base PATH   the path it was built for (default: storyfold.config.ts)
  --out DIR     where the PDFs go (default: dist-pdf)
  --lang LANG   language of the interface around the stories (default: the first one)`;

const { values } = parseCall(HELP, {
	options: {
		dist: { type: 'string', default: 'dist' },
		base: { type: 'string', default: config.base },
		out: { type: 'string', default: 'dist-pdf' },
		lang: { type: 'string', default: config.languages[0] ?? 'en' },
	},
});
requireSite(values.dist);
requiredOfCall(() => checkOutFolder(values.out));
basePath(values.base);
const lang = oneOf(values.lang, config.languages, '--lang');
const folder = `${lang === config.languages[0] ? '' : `${lang}/`}stories/`;
const stories = (await listFiles(values.dist)).flatMap((file) => {
	const id = file.startsWith(folder) && file.endsWith('/index.html') ? file.slice(folder.length, -'/index.html'.length) : '';
	return id === '' || id.includes('/') ? [] : [id];
});
await mkdir(values.out, { recursive: true });
const { url, close } = await serve({ dist: values.dist, base: values.base, port: 0 });
const browser = await launchBrowser();
try {
	const page = await browser.newPage({ javaScriptEnabled: false });
	for (const id of stories) {
		await page.goto(`${url}${folder}${id}/`);
		// Pages of merged or withdrawn stories hold no claims and are not printed.
		if ((await page.locator('.claim').count()) === 0) continue;
		await page.pdf({ path: join(values.out, `${id}.pdf`), format: 'A4', tagged: true, outline: true });
	}
	console.log(`${stories.length} stories, in ${values.out}/`);
} finally {
	await browser.close();
	close();
}
