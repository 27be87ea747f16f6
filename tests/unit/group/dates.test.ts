import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dayInterval } from '../../../scripts/ingest/group/day-interval.ts';

const days = (edtf: string) => {
	const interval = dayInterval(edtf);
	return interval === null ? null : interval.last - interval.first + 1;
};

it('reads EDTF dates as intervals of days', () => {
	assert.deepEqual(dayInterval('1970-01-02'), { first: 1, last: 1 });
	assert.equal(days('2022-01'), 31);
	assert.equal(days('2024-02'), 29);
	assert.equal(days('2022-12'), 31);
	assert.equal(days('2022'), 365);
	assert.equal(days('2022-01~'), 31);
	assert.equal(days('2021-12/2022-01'), 62);
	for (const unknown of [null, '', 'XXXX', '../2022', '2022-01-18?', '2022-01%']) assert.equal(dayInterval(unknown), null);
});
