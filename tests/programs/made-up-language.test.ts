/** A new language to read is one file and its line in the list: a made-up one is added to a copy of the ingest, and read. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'storyfold-language-'));
after(() => rmSync(folder, { recursive: true }));

for (const part of ['scripts/ingest', 'src/lib']) cpSync(join(root, part), join(folder, part), { recursive: true });
for (const file of ['package.json', 'storyfold.config.ts']) cpSync(join(root, file), join(folder, file));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

const languages = join(folder, 'scripts/ingest/languages');
/** Danish under another tag, its words turned round, which makes words of no language. */
const turned = (text: string) => [...text].reverse().join('');

/** What the copy reads of made-up text: a header label, a stock phrase, a number word, a credit, a date label, and words beside a maker's name. */
const PROGRAM = `
import { dateLikeness } from './scripts/ingest/clean/line-patterns.ts';
import { ruleFor } from './scripts/ingest/clean/passes/certain-rules.ts';
import { phrasesIn } from './scripts/ingest/clean/stock-phrases.ts';
import { PUBLISHED } from './scripts/ingest/describe/date/date-labels.ts';
import { describeCites } from './scripts/ingest/describe/cites.ts';
import { cuesOf } from './scripts/ingest/describe/source/cues.ts';
import { OFFER } from './scripts/ingest/describe/source/mention-positions.ts';
import { labelled } from './scripts/ingest/read/header-labels.ts';
import { numbersOf } from './scripts/ingest/text/numbers.ts';
import { tokensOf } from './scripts/ingest/text/tokens.ts';
const paper = 'xx ${turned('avisen')} Sample xx';
const text = 'Reuters ${turned('skriver')} xx.';
console.log(JSON.stringify({
	label: labelled('${turned('avis')}: The Gazette')?.field ?? null,
	phrase: phrasesIn(['${turned('skriv')}', 'xx'].slice(0, 1).concat('${turned('kommentar')}'))[0]?.kind ?? null,
	number: numbersOf(tokensOf('${turned('tolv')} 2 ${turned('million')}'), 'xx').map(({ value }) => value),
	cites: describeCites([{ text, span: { start: 0, end: text.length } }], null, 'xx', []).map(({ value, evidence }) => [value, evidence[0]?.rule]),
	published: PUBLISHED.test('${turned('udgivet')} 2022'),
	paper: describeCites([{ text: paper, span: { start: 0, end: paper.length } }], null, 'xx', []).map(({ value }) => value),
	maker: cuesOf('${turned('udgivet')} ${turned('af')} Sample').map(({ place }) => place),
	offer: OFFER.test(' ${turned('nyhedsbrev')}'),
	page: ruleFor({ text: '${turned('side')} 3', words: ['${turned('side')}', '3'] }, [], false)?.rule ?? null,
	ago: dateLikeness('3 x ${turned('siden')}', []),
}));
`;

function read(): unknown {
	writeFileSync(join(folder, 'read.ts'), PROGRAM);
	const { stdout, stderr } = spawnSync(process.execPath, ['read.ts'], { cwd: folder, encoding: 'utf8' });
	assert.equal(stderr, '');
	return JSON.parse(stdout);
}

test('before it has a file, nothing of a made-up language is read; with the file and its line, all is', () => {
	assert.deepEqual(read(), {
		label: null,
		phrase: null,
		number: [2],
		cites: [['Reuters', 'cite-agency']],
		published: false,
		paper: [],
		maker: [],
		offer: false,
		page: null,
		ago: 0,
	});
	const danish = readFileSync(join(languages, 'da.ts'), 'utf8');
	const words = danish.replace(/'([^'\n]+)'(,|;)/g, (whole, list: string, end: string) =>
		list === 'da' || list.startsWith('.') ? whole : `'${list.replace(/[\p{L}]+/gu, turned)}'${end}`,
	);
	const numbers = words.replace(/(\p{L}+): (\d)/gu, (_, word: string, digit: string) => `${turned(word)}: ${digit}`);
	writeFileSync(join(languages, 'xx.ts'), numbers.replace("tag: 'da'", "tag: 'xx'").replace('const da:', 'const xx:'));
	const list = readFileSync(join(languages, 'languages.ts'), 'utf8');
	writeFileSync(join(languages, 'languages.ts'), `import { xx } from './xx.ts';\n${list.replace('sv];', 'sv, xx];')}`);
	assert.deepEqual(read(), {
		label: 'source',
		phrase: 'comments',
		number: [12, 2_000_000],
		cites: [['Reuters', 'cite-credit']],
		published: true,
		paper: ['Sample'],
		maker: ['more', 'by'],
		offer: true,
		page: 'pager',
		ago: 0.5,
	});
});
