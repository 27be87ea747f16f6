import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captureMarks, timeOf } from '../../../scripts/ingest/read/capture-marks.ts';

const marks = (html: string) => Object.fromEntries(captureMarks(html).map(({ field, value }) => [field, value]));

test('each tool that saves pages says where the page was and when', () => {
	const cases: readonly (readonly [string, Record<string, string>])[] = [
		[
			'<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://ledger.example/a?b=1 \n saved date: Mon Mar 02 2026 23:10:11 GMT+0100 (Central European Standard Time)\n--><title>x</title>',
			{ url: 'https://ledger.example/a?b=1', captured: '2026-03-02T23:10:11+01:00' },
		],
		['<!-- saved from url=(0027)https://ledger.example/a/b -->', { url: 'https://ledger.example/a/b' }],
		[
			'<!-- Saved from https://ledger.example/c at 2026-03-02T08:00:00Z using monolith v2.8.1 -->',
			{ url: 'https://ledger.example/c', captured: '2026-03-02T08:00:00Z' },
		],
		[
			"<!-- Mirrored from ledger.example/d.html by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 02 Mar 2026 08:00:00 GMT -->",
			{ url: 'http://ledger.example/d.html', captured: '2026-03-02T08:00:00' },
		],
		[
			'<html data-scrapbook-source="https://ledger.example/e" data-scrapbook-create="20260302080000123">',
			{ url: 'https://ledger.example/e', captured: '2026-03-02T08:00:00Z' },
		],
		[
			`${'<p>x</p>'.repeat(5000)}<!-- FILE ARCHIVED ON 08:14:22 Mar 02, 2026 AND RETRIEVED FROM THE ARCHIVE -->`,
			{ captured: '2026-03-02T08:14:22+00:00' },
		],
		['<p>Page saved with love. url: none</p>', {}],
	];
	for (const [html, expected] of cases) assert.deepEqual(marks(html), expected, html.slice(0, 80));
});

test('a time that nobody writes is none', () => {
	for (const written of ['', 'yesterday', 'Tue Oct', '12:00']) assert.equal(timeOf(written), null, written);
});
