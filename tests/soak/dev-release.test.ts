/**
 * Twenty edits of a seed while `npm run dev` runs, and a correction by the button of its audit: what a release then makes public is what the site
 * shows at last, and nothing of what stood there meanwhile. Ending the command ends all that it started.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../../scripts/command/browser.ts';
import { parseEvents, replay } from '../../src/lib/permalinks.ts';

const EDITS = 20;
const PARTS = ['seeds', 'content', 'src', 'scripts', 'astro.config.mjs', 'storyfold.config.ts', 'package.json', 'tsconfig.json', 'docs'];
const LONGEST = 120_000;
const PORT = 4873;

let folder: string;
let dev: ChildProcess;
let said = '';
before(() => {
	folder = mkdtempSync(join(tmpdir(), 'storyfold-dev-'));
	for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
	dev = spawn(process.execPath, ['scripts/dev.ts', '--port', String(PORT)], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
	for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (data) => (said += data));
});
after(() => {
	dev?.kill('SIGTERM');
	rmSync(folder, { recursive: true, force: true });
});

const ledger = () => readFileSync(join(folder, 'content/permalinks.jsonl'), 'utf8');

/** Waits until `holds` gives true. */
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
	for (const end = Date.now() + LONGEST; Date.now() < end; ) {
		if (await holds()) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`${what} did not come: ${said.slice(-1500)}`);
}

/** Processes whose working folder is the one of the test. */
function working(): string[] {
	if (!existsSync('/proc')) return [];
	return readdirSync('/proc').filter((pid) => {
		try {
			return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === folder;
		} catch {
			return false;
		}
	});
}

/** The texts of all passages of the content folder, as its audit files have them, by id. */
function passages(): Map<string, string> {
	const audits = readdirSync(join(folder, 'content/audit')).filter((name) => name.endsWith('.json'));
	return new Map(
		audits.flatMap((name) =>
			(
				(JSON.parse(readFileSync(join(folder, 'content/audit', name), 'utf8')) as { passages?: { id: string; text: string }[] }).passages ??
				[]
			).map(({ id, text }) => [`${name.slice(0, -5).split('-').at(-1)}#${id}`, text] as const),
		),
	);
}
/** False too while a file is being written. */
function shows(text: string): boolean {
	try {
		return [...passages().values()].some((passage) => passage.includes(text));
	} catch {
		return false;
	}
}

test('what stood there between two releases never becomes public', async () => {
	const public_ = ledger();
	const url = `http://localhost:${PORT}/`;
	await until('the site', () =>
		fetch(url).then(
			({ ok }) => ok,
			() => false,
		),
	);
	const browser = await launchBrowser();
	const page = await browser.newPage();
	await page.goto(`${url}audit/`);
	const entry = page.locator('details[data-seed][data-key="date"]').first();
	await entry.locator('summary').click();
	await entry.locator('input').fill('2022-01-19');
	await entry.locator('button', { hasText: 'Write' }).click();
	const seed = (await entry.getAttribute('data-seed')) ?? '';
	await until('the correction', () => existsSync(join(folder, 'seeds', seed.replace(/\.\w+$/, '.yaml'))));
	assert.match(readFileSync(join(folder, 'seeds', seed.replace(/\.\w+$/, '.yaml')), 'utf8'), /date: "?2022-01-19/);
	await browser.close();

	const name = readdirSync(join(folder, 'seeds')).find((file) => file.endsWith('.txt') && file !== seed) ?? '';
	const text = readFileSync(join(folder, 'seeds', name), 'utf8');
	for (let n = 1; n <= EDITS; n++) {
		const line =
			n < EDITS
				? `The keeper wrote slip number ${n} into the harbour book by mistake.`
				: 'The keeper wrote the last word into the harbour book.';
		writeFileSync(join(folder, 'seeds', name), `${text}\n\n${line}\n`);
		await until(line, () => shows(line));
	}
	// Killed outright it can say nothing to what it started.
	dev.kill('SIGKILL');
	await until('the end', () => dev.exitCode !== null || dev.signalCode !== null);
	await until('the end of all that it started', () => working().length === 0);

	const draft = spawnSync(process.execPath, ['scripts/ingest.ts'], { cwd: folder, encoding: 'utf8' });
	assert.ok((draft.status ?? 9) <= 1, draft.stderr);
	assert.match(ledger(), /"draft":true/);
	const release = spawnSync(process.execPath, ['scripts/release.ts'], { cwd: folder, encoding: 'utf8' });
	assert.equal(release.status, 0, release.stderr + release.stdout);

	const after = ledger();
	assert.ok(after.startsWith(public_), 'what was public stays as it was');
	assert.doesNotMatch(after, /"draft"|slip number/);
	const [old, now] = [public_, after].map((lines) => replay(parseEvents(lines)).articles);
	const shown = passages();
	for (const [id, article] of now ?? [])
		for (const passage of article.passages)
			assert.ok(shown.has(`${id}#${passage}`) || old?.get(id)?.passages.has(passage), `${id}#${passage} is public and stands nowhere`);
	assert.ok(shows('The keeper wrote the last word'));
	assert.ok(!shows('slip number'));
});
