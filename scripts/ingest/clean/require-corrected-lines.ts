/** Did each line that the owner named to stay or to go stand in the seed? A line that does not is a slip, and is said so. */
import { SeedError } from '../document/seed-error.ts';
import type { CleanText, Correction } from '../document/types.ts';

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** `articles`: all that came of one seed. Throws a SeedError that names the correction and the line. */
export function requireCorrectedLines(correction: Correction | null, articles: readonly CleanText[]): void {
	if (correction === null) return;
	requireParts(correction, articles);
	if (articles.every(({ dump }) => (dump.correction?.keep.length ?? 0) + (dump.correction?.drop.length ?? 0) === 0)) return;
	const texts = new Set(
		articles.flatMap(({ dump, title, blocks, captions, removed }) => [
			...(title.value === null ? [] : [squeezed(title.value)]),
			...[...blocks, ...captions, ...removed].flatMap(({ text, span }) => [
				squeezed(text),
				squeezed(dump.text.slice(span.start, span.end)),
			]),
		]),
	);
	for (const key of ['keep', 'drop'] as const) {
		const lost = articles.flatMap(({ dump }) => dump.correction?.[key] ?? []).find((line) => !texts.has(squeezed(line)));
		if (lost === undefined) continue;
		throw new SeedError(
			`${correction.file}: ${key}: no line of the seed reads “${lost}”`,
			'Copy the line as npm run ingest -- --explain shows it, or remove it from the correction.',
		);
	}
}

/** A part that a correction names must be there, by its name or by its database's id. */
function requireParts({ file, parts = {} }: Correction, articles: readonly CleanText[]): void {
	const names = new Set(
		articles.flatMap(({ dump }) => [dump.part ?? '', ...dump.hints.flatMap(({ field, value }) => (field === 'documentId' ? [value] : []))]),
	);
	const lost = Object.keys(parts).find((name) => !names.has(name));
	if (lost === undefined) return;
	throw new SeedError(
		`${file}: parts: the seed has no part ${lost}`,
		'Parts are named as in the report and in the audit: "#3", "/inner.html", or the id of the database.',
	);
}
