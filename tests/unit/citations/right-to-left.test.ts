import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleItem } from '../../../src/lib/citations/item.ts';
import { references } from '../../../src/lib/citations/reference.ts';
import { samples, site } from './samples.ts';

const [sample] = samples;

test('the title and the outlet of an article from right to left draw nothing into them', () => {
	assert.ok(sample);
	const data = { ...sample.data, title: 'إغلاق الجسر', source: 'صحيفة المرفأ', byline: null, language: 'ar' };
	for (const { html, text } of references(articleItem({ ...sample, data }, site), 'en')) {
		assert.match(text, /إغلاق الجسر.*صحيفة المرفأ/);
		assert.doesNotMatch(html.replace(/<bdi>[^<]*<\/bdi>/g, ''), /\p{Script=Arabic}/u);
	}
	const latin = references(articleItem(sample, site), 'en');
	assert.ok(latin.every(({ html }) => !html.includes('<bdi>')));
});
