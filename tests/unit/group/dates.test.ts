import assert from 'node:assert/strict';
import { it } from 'node:test';
import { profileArticle } from '../../../scripts/ingest/group/article-profile.ts';
import { PAIR_FEATURES, pairFeatures } from '../../../scripts/ingest/group/pair-features.ts';
import { dayInterval, daysBetween, widestInterval } from '../../../scripts/ingest/text/day-interval.ts';

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

it('knows of an uncertain date what lies years apart', () => {
	const apart = (a: string, b: string) => {
		const [one, other] = [widestInterval(a), widestInterval(b)];
		return one === null || other === null ? null : daysBetween(one, other);
	};
	assert.equal(apart('2019-11-20', '2020-05-01?'), 0);
	assert.equal(apart('2019-11-20', '2019-11-22'), 2);
	assert.ok((apart('2019-11-20', '2024-09-02?') ?? 0) > 1500);
	assert.equal(apart('2019-11-20', 'XXXX'), null);
	const profile = (date: string) =>
		profileArticle({ language: 'en', lines: ['Ferry to Tornby', 'It sailed.'], date, outlet: null, names: [], own: [] }, null);
	const feature = (name: (typeof PAIR_FEATURES)[number], a: string, b: string) =>
		pairFeatures(profile(a), profile(b))[PAIR_FEATURES.indexOf(name)];
	assert.equal(feature('daysApart', '2019-11-20', '2024-09-02?'), 10);
	assert.equal(feature('datesKnown', '2019-11-20', '2019-12-02?'), 0);
});
