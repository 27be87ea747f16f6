/** Which headline a story gets where its reports have no title of their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { titleCaseEnd } from '../../../scripts/ingest/text/title-case.ts';
import { storyOf } from './story.ts';

const cut =
	'Ferry operator Delmar has ordered six electric ferries for the routes between the islands of the northern lake and for the long line to the old harbour of Carrow.';
const whole = 'The shipping firm Delmar buys six electric ferries for the lake of Tornby.';
const untitled = (id: string, ...blocks: string[]) => ({ id, language: 'en', made: true, title: `${blocks[0]?.slice(0, 60)} …`, blocks });
const told = (...drafts: Parameters<typeof storyOf>) => summarise(storyOf(...drafts));

test('a sentence that is a headline as a whole goes before one that is cut', () => {
	for (const drafts of [[untitled('a', cut), untitled('b', whole)] as const, [untitled('a', whole), untitled('b', cut)] as const])
		assert.equal(told(...drafts).headline.text, whole.slice(0, -1));
});

test('a headline of the desk that ran into its text goes before a sentence', () => {
	const ranIn = `Delmar buys six ferries Delmar buys six ferries ${cut}`;
	const others = [untitled('a', whole), untitled('b', `${whole} They will sail from May on.`)] as const;
	assert.equal(told(...others, untitled('c', ranIn)).headline.text, 'Delmar buys six ferries');
});

test('a sentence into which a headline ran heads nothing', () => {
	const ranIn = 'Crash closes the old port Ferries collided at the quay on Monday evening.';
	const other = 'Two ships of Delmar collided in the port of Tornby, and the ferries stayed away.';
	assert.equal(told(untitled('a', ranIn), untitled('b', other)).headline.text, other.slice(0, -1));
});

test('the phrase that opens a sentence is no headline, though a name behind it is written large', () => {
	const { headline } = told(
		untitled('a', 'During the gala of Tornby the film An old ferry on the lake of Tornby won six prizes of the jury.'),
	);
	assert.notEqual(headline.text, 'During the gala of Tornby the film');
});

test('a sentence that heads the story leads it, whoever else tells the same', () => {
	const { claims, headline } = told(
		untitled('a', whole, 'They will sail from May on.'),
		untitled(
			'b',
			'Six electric ferries for the lake of Tornby are bought by the shipping firm Delmar, its head Ada Brandt said on Monday.',
		),
	);
	assert.equal(headline.text, whole.slice(0, -1));
	assert.equal(claims[0].passages[0].text, whole);
});

test('a first sentence of something else does not lead instead of the headline', () => {
	const { claims, headline } = told(
		untitled('a', whole, 'They will sail from May on.'),
		untitled('b', 'Shares of the yard of Carrow rose by nine percent on Monday, said its head Ada Brandt in a letter.'),
	);
	assert.equal(claims[0].passages[0].text, `${headline.text}.`);
});

test('a headline in large words ends where the text goes on in small ones, and goes before a sentence', () => {
	const end = (text: string) => text.slice(0, titleCaseEnd(text, 'en')).trim();
	const title = 'Ferry Pilot Badly Hurt In Carrow Parking Lot';
	for (const text of [
		'Police search for the man who drove away.',
		'According to police, the man drove away.',
		'The Tornby Harbour Chief saw it.',
		'Early Friday morning he drove away.',
	])
		assert.equal(end(`${title} ${text}`), title);
	for (const text of [
		'Bank of Carrow Harbour Chief Manager sells six ferries.',
		'Ferry Pilot Ada Brandt and Vera Lind of Tornby were hurt.',
		'Ada Brandt of Tornby is dead at 95',
		'Three Badly Hurt In Carrow Harbour Fire Amid Strike 7:00pm UK',
	])
		assert.equal(end(text), '');
	assert.equal(titleCaseEnd(`${title} Police search`, 'de'), 0);
	const named = `${title} Delmar Water Works said that the man drove away.`;
	assert.equal(named.slice(0, titleCaseEnd(named, 'en', ['Delmar Water Works', 'Water'])).trim(), title);
	const { headline } = told(untitled('a', whole), untitled('b', `Delmar Buys Six New Electric Ferries Pilots say that they will sail.`));
	assert.equal(headline.text, 'Delmar Buys Six New Electric Ferries');
});

test('a title that was made of a sentence gives way to the headline that ran into it', () => {
	const { headline } = summarise(
		storyOf({
			id: 'a',
			language: 'en',
			made: true,
			title: 'Storm closes the port of Carrow The storm has closed …',
			blocks: ['Storm closes the port of Carrow for days The storm has closed the port of Carrow until further notice, its office said.'],
		}),
	);
	assert.equal(headline.text, 'Storm closes the port of Carrow for days');
});

test('a title of what one report alone tells gives way to what the others open with, and to one that says more of it', () => {
	const titled = (id: string, title: string, ...blocks: string[]) => ({ id, language: 'en', title, blocks });
	const bought = 'Delmar has bought six electric ferries for the lake of Tornby.';
	const { headline } = told(
		titled('a', 'Welders of Carrow get no rise', bought, 'Welders of Carrow get no rise this year.'),
		titled('b', 'Ferries for Tornby', bought),
		titled('c', 'Delmar buys six electric ferries', 'Six electric ferries are to sail on the lake of Tornby: Delmar has bought them.'),
	);
	assert.equal(headline.text, 'Delmar buys six electric ferries');
});

test('a stamp that was taken for a title heads nothing', () => {
	const titled = { id: 'b', language: 'en', title: '4 August 2013 Last updated at 19: 47 GMT', blocks: [whole] };
	assert.equal(
		told(titled, untitled('a', 'Has Delmar bought ferries for Tornby?', whole)).headline.text,
		'Has Delmar bought ferries for Tornby?',
	);
});

test('where most reports have no title, one that the others do not tell heads only what its report leads', () => {
	const openings = [
		whole,
		'Six electric ferries for the lake of Tornby were bought by the shipping firm Delmar.',
		'Delmar, the shipping firm, has bought six electric ferries for Tornby.',
	];
	const [first = assert.fail(), ...others] = openings.map((text, i) => untitled(`abc`.charAt(i), text));
	const strange = { id: 'd', language: 'en', title: 'Carrow raises its bid for ferries to 84 million' };
	const leaning = ['It had raised the bid for weeks.', 'He did not say more.'];
	const { headline, claims } = told(first, ...others, { ...strange, blocks: leaning });
	assert.notEqual(headline.article, 'd');
	assert.equal(claims[0].passages[0].text, `${headline.text}.`);
	assert.equal(told(first, ...others, { ...strange, title: 'Delmar buys six ferries for Tornby', blocks: leaning }).headline.article, 'd');
	assert.equal(told(first, { ...strange, blocks: leaning }).headline.article, 'd', 'half of the reports');
	const own = 'Carrow has raised its bid for six electric ferries of Delmar to 84 million marks.';
	assert.equal(told(first, ...others, { ...strange, blocks: [own] }).headline.article, 'd');
});

test('where nothing but the sentence of the headline can be told, another report tells it in its words', () => {
	const other = 'Ferries with electric engines are what Tornby gets from Delmar, said Ada Brandt of the port.';
	const { claims, headline } = told(untitled('a', whole), untitled('b', other));
	assert.equal(headline.text, whole.slice(0, -1));
	assert.deepEqual(
		claims.map(({ passages }) => passages[0].text),
		[whole, other],
	);
});
