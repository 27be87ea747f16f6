/** Writes PDF files with a text layer: lines of text at their places, in Helvetica. For benchmarks and tests. Same input, same bytes. */

/** A line of text at a place. Units: points, `y` from the bottom of a page of 595 × 842. */
export type Run = { readonly x: number; readonly y: number; readonly size: number; readonly text: string };

/** Characters outside Latin-1 are lost. */
export function pdf(pages: readonly (readonly Run[])[]): Uint8Array {
	const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...pages.flatMap((runs, i) => {
			const content = runs.map(({ x, y, size, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`).join('\n');
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
				`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
			];
		}),
	];
	let size = '%PDF-1.4\n'.length;
	const bodies = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
	const offsets = bodies.map((body) => {
		const at = size;
		size += body.length;
		return `${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`;
	return Buffer.from(`%PDF-1.4\n${bodies.join('')}${table}`, 'latin1');
}

/** Lines set one below the other; one that begins with two spaces is indented. */
export const column = (x: number, top: number, size: number, lines: readonly string[]): Run[] =>
	lines.flatMap((line, i) =>
		line === ''
			? []
			: [{ x: line.startsWith('  ') ? x + size : x, y: Math.round((top - i * 1.3 * size) * 10) / 10, size, text: line.trim() }],
	);

/** A report of so many pages in two columns, with a running head and page numbers. */
export function pdfOf(pages: number): Uint8Array {
	const line = 'the harbour of Example reopened, said the mayor';
	const lines = Array.from({ length: 45 }, (_, i) =>
		i % 6 === 0 ? `  On day ${i} ${line.slice(0, 38)}` : i % 6 === 5 ? `${line.slice(0, 30)}.` : line,
	);
	return pdf(
		Array.from({ length: pages }, (_, i) => [
			...column(60, 810, 7, [`The Sample Ledger, 8 November 2023 - ${i + 1}`]),
			...(i === 0 ? column(60, 770, 20, ['A report that goes on']) : []),
			...column(60, 740, 10, lines),
			...column(320, 740, 10, lines),
			...column(290, 30, 7, [String(i + 1)]),
		]),
	);
}
