/** The files that articles were read from, kept with the site byte for byte where the owner wishes it (`originals` in the config). */
import type { ArticleData } from './schema.ts';

/** `file`: its name below the seeds folder. `digest`: SHA-256 (hex) of its bytes. `path`: where it lies below dist/. */
export type Original = { readonly file: string; readonly digest: string; readonly path: string };

/** Endings that no browser opens as a page of the site, with scripts and all. */
const HARMLESS = new Set('txt md csv tsv json jsonl pdf doc docx odt rtf epub zip gz warc wacz msg bib ris'.split(' '));

/** The original of an article, whether or not it is kept; null where its digest is not known. Any ending that could be run is `.txt`. */
export function originalOf({ seed, provenance }: Pick<ArticleData, 'seed' | 'provenance'>): Original | null {
	const digest = provenance?.seedDigest;
	if (digest === undefined) return null;
	const file = provenance?.seedFile ?? seed;
	const ending = /\.([a-z0-9]{1,8})$/i.exec(file)?.[1]?.toLowerCase() ?? '';
	return { file, digest, path: `originals/${digest}.${HARMLESS.has(ending) ? ending : 'txt'}` };
}
