/** What a page leads with for readers of each language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headline, leadPassage, sideFor } from '../../../src/lib/leading.ts';
import { figureSections } from '../../../src/lib/story-page.ts';

const passage = (n: number, language: string) => ({
	n,
	article: `a${n}`,
	passage: 's1',
	language,
	source: '',
	text: `told in ${language}`,
});

test('a claim leads with the wording of the reader’s language, else with the sentence quoted', () => {
	const claim = { passages: [passage(1, 'es'), passage(2, 'nl-BE'), passage(3, 'de')] as const };
	assert.equal(leadPassage(claim, 'nl').text, 'told in nl-BE');
	assert.equal(leadPassage(claim, 'de').text, 'told in de');
	assert.equal(leadPassage(claim, 'fr').text, 'told in es');
});

test('the headline is in the reader’s language where an article has one, else the most central title', () => {
	const story = {
		title: 'Der Hafen schließt',
		titleLanguage: 'de',
		titles: [
			{ text: 'Der Hafen schließt', language: 'de', article: 'a' },
			{ text: 'Le port ferme', language: 'fr', article: 'b' },
		],
	};
	assert.deepEqual(headline(story, 'fr'), { text: 'Le port ferme', lang: 'fr' });
	assert.deepEqual(headline(story, 'en'), { text: 'Der Hafen schließt', lang: 'de' });
});

const at = (article: string, language: string) => ({ article, passage: 's1', language, text: 'x' });

test('a side of a difference leads with the reader’s language and names all who give it, once', () => {
	const side = {
		value: 'cinco',
		at: at('a', 'es'),
		also: [
			{ value: 'five', at: at('b', 'en') },
			{ value: 'fünf', at: at('c', 'de') },
		],
	};
	assert.deepEqual(
		sideFor(side, 'de').map(({ value }) => value),
		['fünf', 'cinco', 'five'],
	);
	assert.deepEqual(
		sideFor(side, 'fr').map(({ value }) => value),
		['cinco', 'five', 'fünf'],
	);
});

test('less than, about and circa stand side by side, each with who says it, and are marked as differing', () => {
	const figure = (quote: string, qualifier: 'less than' | 'about', language: string) => ({
		quote,
		value: 50_000_000,
		unit: 'USD',
		qualifier,
		at: at(`in-${language}`, language),
	});
	const figures = [
		figure('less than $50 million', 'less than', 'en'),
		figure('etwa 50 Millionen US-Dollar', 'about', 'de'),
		figure('circa 50 miljoen dollar', 'about', 'nl'),
	];
	const story = { figures: [{ agree: false, figures }] } as unknown as Parameters<typeof figureSections>[0];
	const [section, ...others] = figureSections(story, 'nl');
	assert.equal(others.length, 0);
	assert.equal(section?.differs, true);
	assert.deepEqual(
		section?.groups[0]?.map(({ qualifier, lead, figures }) => [qualifier, lead.quote, figures.length]),
		[
			['qualifierAbout', 'circa 50 miljoen dollar', 2],
			['qualifierLess', 'less than $50 million', 1],
		],
	);
	assert.deepEqual(figureSections({ ...story, figures: [] }, 'nl'), [], 'nothing to show, no section');
});
