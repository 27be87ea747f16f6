/** The preview picture of a story or an article (OpenGraph, 1200 × 630), drawn by satori and sharp and kept between builds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'satori';
import { digestOf, fileCache } from './cache.ts';

export type Preview = { readonly title: string; readonly language: string; readonly line: string; readonly site: string };

/** Part of each digest: raise it when the picture's form changes. */
const FORM = 'preview 2';
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;
/** Scripts that those fonts can draw; a title in another script is left out rather than drawn as boxes. */
const DRAWABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u;

let fonts: Font[] | undefined;

function loadFonts(): Font[] {
	const require = createRequire(import.meta.url);
	const folder = join(dirname(require.resolve('@fontsource/noto-serif/package.json')), 'files');
	const read = (subset: string, weight: number) => readFileSync(join(folder, `noto-serif-${subset}-${weight}-normal.woff`));
	return ([400, 600] as const).flatMap((weight) =>
		SUBSETS.map((subset) => ({ name: `Noto Serif ${subset}`, data: read(subset, weight), weight, style: 'normal' as const })),
	);
}

const FAMILY = SUBSETS.map((subset) => `Noto Serif ${subset}`).join(', ');
const box = (style: Record<string, string | number>, children: unknown) => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children },
});

/** The picture as PNG. */
export function previewPicture({ title, language, line, site }: Preview): Promise<Uint8Array> {
	const shown = DRAWABLE.test(title) ? title : '';
	const size = shown.length > 90 ? 50 : shown.length > 55 ? 60 : 70;
	return fileCache('previews', digestOf(FORM, shown, language, line, site), async () => {
		// Loaded where a picture is drawn: of a build that changes a text there is none.
		const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
		fonts ??= loadFonts();
		const picture = box(
			{
				width: 1200,
				height: 630,
				boxSizing: 'border-box',
				fontFamily: FAMILY,
				flexDirection: 'column',
				justifyContent: 'space-between',
				padding: 72,
				background: '#fbfaf7',
				color: '#1d1c1a',
			},
			[
				box({ fontSize: 30, color: '#7a2e1d', fontWeight: 600 }, site),
				box({ fontSize: size, lineHeight: 1.18, fontWeight: 600 }, shown.length > 150 ? `${shown.slice(0, 150)} …` : shown),
				box({ fontSize: 28, color: '#5d5a53', borderTop: '3px solid #7a2e1d', paddingTop: 24 }, DRAWABLE.test(line) ? line : ''),
			],
		);
		const svg = await satori(picture as Parameters<typeof satori>[0], { width: 1200, height: 630, fonts });
		return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, compressionLevel: 9 }).toBuffer();
	});
}
