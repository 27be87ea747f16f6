import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparisonOf } from '../../../scripts/ingest/group/article-comparison.ts';
import { sameEvent } from '../../../scripts/ingest/group/same-event.ts';
import { article, settings } from './made.ts';

/** Two guides to one thing, in our own words: what German writes large is what both are about. */
const LEASING = `Ein Firmenwagen bindet Kapital, und die Frage nach Leasing oder Finanzierung stellt sich vor jedem Autokauf.
Beim Leasing zahlt der Betrieb eine Leasingrate und gibt das Fahrzeug nach Ende der Laufzeit beim Händler ab.
Bei der Finanzierung über einen Autokredit gehört das Fahrzeug am Ende dem Käufer, der den Wertverlust selbst trägt.
Eine Anzahlung senkt die Monatsrate, eine Schlussrate verschiebt einen Teil der Kosten auf das Ende der Laufzeit.
Wer viel fährt, achtet beim Kilometerleasing auf die Mehrkilometer, denn jeder davon kostet zusätzlich.
Beim Restwertleasing trägt der Leasingnehmer das Risiko, dass das Fahrzeug weniger wert ist als geplant.
Die Kreditrate gilt steuerlich nicht als Ausgabe, die Zinsen und die Abschreibung dagegen schon.`;
const CREDIT = `Leasing oder Finanzierung: Für den Neuwagen gibt es mehrere Wege, und jeder hat seinen Preis.
Der Autokredit macht den Käufer zum Eigentümer, die Bank behält bis zur letzten Kreditrate den Fahrzeugbrief.
Mit einer hohen Anzahlung wird die Monatsrate klein, und die Zinsen für die Laufzeit werden geringer.
Die Ballonfinanzierung hat eine Schlussrate, die auf einmal fällig ist oder noch einmal finanziert werden muss.
Das Leasing passt zu Menschen, die alle drei Jahre ein neues Fahrzeug wollen und es beim Händler zurückgeben.
Beim Kilometerleasing ist die Strecke vereinbart, beim Restwertleasing der Wert am Ende der Laufzeit.
Der Wertverlust trifft beim Leasing nicht den Fahrer, solange er das Fahrzeug ohne Schaden abgibt.`;
const thrice = (text: string, also: string) =>
	`${text}\n${also}\n${text.replaceAll(/\.$/gmu, ' oft.')}\n${text.replaceAll(/\.$/gmu, ' meist.')}\n${text.replaceAll(/\.$/gmu, ' immer.')}`;

const profile = (seed: string, text: string) => {
	const [made] = comparisonOf([article({ seed, language: 'de', title: 'Leasing oder Finanzierung', text })], settings(), null).profiles;
	assert.ok(made);
	return made;
};

describe('texts that tell of no event', () => {
	const leasing = profile('a', thrice(LEASING, 'Das gilt für jeden Betrieb.'));
	const credit = profile('b', thrice(CREDIT, 'Das gilt für jede Familie.'));
	const dated = profile('c', thrice(CREDIT, 'Die Bank senkte die Zinsen am Montag.'));
	const reported = profile(
		'd',
		thrice(CREDIT, 'Das teilte die Bank mit, sagte ihr Sprecher laut Bericht der Zeitung, Medien berichteten.'),
	);

	it('are long, name no day and report nothing', () => {
		assert.deepEqual(
			[leasing, credit, dated, reported, profile('e', LEASING)].map(({ evergreen }) => evergreen),
			[true, true, false, false, false],
		);
	});

	it('are never joined by what they are about', () => {
		const [guides = 1, news = 0] = sameEvent([
			[leasing, credit],
			[leasing, dated],
		]);
		assert.equal(guides, 0);
		assert.ok(news > 0.3, String(news));
	});

	it('are one text in two editions', () => {
		const [editions = 0] = sameEvent([[leasing, profile('f', thrice(LEASING, 'Das gilt für jeden Verein.'))]]);
		assert.ok(editions > 0.6, String(editions));
	});
});
