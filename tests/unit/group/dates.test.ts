import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dateFactor, dayInterval } from '../../../scripts/ingest/group/date-agreement.ts';

const days = (edtf: string) => {
	const interval = dayInterval(edtf);
	return interval === null ? null : interval.last - interval.first + 1;
};
const factor = (a: string | null, b: string | null) => dateFactor(dayInterval(a), dayInterval(b));

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

it('raises reports of the same days, lowers distant ones, and leaves unknown dates alone', () => {
	assert.equal(factor('2022-01-18', null), 1);
	assert.equal(factor('2022-01-18', '2022-01-19'), 1.2);
	assert.equal(factor('2022-01', '2022-01-19'), 1, 'a month is no proof');
	assert.equal(factor('2022', '2022'), 1);
	const gaps = ['2022-01-20', '2022-01-25', '2022-02-10', '2023-01-18'].map((other) => factor('2022-01-18', other));
	assert.deepEqual(
		gaps,
		gaps.toSorted((a, b) => b - a),
	);
	assert.ok((gaps.at(-1) ?? 0) >= 0.5 && (gaps.at(-1) ?? 1) < 0.51);
	assert.equal(factor('2022-01-18', '2022-03-01'), factor('2022-03-01', '2022-01-18'));
});
