import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import { zip } from '../../containers/build.ts';

const TEXT = 'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide by a plank.\n';
const RIS = 'TY  - NEWS\nTI  - Pier is longer at low tide\nAU  - Quayle, Hester\nT2  - Sampleham Post\nDA  - 2024/05/07/\nER  - \n';
const CSL = JSON.stringify([
	{ type: 'article-newspaper', title: 'Pier is longer', 'container-title': 'Sampleham Post', issued: { 'date-parts': [[2024, 5, 7]] } },
]);

/** The names of the articles of an archive, each with the titles and sources that are said of it. */
async function read(files: Readonly<Record<string, string>>) {
	const { dumps, refused } = await readDumps({ name: 'a.zip', bytes: zip(files), correction: null });
	const said = dumps.map(({ part, hints }) => [
		part,
		...hints.flatMap(({ field, value }) => (field === 'title' || field === 'source' ? [value] : [])),
	]);
	return { said, refused: refused.map(({ seed }) => seed) };
}

test('a record beside a text in an archive gives it its values, and is no article', async () => {
	const whole = [['/in/pier.txt', 'Pier is longer at low tide', 'Sampleham Post']];
	assert.deepEqual(await read({ 'in/pier.txt': TEXT, 'in/pier.ris': RIS }), { said: whole, refused: [] });
});

test('a record that names its file finds it below its own folder', async () => {
	const named = RIS.replace('ER  -', 'L1  - files/1/pier.txt\nER  -');
	const { said } = await read({ 'lib/my.ris': named, 'lib/files/1/pier.txt': TEXT, 'files/1/pier.txt': `${TEXT} Another.` });
	assert.deepEqual(said, [['/files/1/pier.txt'], ['/lib/files/1/pier.txt', 'Pier is longer at low tide', 'Sampleham Post']]);
});

test('what a library of an archive describes and the archive does not hold is known, not held', async () => {
	const { refused } = await readDumps({
		name: 'a.zip',
		bytes: zip({ 'in/pier.txt': TEXT, 'in/all.ris': RIS + RIS.replace('Pier is', 'Crane is'), 'pier.json': CSL }),
		correction: null,
	});
	assert.deepEqual(
		refused.map(({ seed, reason }) => [seed, reason]),
		[
			['a.zip/in/all.ris', 'known, not held: 2 works, the first “Pier is longer at low tide”'],
			['a.zip/pier.json', 'known, not held: “Pier is longer”'],
		],
	);
});

test('a library that cannot be read is read as a member', async () => {
	assert.deepEqual((await read({ 'pier.txt': TEXT, 'pier.json': '{' })).refused, ['a.zip/pier.json']);
});
