/**
 * Two hundred random passages in eight languages, each copied by the button, by `c` and as a selection: the verifier finds all of them. Sixty
 * quotations that were changed, invented or laid at another's door: it names all of them.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../../scripts/command/browser.ts';
import { randomFrom } from '../../scripts/permalinks/random.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { parseEvents, replay } from '../../src/lib/permalinks.ts';
import config from '../../storyfold.config.ts';
import { type MixedSite, mixedSite } from '../mixed-site.ts';

const [LANGUAGES, EACH, WRONG] = [8, 25, 20];
type Passage = { readonly article: string; readonly id: string; readonly text: string; readonly language: string };

let site: MixedSite;
let browser: Browser;
let chosen: Passage[];
before(async () => {
	site = await mixedSite(32);
	browser = await launchBrowser();
	chosen = choose();
});
after(async () => {
	await browser?.close();
	site?.close();
});

/** Passages of the languages that have most of them. The samples hold fewer languages: then as many as there are. */
function choose(): Passage[] {
	const random = randomFrom(7);
	const { articles } = replay(parseEvents(readFileSync(join(site.content, 'permalinks.jsonl'), 'utf8')));
	const all = [...articles.values()].flatMap(({ id, language }) =>
		(JSON.parse(readFileSync(join(site.content, 'audit', `${id}.json`), 'utf8')) as { passages: { id: string; text: string }[] }).passages
			.filter((passage) => passage.id.startsWith('s') && passage.text.length > 20)
			.map((passage): Passage => ({ article: id, id: passage.id, text: passage.text, language })),
	);
	const byLanguage = [...Map.groupBy(all, ({ language }) => language)].sort(([, a], [, b]) => b.length - a.length);
	const languages = byLanguage.filter(([, list]) => list.length >= EACH).slice(0, LANGUAGES);
	assert.ok(languages.length >= (site.real ? LANGUAGES : 4), languages.map(([language]) => language).join());
	return languages.flatMap(([, list]) => {
		const left = [...list];
		return Array.from({ length: EACH }, () => left.splice(random.upTo(left.length), 1)[0] as Passage);
	});
}

const address = ({ article, id }: Passage) => new URL(pathsFor(config).article(article, id), config.site).href;

/** The verifier's word on each link of a report, in its order. */
function verify(
	report: string | Buffer,
	name: string,
): { readonly status: string; readonly notes: readonly string[]; readonly link: string }[] {
	const file = join(site.content, '..', name);
	writeFileSync(file, report);
	const { stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.ts', file, '--content', site.content, '--json'], {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	assert.equal(stderr, '');
	return stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as ReturnType<typeof verify>[number]);
}

/** Selects the whole passage and copies it as `keys` do; gives what the clipboard holds then. */
async function copied(page: Page, id: string, keys: string): Promise<string> {
	await page.evaluate(async (id) => {
		await navigator.clipboard.writeText('');
		getSelection()?.selectAllChildren(document.getElementById(id) as HTMLElement);
	}, id);
	await page.keyboard.press(keys);
	// The clipboard is read until it holds something: a predicate that is a promise would count as true at once.
	for (let round = 0; round < 250; round++) {
		const text = await page.evaluate(() => navigator.clipboard.readText());
		if (text !== '') return text;
		await page.waitForTimeout(20);
	}
	throw new Error(`${keys} copied nothing of #${id}`);
}

test('every way to copy gives what the verifier finds', async () => {
	const context = await browser.newContext({ serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	const [byKey, bySelection]: [string[], string[]] = [[], []];
	for (const [index, passage] of chosen.entries()) {
		await page.goto(new URL(`articles/${passage.article}/`, site.url).href);
		if (index === 0) await page.keyboard.press('m');
		await page.locator(`[id="${passage.id}"] + .collect`).click();
		byKey.push(await copied(page, passage.id, 'c'));
		bySelection.push(`“${await copied(page, passage.id, 'Control+c')}” ${address(passage)}`);
	}
	await page.keyboard.press('t');
	await page
		.locator('.tray-list li')
		.nth(chosen.length - 1)
		.waitFor();
	const reports = new Map<string, string | Buffer>([
		['c.md', byKey.join('\n\n')],
		['selection.md', bySelection.join('\n\n')],
	]);
	// In the order of the panel; the names are in the language of the page.
	for (const [place, name] of ['tray.md', 'tray.docx', 'tray.txt'].entries()) {
		const download = page.waitForEvent('download');
		await page.locator('.tray-ways button').nth(place).click();
		reports.set(name, readFileSync(await (await download).path()));
	}
	await context.close();
	for (const [name, report] of reports) {
		const verdicts = verify(report, name);
		const bad = verdicts
			.filter(({ status }) => status !== 'ok')
			.map(({ status, notes, link }) => `${name}: ${status} ${link} ${notes.join(' | ')}`);
		assert.deepEqual(bad, []);
		assert.equal(verdicts.length, chosen.length, name);
	}
});

/** Sentences that nobody wrote but we. */
const INVENTED = [
	'The lighthouse keeper of Upper Sample counted 4,711 herons.',
	'Der Glockengießer von Musterhain versprach siebzehn stumme Glocken.',
	'Le boulanger de Valmodèle a perdu ses trente-neuf clés de cuivre.',
	'El relojero de Villaejemplo cerró la torre durante doce lunas.',
	'De klokkenmaker van Voorbeeldrecht vond achttien houten tandwielen.',
] as const;

/** The passage without a word, or a few signs where none is parted by spaces, from its middle. */
function changed(text: string): string {
	const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
	const middle = Math.floor(words.length / 2);
	if (words.length >= 5) return words.toSpliced(middle, 1).join(' ');
	return text.slice(0, text.length / 2) + text.slice(text.length / 2 + 2);
}

test('what was changed, invented or laid at another’s door is named', () => {
	const random = randomFrom(11);
	const left = [...chosen];
	/** No passage twice: the verifier tells what stands twice once. */
	const pick = () => left.splice(random.upTo(left.length), 1)[0] as Passage;
	const other = (language: string) => random.pick(chosen.filter((passage) => passage.language !== language));
	const wrong = [
		...Array.from({ length: WRONG }, () => pick()).map((passage) => [changed(passage.text), passage] as const),
		...Array.from({ length: WRONG }, (_, index) => [`${INVENTED[index % INVENTED.length]} ${index}`, pick()] as const),
		...Array.from({ length: WRONG }, () => pick()).map((passage) => [passage.text, other(passage.language)] as const),
	];
	const report = wrong.map(([quotation, passage]) => `The desk writes: “${quotation}” ${address(passage)}`).join('\n\n');
	const verdicts = verify(report, 'wrong.md');
	assert.equal(verdicts.length, 3 * WRONG);
	const missed = verdicts.flatMap(({ status, notes }, index) =>
		status === 'misquoted' ? [] : `${index} ${status}: ${wrong[index]?.[0]} ${notes.join(' | ')}`,
	);
	assert.deepEqual(missed, []);
});
