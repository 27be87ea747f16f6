import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Correction, Seed } from '../../../scripts/ingest/document/types.ts';
import { withBulkSources } from '../../../scripts/ingest/read/bulk-sources.ts';

const seed = (name: string, correction: Correction | null = null): Seed => ({ name, bytes: new Uint8Array(), correction });
const beside = (values: Correction['values']): Correction => ({ file: 'x.yaml', values, keep: ['a line'], drop: [], split: true });

test('a pattern names the outlet of all seeds that it fits; what stands beside a seed goes before it', () => {
	const seeds = [
		seed('export-7/a.docx'),
		seed('export-7/in/b.txt'),
		seed('c.txt'),
		seed('export-7/d.txt', beside({ source: null })),
		seed('export-7/e.txt', beside({ title: 'T' })),
	];
	const sources = { 'The Harbour Ledger': { country: 'GB' }, 'export-7/*': 'The Harbour Ledger', '**/*.txt': 'Coast Packet' };
	const named = withBulkSources({ seeds, refused: [] }, sources).seeds.map(({ correction }) => correction);
	assert.deepEqual(
		named.map((correction) => correction?.values.source),
		['The Harbour Ledger', 'Coast Packet', 'Coast Packet', null, 'The Harbour Ledger'],
	);
	assert.deepEqual([named[4]?.values.title, named[4]?.keep], ['T', ['a line']]);
	assert.equal(named[0]?.file, 'storyfold.config.ts');
	const folder = { seeds, refused: [] };
	assert.equal(withBulkSources(folder, { 'The Harbour Ledger': {} }), folder);
});
