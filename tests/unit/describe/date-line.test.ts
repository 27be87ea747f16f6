import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockIn } from '../../../scripts/ingest/describe/date/clock-time.ts';
import { parseDateLine, roleOf } from '../../../scripts/ingest/describe/date/date-line.ts';
import { parseDateValue } from '../../../scripts/ingest/describe/date/publication-date.ts';
import { scanDates } from '../../../scripts/ingest/describe/date/scan-dates.ts';

const lines: readonly (readonly [string, string, string | null, string | null])[] = [
	['en', 'Published: 17:55, 8 Nov 2023', '2023-11-08', '17:55'],
	['en', 'By Jane Doe, January 18th, 2022 2:05 pm', '2022-01-18', '14:05'],
	['en', '12/30/2019 05:03 AM EST', '2019-12-30', '05:03-05:00'],
	['en', 'Updated 1/8/2023 10:46 PM', '2023-01-08', '22:46'],
	['en', '08/11/2023 | 20:26', '2023-11-08', '20:26'],
	['en', '08/11/2023', null, null],
	['de', 'Stand: 28. April 2023, 05:00 Uhr', '2023-04-28', '05:00'],
	['de', '12. MÄR 2025 18:03', '2025-03-12', '18:03'],
	['de', '12. Jänner 2022', '2022-01-12', null],
	['de', '8.5.12', '2012-05-08', null],
	['nl', 'Gepubliceerd op 18 januari 2022 om 09.15', '2022-01-18', '09:15'],
	['nl', 'di 18 mrt. 2022', '2022-03-18', null],
	['fr', 'Publié le 1er août 2022 à 15h01', '2022-08-01', '15:01'],
	['fr', 'le 22/11/2024 à 09:47', '2024-11-22', '09:47'],
	['es', 'viernes 25 de septiembre de 2020', '2020-09-25', null],
	['it', 'Domenica 19 Aprile 2020 di Anna Rossi', '2020-04-19', null],
	['pt', '18 de março de 2022', '2022-03-18', null],
	['pl', '18 stycznia 2022', '2022-01-18', null],
	['da', 'Publiceret 18. maj 2022', '2022-05-18', null],
	['sv', 'Publicerad 23 okt 2025 kl 10.23', '2025-10-23', '10:23'],
	['fi', '19.2.2020 klo 14.00', '2020-02-19', '14:00'],
	['cs', '18. ledna 2022', '2022-01-18', null],
	['hu', '2022. január 18.', '2022-01-18', null],
	['hr', '18. listopada 2022', '2022-10-18', null],
	['uk', '18 січня 2022', '2022-01-18', null],
	['ru', '3 декабря 2020, 18:47', '2020-12-03', '18:47'],
	['el', '18 Ιανουαρίου 2022', '2022-01-18', null],
	['tr', '18 Ocak 2022', '2022-01-18', null],
	['vi', '22 tháng 10, 2025', '2025-10-22', null],
	['ja', '2020年07月03日 14時30分', '2020-07-03', null],
	['ko', '2020년 8월 27일', '2020-08-27', null],
	['zh', '2022年1月18日', '2022-01-18', null],
	['ar', '24 أغسطس 2020', '2020-08-24', null],
	['ar', '٢٤ أغسطس ٢٠٢٠', '2020-08-24', null],
	['en', 'January 2022', '2022-01', null],
	['en', '2022-01-18T14:05:00+01:00', '2022-01-18', '14:05+01:00'],
	['en', 'PUBLISHED: November 8, 2023 | UPDATED: November 9, 2023', '2023-11-08', null],
	['pl', 'Aktualizacja: 03.02.2025 Publikacja: 02.02.2025', '2025-02-02', null],
	['en', '31 February 2022', null, null],
	['en', 'Call 030 12 34 56 or 2023 others', null, null],
	['de', 'Version 10.2.1', null, null],
];

test('date lines of many languages', () => {
	for (const [language, line, edtf, time] of lines) {
		const read = parseDateLine(line, language);
		assert.equal(read?.edtf ?? null, edtf, line);
		assert.equal(read?.time ?? null, time, line);
	}
});

test('the position of a date is where it stands', () => {
	const line = 'Published: 17:55, 8 Nov 2023 by staff';
	const read = parseDateLine(line, 'en');
	assert.equal(line.slice(read?.start, read?.end), '8 Nov 2023');
});

test('a value that is a date: EDTF as it is, everything else read', () => {
	assert.deepEqual(parseDateValue('2022-01', 'en'), { edtf: '2022-01', other: null, time: null });
	assert.deepEqual(parseDateValue('2021-12/2022-01', 'en'), { edtf: '2021-12/2022-01', other: null, time: null });
	assert.deepEqual(parseDateValue('2022', 'en'), { edtf: '2022', other: null, time: null });
	assert.deepEqual(parseDateValue('18 januari 2022', 'nl'), { edtf: '2022-01-18', other: null, time: null });
	assert.equal(parseDateValue('yesterday', 'en'), null);
});

test('a clock time needs minutes or am and pm', () => {
	assert.equal(clockIn('at 9 p.m. ET')?.time, '21:00');
	assert.equal(clockIn('at 12:10 am')?.time, '00:10');
	assert.equal(clockIn('13:55 GMT+1')?.time, '13:55+01:00');
	assert.equal(clockIn('25:10'), null);
	assert.equal(clockIn('5 apples'), null);
});

test('the verb that ends a German or Dutch clause says what its date is', () => {
	const role = (line: string) => roleOf(line, scanDates(line, 'de')[0] ?? assert.fail('no date'), 0);
	assert.equal(role('Dieser Beitrag wurde am 19. Mai 2010 um 23:03 Uhr veröffentlicht'), 'published');
	assert.equal(role('Dit bericht werd op 19-05-2010 geplaatst'), 'published');
	assert.equal(role('Diese Seite wurde zuletzt am 19. Mai 2010 um 9.30 Uhr bearbeitet.'), 'updated');
	assert.equal(role('Die Brücke wurde am 19. Mai 2010 um 9.30 Uhr gesperrt.'), 'bare');
	assert.equal(role('Der Rat tagt am 19. Mai 2010, veröffentlicht wird am Freitag'), 'bare');
});
