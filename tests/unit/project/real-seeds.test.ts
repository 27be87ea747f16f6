/** The four articles that the project was made for, where they lie beside the checkout: what the whole pipeline makes of them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const SEEDS = '../shared/seeds';

type Row = {
	seed?: string;
	story?: string;
	language: string;
	date: string | null;
	source: string | null;
	title: string;
	titleMade: boolean;
	cites: string[];
	headings: string[];
	paragraphs: string[];
	removed: { text: string }[];
	articles: string[];
};

function firstLine(seed: string): string {
	return readFileSync(join(SEEDS, seed), 'utf8').trim().split('\n', 1)[0] ?? '';
}

test('the four real seeds', { skip: existsSync(SEEDS) ? false : 'they are not beside this checkout' }, () => {
	const out = mkdtempSync(join(tmpdir(), 'storyfold-real-'));
	const report = join(out, 'report.jsonl');
	const { status } = spawnSync(process.execPath, ['scripts/ingest.ts', '--seeds', SEEDS, '--out', out, '--report', report]);
	assert.equal(status, 0);
	const rows = readFileSync(report, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row);
	rmSync(out, { recursive: true });
	const seeds = rows.filter((row) => row.seed !== undefined).sort((a, b) => ((a.seed ?? '') < (b.seed ?? '') ? -1 : 1));
	const [dutch, cloud, hub, english] = seeds;
	assert.ok(dutch && cloud && hub && english && seeds.length === 4);
	const facts = ({ language, date, source, titleMade, cites }: Row) => ({ language, date, source, titleMade, cites: cites.toSorted() });

	assert.deepEqual(facts(dutch), { language: 'nl', date: '2022-01', source: 'ABM Financial News', titleMade: false, cites: ['Reuters'] });
	assert.equal(dutch.title, 'VS bestuderen risico cloudactiviteiten Alibaba');
	assert.deepEqual(facts(cloud), { language: 'de', date: null, source: null, titleMade: false, cites: ['Reuters'] });
	assert.equal(cloud.title, firstLine('001_ff4f49ac978dbfe6.txt'));
	assert.deepEqual(facts(hub), { language: 'de', date: null, source: null, titleMade: false, cites: ['Financial Times'] });
	assert.equal(hub.title, firstLine('002_4210a9db5811faa1.txt'));
	assert.deepEqual(facts(english), { language: 'en', date: null, source: 'CNN', titleMade: true, cites: ['Financial Times', 'Reuters'] });

	const shown = (row: Row) => [row.title, ...row.headings, ...row.paragraphs].join('\n');
	for (const [row, gone] of [
		[dutch, ['Bericht delen', 'Kopieer link', 'Beeld:', 'Vanaf Beursplein', 'beleggingsadvies']],
		[cloud, ['in der gleichen Kategorie', 'Fortnite', 'Leave a Comment', 'Caleb Fisher', 'Zwei amerikanische Flaggen']],
		[hub, ['WERBUNG', 'Leave a Reply', 'source-121']],
		[english, ['Read Also', 'Ubisoft', 'Chinese Hackers', 'Source: CNN']],
	] as const) {
		for (const text of gone) assert.ok(!shown(row).includes(text), `${row.seed}: “${text}” is still there`);
	}
	assert.equal(cloud.headings.length, 3);
	assert.equal(english.headings.length, 1);
	assert.deepEqual([dutch.headings, hub.headings], [[], []]);
	assert.ok(dutch.paragraphs.length > 1, 'text on one line becomes paragraphs');

	const stories = rows.filter((row) => row.seed === undefined).map((row) => row.articles.map((seed) => seed.slice(0, 3)).sort());
	// 000 and 001 tell of one inquiry, a wire report and an undated analysis in another language.
	assert.deepEqual(stories, [
		['000', '001'],
		['002', '003'],
	]);
});
