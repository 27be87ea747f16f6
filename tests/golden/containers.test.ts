/** Golden tests of containers: each file is made by a small writer and goes through read → clean → describe. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../scripts/ingest/clean/clean.ts';
import { describe as describeText } from '../../scripts/ingest/describe/describe.ts';
import { readDumps } from '../../scripts/ingest/read/read.ts';
import config from '../../storyfold.config.ts';
import { mailCases } from '../containers/cases-mail.ts';
import { officeCases } from '../containers/cases-office.ts';
import { webCases } from '../containers/cases-web.ts';
import { check } from './check.ts';

for (const { name, about, bytes, articles, refused = [] } of [...officeCases, ...mailCases, ...webCases]) {
	test(`${name}: ${about}`, async () => {
		const reading = await readDumps({ name, bytes: bytes(), correction: null });
		const told = reading.refused.map((one) => `${one.seed}: ${one.reason}`).join('\n');
		assert.equal(reading.dumps.length, articles.length, `articles in ${name}; ${told}`);
		for (const [index, expected] of articles.entries()) {
			const dump = reading.dumps[index];
			assert.ok(dump);
			const clean = cleanDump(dump);
			check(expected, clean, describeText(clean, config));
		}
		assert.equal(reading.refused.length, refused.length, told);
		for (const { name: part, says } of refused) {
			const found = reading.refused.find((one) => one.seed === name + part);
			assert.ok(found?.reason.includes(says), `${name}${part} must be refused with “${says}”: ${told}`);
		}
	});
}
