/** Kinds that hold no article that can be read: refused by their names, each with what to do instead. */
import { SeedError } from '../../document/seed-error.ts';
import type { Format, Input } from './format.ts';

type Kind = { readonly what: string; readonly remedy: string };

const PICTURE = 'Run text recognition (OCR) over it and save its text, or keep pictures out of the seeds folder.';
const OUT = 'Keep it out of the seeds folder.';
const TYPED = 'Write down what is said in it and save that as text, or keep it out of the seeds folder.';
const UNPACK = 'Unpack it and put what it holds into the seeds folder, or make a .zip of it.';

const CONVERT = 'Convert it to WARC, for instance with `warcio recompress in.arc.gz out.warc.gz`.';

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));

/** First bytes, at an offset, and what they say. */
const MAGIC: readonly (readonly [offset: number, bytes: readonly number[], Kind])[] = [
	[0, [0x89, 0x50, 0x4e, 0x47], { what: 'a PNG picture', remedy: PICTURE }],
	[0, [0xff, 0xd8, 0xff], { what: 'a JPEG picture', remedy: PICTURE }],
	[0, ascii('GIF8'), { what: 'a GIF picture', remedy: PICTURE }],
	[8, ascii('WEBP'), { what: 'a WebP picture', remedy: PICTURE }],
	[0, [0x49, 0x49, 0x2a, 0], { what: 'a TIFF picture', remedy: PICTURE }],
	[0, [0x4d, 0x4d, 0, 0x2a], { what: 'a TIFF picture', remedy: PICTURE }],
	[4, ascii('ftypheic'), { what: 'a HEIC picture', remedy: PICTURE }],
	[4, ascii('ftypavif'), { what: 'an AVIF picture', remedy: PICTURE }],
	[4, ascii('ftyp'), { what: 'a video or sound recording (MP4)', remedy: TYPED }],
	[0, ascii('ID3'), { what: 'a sound recording (MP3)', remedy: TYPED }],
	[0, [0xff, 0xfb], { what: 'a sound recording (MP3)', remedy: TYPED }],
	[0, ascii('OggS'), { what: 'a sound recording (Ogg)', remedy: TYPED }],
	[0, ascii('fLaC'), { what: 'a sound recording (FLAC)', remedy: TYPED }],
	[8, ascii('WAVE'), { what: 'a sound recording (WAV)', remedy: TYPED }],
	[8, ascii('AVI '), { what: 'a video (AVI)', remedy: TYPED }],
	[0, [0x1a, 0x45, 0xdf, 0xa3], { what: 'a video (Matroska, WebM)', remedy: TYPED }],
	[0, ascii('Rar!'), { what: 'a RAR archive', remedy: UNPACK }],
	[0, [0x37, 0x7a, 0xbc, 0xaf], { what: 'a 7-Zip archive', remedy: UNPACK }],
	[0, [0xfd, 0x37, 0x7a, 0x58], { what: 'an XZ archive', remedy: UNPACK }],
	[0, ascii('BZh'), { what: 'a bzip2 archive', remedy: UNPACK }],
	[0, [0x28, 0xb5, 0x2f, 0xfd], { what: 'a Zstandard archive', remedy: UNPACK }],
	[0, ascii('filedesc://'), { what: 'a web archive of the old kind (ARC)', remedy: CONVERT }],
	[257, ascii('ustar'), { what: 'a tar archive', remedy: UNPACK }],
	[0, ascii('SQLite format 3'), { what: 'a SQLite database', remedy: 'Export the articles as CSV or JSON lines.' }],
	[0, [0x7f, 0x45, 0x4c, 0x46], { what: 'a program', remedy: OUT }],
	[0, ascii('MZ'), { what: 'a program', remedy: OUT }],
	[0, ascii('wOF'), { what: 'a font', remedy: OUT }],
];

/** Text that nobody wrote to be read as an article, by the ending. */
const ENDINGS: Readonly<Record<string, string>> = {
	css: 'a style sheet', scss: 'a style sheet', js: 'a script', mjs: 'a script', ts: 'a script', py: 'a script', r: 'a script', sh: 'a script', bat: 'a script', php: 'a script', sql: 'a database script',
	svg: 'a drawing (SVG)', log: 'a log', ini: 'a settings file', toml: 'a settings file', cfg: 'a settings file', conf: 'a settings file', lock: 'a settings file', yaml: 'a YAML file', yml: 'a YAML file',
	url: 'a shortcut', webloc: 'a shortcut', desktop: 'a shortcut', map: 'a source map', srt: 'subtitles', vtt: 'subtitles', ics: 'a calendar', vcf: 'an address card', tex: 'a LaTeX source', woff: 'a font', ttf: 'a font',
}; // biome-ignore format: a table

function kindOf({ head, ending, text }: Input): Kind | null {
	const magic = MAGIC.find(([offset, bytes]) => head.length > offset && bytes.every((byte, i) => head[offset + i] === byte));
	if (magic !== undefined) return magic[2];
	const named = ENDINGS[ending];
	if (named !== undefined) return { what: named, remedy: `${OUT} If it is an article all the same, name it .txt.` };
	return text() === null && head.length > 0
		? { what: 'binary, not text', remedy: 'Save the article in one of the forms that npm run ingest -- --formats lists.' }
		: null;
}

export const unreadable: Format = {
	id: 'unreadable',
	family: 'plain',
	label: 'pictures, recordings, programs: refused by name',
	gives: [],
	recognise: (input) => kindOf(input) !== null,
	read(input) {
		const kind = kindOf(input);
		throw new SeedError(`the file is ${kind?.what ?? 'of an unknown kind'}`, kind?.remedy ?? OUT);
	},
};
