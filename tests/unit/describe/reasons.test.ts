import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { nameRemoved } from '../../../scripts/ingest/describe/removed-values.ts';
import config from '../../../storyfold.config.ts';
import { dumpsOf } from '../read/dumps.ts';

const TEXT = `Storyfold Sample Desk London
By the Europe desk
Home

Harbour bridge closes for three weeks

14 March 2023

The harbour bridge will be closed to all traffic for three weeks, the town council said. Engineers found cracks in two of the bearings during a routine check.

Drivers are asked to use the tunnel. Buses will run every ten minutes on the old road until the work is finished, and shops on the quay will open later.
`;

test('lines that a value was read from carry its reason; the menu beside them stays a menu', async () => {
	const [dump] = await dumpsOf({ name: 'a.txt', bytes: new TextEncoder().encode(TEXT), correction: null });
	assert.ok(dump !== undefined);
	const clean = cleanDump(dump);
	const named = nameRemoved(clean, describe(clean, { ...config, outlets: ['Storyfold Sample Desk London'] }));
	const reasons = Object.fromEntries(named.removed.map(({ text, reason }) => [text, reason]));
	assert.deepEqual(reasons, {
		'Storyfold Sample Desk London': 'source',
		'By the Europe desk': 'byline',
		Home: 'navigation',
		'14 March 2023': 'date',
	});
});
