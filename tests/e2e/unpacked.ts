/** The packaged site, unpacked into a folder whose name is not kind to addresses. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageSite } from '../../scripts/package/package-site.ts';
import config from '../../storyfold.config.ts';

export type Unpacked = {
	/** Address of the folder, with a slash at its end. */
	readonly home: string;
	remove(): void;
};

export async function unpackSite(dist: string): Promise<Unpacked> {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold package ü#%-'));
	const { files } = await packageSite({ dist, content: process.env['STORYFOLD_CONTENT_DIR'] ?? 'content', base: config.base, config });
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	return { home: `${pathToFileURL(folder)}/`, remove: () => rmSync(folder, { recursive: true }) };
}
