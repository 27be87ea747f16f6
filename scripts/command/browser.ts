/**
 * The Chromium that tests, screenshots and PDFs use: Playwright's own, else the system's, else Debian's package where it may be installed. The shell
 * without windows renders the same and takes a fifth less processor time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright';

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** No call home: the browser reaches only what a page asks for. */
export const BROWSER_ARGS = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run',
	'--disable-gpu',
];

/** Path of a Chromium that is there now, or null. */
function findBrowser(): string | null {
	const own = chromium.executablePath();
	if (existsSync(own)) return own;
	const folders = (process.env.PATH ?? '').split(delimiter);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

const tried = (command: string, args: readonly string[]) =>
	spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0;

const BY_HAND = 'Install one (npx playwright install chromium, or Debian’s package chromium) and run the command again';

/** As `findBrowser`, but says so and installs one where none is found. Throws one clear message where that is forbidden or not possible. */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found !== null) return found;
	if (process.env.STORYFOLD_INSTALL === '0') throw new Error(`no Chromium, and STORYFOLD_INSTALL=0 forbids installing one. ${BY_HAND}`);
	console.error('No Chromium found. Trying Playwright’s own (a download of some 100 MB; STORYFOLD_INSTALL=0 forbids it) …');
	tried('playwright', ['install', 'chromium', '--only-shell']) || tried('playwright', ['install', 'chromium']);
	const playwrights = findBrowser();
	if (playwrights !== null) return playwrights;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.error('Playwright’s own cannot be had. Installing Debian’s Chromium with apt-get, as root …');
		tried('apt-get', ['update']);
		const install = (name: string) => tried('apt-get', ['install', '--yes', '--no-install-recommends', name]);
		install('chromium-headless-shell') || install('chromium');
	}
	const systems = findBrowser();
	if (systems !== null) return systems;
	throw new Error(`no Chromium. ${BY_HAND}`);
}

/** Starts that Chromium. Root needs it without its sandbox. */
export async function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: ensureBrowser(), chromiumSandbox: process.getuid?.() !== 0, args: BROWSER_ARGS });
}
