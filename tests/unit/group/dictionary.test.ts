import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { compoundParts } from '../../../scripts/ingest/dictionary/compounds.ts';
import { dictdList, parseDictdIndex, reversedList } from '../../../scripts/ingest/dictionary/dictd.ts';
import { covers, joinLists, toEnglish } from '../../../scripts/ingest/dictionary/dictionary.ts';
import { loadDictionary, requireWordLists } from '../../../scripts/ingest/dictionary/load-dictionary.ts';
import { tableList } from '../../../scripts/ingest/dictionary/word-table.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64 = (value: number): string => (value < 64 ? '' : base64(Math.floor(value / 64))) + DIGITS[value % 64];

/** A dictd pair of files made of headword → entry. */
function dictd(entries: readonly (readonly [string, string])[]): { index: string; bytes: Buffer } {
	let offset = 0;
	const lines = entries.map(([word, entry]) => {
		const length = Buffer.byteLength(entry);
		const line = `${word}\t${base64(offset)}\t${base64(length)}`;
		offset += length;
		return line;
	});
	return { index: `${lines.join('\n')}\n`, bytes: Buffer.from(entries.map(([, entry]) => entry).join('')) };
}

const DUTCH = dictd([
	['00databaseinfo', 'A list\nnothing here\n'],
	['haven', 'haven /havən/ <fem, n>\n1. harbour [Br.], port\n2. to harbour\n         Note: of ships\n   Synonym: {kade}\n'],
	['in de haven', 'in de haven\nin port\n'],
	['veiligheid', 'veiligheid\nsafety, /sˈeɪfti/ security; being safe from harm\n'],
	['dienst', 'dienst\nservice\n'],
	['één', 'één\none\n'],
]);

describe('dictionary', () => {
	it('reads dictd files: senses in order, without usage, pronunciation, notes and long explanations', () => {
		const index = parseDictdIndex(DUTCH.index);
		const list = dictdList(index, DUTCH.bytes);
		assert.deepEqual([...index.keys()], ['haven', 'veiligheid', 'dienst', 'een']);
		assert.deepEqual(joinLists([list])('haven'), ['harbour', 'port']);
		assert.deepEqual(list('veiligheid'), ['safety', 'security']);
		assert.equal(list('kade'), undefined);
		assert.deepEqual(reversedList(index, list)('port'), ['haven']);
	});

	it("reads an owner's table with tabs, semicolons or commas", () => {
		const list = tableList('\uFEFF# word\tEnglish\nHaven\tharbour; port\nveiligheid;safety\n"dienst","service, duty"\n\nalone\n');
		assert.deepEqual(
			[list('haven'), list('veiligheid'), list('dienst'), list('alone')],
			[['harbour', 'port'], ['safety'], ['service', 'duty'], undefined],
		);
	});

	it('lets an earlier list speak first', () => {
		const list = joinLists([tableList('haven\tdock'), tableList('haven\tport\nboot\tboat')]);
		assert.deepEqual([list('haven'), list('boot'), list('brug')], [['dock'], ['boat'], undefined]);
	});

	it('finds inflected words and the parts of compounds', () => {
		const dictionary = new Map([
			['nl', joinLists([dictdList(parseDictdIndex(DUTCH.index), DUTCH.bytes)])],
			['es', tableList('nación\tnation\nacción\tshare')],
		]);
		assert.deepEqual(toEnglish(dictionary, 'nl', 'Havens'), ['harbour', 'port']);
		assert.deepEqual(toEnglish(dictionary, 'nl-BE', 'veiligheidsdiensten'), ['safety', 'security', 'service']);
		assert.deepEqual(toEnglish(dictionary, 'es', 'acciones'), ['share']);
		assert.deepEqual(toEnglish(dictionary, 'en', 'Harbours'), ['harbours'], 'English stands for itself');
		assert.deepEqual(toEnglish(dictionary, 'fr', 'ports'), []);
		assert.deepEqual([covers(dictionary, 'nl-BE'), covers(dictionary, 'en'), covers(dictionary, 'fr')], [true, true, false]);
	});

	it('takes a compound apart only where nothing is left over', () => {
		const known = new Set(['sicherheit', 'dienst', 'leiter', 'nachrichten']);
		const parts = (word: string) => compoundParts('de', word, (part) => known.has(part));
		assert.deepEqual(parts('sicherheitsdienst'), ['sicherheit', 'dienst']);
		assert.deepEqual(parts('nachrichtendienstleiter'), ['nachrichten', 'dienst', 'leiter']);
		assert.deepEqual(parts('sicherheitsxdienst'), []);
		assert.deepEqual(
			compoundParts('en', 'dienstleiter', (part) => known.has(part)),
			[],
		);
	});

	it('loads what a folder holds, and null where there is nothing', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'storyfold-glossary-'));
		try {
			assert.equal(await loadDictionary(folder), null);
			assert.equal(await loadDictionary(join(folder, 'absent')), null);
			assert.equal(await loadDictionary('none'), null);
			await assert.rejects(requireWordLists(folder), /there are no word lists in .*: name a folder that holds/);
			await requireWordLists('none');
			await writeFile(join(folder, 'freedict-nld-eng.index'), DUTCH.index);
			await writeFile(join(folder, 'freedict-nld-eng.dict.dz'), gzipSync(DUTCH.bytes));
			await writeFile(join(folder, 'de-en.tsv'), 'Hafen\tharbour\n');
			await writeFile(join(folder, 'nl-en.csv'), 'dienst,department\n');
			await requireWordLists(folder);
			const dictionary = await loadDictionary(folder);
			assert.deepEqual([...(dictionary?.keys() ?? [])].toSorted(), ['de', 'nl']);
			assert.deepEqual(dictionary?.get('nl')?.('haven'), ['harbour', 'port']);
			assert.deepEqual(dictionary?.get('nl')?.('dienst'), ['department'], "the owner's word before FreeDict's");
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});
