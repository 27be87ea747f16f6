/** `npm run package`: the built site as one zip that works by a double click, without a server. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import config from '../storyfold.config.ts';
import { basePath, parseCall, requiredOfCall, requireSite } from './command/call.ts';
import { checkOutFolder } from './command/out-folder.ts';
import { packageSite } from './package/package-site.ts';

const HELP = `npm run package -- [options]      writes storyfold-<date>.zip from a built site

  --dist DIR   the built site (default: dist)
  --content DIR   what it was built from; its newest date names the file (default: content)
  --out DIR    where the zip goes (default: .)
  --base PATH  path that the site was built for (default: storyfold.config.ts)
  --help       this text`;

const { values } = parseCall(HELP, {
	options: {
		dist: { type: 'string', default: 'dist' },
		content: { type: 'string', default: 'content' },
		out: { type: 'string', default: '.' },
		base: { type: 'string', default: config.base },
	},
});
requireSite(values.dist);
requiredOfCall(() => checkOutFolder(values.out));
basePath(values.base);
/** One moment for every file: the zip of the same site has the same bytes. */
const MOMENT = new Date(1980, 0, 1);

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const { files, leftOut, date } = await packageSite({ ...values, config });
const zippable: Zippable = Object.fromEntries(
	[...files].map(([path, bytes]) => [`storyfold/${path}`, [bytes, { mtime: MOMENT, level: 9 }]]),
);
const zip = zipSync(zippable);
const name = `storyfold-${date}.zip`;
await mkdir(values.out, { recursive: true });
await writeFile(join(values.out, name), zip);
console.log(`${join(values.out, name)}: ${megabytes(zip.length)}, ${files.size} files. Unpack it and open storyfold/index.html.`);
for (const { what, count, bytes } of leftOut) console.log(`  left out: ${what} (${count} files, ${megabytes(bytes)})`);
