/** A time stamp at the end of a title. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANY_DAY, withoutStamp } from '../../../scripts/ingest/text/title-stamp.ts';

test('a day that ran into a title is cut, a date that the title tells is not', () => {
	const titles: readonly (readonly [string, string, string])[] = [
		['en', 'Delmar to buy the shipyard of Tornby November 12, 2007 02: 14 PM ET', 'Delmar to buy the shipyard of Tornby'],
		['en', 'Ferry runs aground off Lindum Tuesday, 20 December 2005 …', 'Ferry runs aground off Lindum'],
		['en', 'Convict of Carrow escapes March 30, 2009 at 02: 22 pm', 'Convict of Carrow escapes'],
		['en', 'Ferries of Carrow to sail on two routes 26 September 2013, 10: 00 (GMT+05: 00)', 'Ferries of Carrow to sail on two routes'],
		['en', 'Friday, June 7, 2013 Ferryman of Carrow dies in Tornby', 'Ferryman of Carrow dies in Tornby'],
		['en', '8: 28 PM Ferryman of Carrow dies in Tornby', 'Ferryman of Carrow dies in Tornby'],
		['en', 'Ferry of Carrow hits the quay Updated 5 / 5 / 2010 1: 41 PM', 'Ferry of Carrow hits the quay'],
		['en', 'Ferry of Carrow hits the quay First Posted 23:37:00 05/05/2010', 'Ferry of Carrow hits the quay'],
		['en', 'Ferry of Carrow hits the quay Originally published 05 / 03 / 2013 at 10: 20 AM EDT', 'Ferry of Carrow hits the quay'],
		['de', 'Fähre aus Carrow gesunken Aktualisiert 05.05.2010', 'Fähre aus Carrow gesunken'],
		['en', 'Ferry of Carrow hits the quay Published May 05, 2010', 'Ferry of Carrow hits the quay'],
		['en', 'Ferry of Carrow hits the quay First Published: May 05, 2010', 'Ferry of Carrow hits the quay'],
		['en', 'Ferry of Carrow hits the quay Posted on Thu June 13, 2013 08: 45 AM PDT', 'Ferry of Carrow hits the quay'],
		['en', 'Ferries of Carrow Sail Again TORNBY, CA, April 28, 2009', 'Ferries of Carrow Sail Again'],
		['en', 'Ferries burn amid strike 7: 00pm UK, Wednesday 05 May 2010', 'Ferries burn amid strike'],
		['en', 'Harbour rent of Tornby at 12.50 March 4, 2023', 'Harbour rent of Tornby at 12.50'],
		['en', 'Council calls for a harbour shake - up November 30, 2009', 'Council calls for a harbour shake - up'],
		['en', 'November 30, 2009 11:26 pm Ferryman of Carrow dies in Tornby', 'Ferryman of Carrow dies in Tornby'],
		['fr', 'Pont fermé à Carrow pour travaux 14 mars 2023 …', 'Pont fermé à Carrow pour travaux'],
	];
	for (const [tongue, title, wanted] of titles) assert.equal(withoutStamp(title, tongue), wanted);
	for (const [tongue, title] of [
		['en', 'Bridge of Carrow closed until 14 March 2023'],
		['en', 'Ferrymen of Carrow beat Tornby 5/12/2010'],
		['en', 'Harbour report of Carrow was published May 05, 2010'],
		['en', 'The storm over Tornby on 14 March 2023'],
		['de', 'Wahl in Tornby am Sonntag, 14. März 2023'],
		['nl', 'Laagste waterstand van de Lind sinds 9 oktober 2002'],
		['en', '14 March 2023'],
		['de', '12:50 Uhr Fähre aus Carrow gesunken'],
		['en', '14 March 2023 was the last day of the ferry'],
		['de', '14. März 2023: ein Tag auf der Fähre'],
	] as const)
		assert.equal(withoutStamp(title, tongue), title);
});

test('a day without its year is cut only where that is asked for', () => {
	assert.equal(withoutStamp('Ada Brandt, first mayor of Tornby July 24', 'en'), 'Ada Brandt, first mayor of Tornby July 24');
	assert.equal(withoutStamp('Ada Brandt, first mayor of Tornby July 24', 'en', ANY_DAY), 'Ada Brandt, first mayor of Tornby');
	assert.equal(withoutStamp('Ferry to sail for Tornby on July 24', 'en', ANY_DAY), 'Ferry to sail for Tornby on July 24');
});
