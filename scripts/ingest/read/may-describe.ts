/** Which files of the seeds folder may describe others. By itself, so that a run learns it without loading what reads them. */

/** Bytes within which a library says what it is. */
const SAID = 8192;
/** White space of any kind, and a byte order mark, in UTF-8, GBK and Shift-JIS: bytes as signs of Latin-1. */
const BLANK = /(?:\s|\xC2\xA0|\xE1\x9A\x80|\xE2(?:\x80[\x80-\x8A\xA8\xA9\xAF]|\x81\x9F)|\xE3\x80\x80|\xEF\xBB\xBF|\xA1\xA1|\x81@)*/;
/** What RIS, BibTeX, JSON and the list of a newsletter's posts begin with, which is ASCII in every charset but UTF-16. */
const BEGINS = new RegExp(`^${BLANK.source}(?:$|TY {1,2}-|"?post_id"?,|[@%[{])`);

/**
 * May a file describe others? Told by its bytes, since nearly every seed is an article and to decode each in every run takes longer than all else that is
 * done to it. Zotero RDF has its name early; a NUL stands for UTF-16.
 */
export function mayDescribe(head: Uint8Array): boolean {
	const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SAID));
	return BEGINS.test(bytes.toString('latin1', 0, 1024)) || bytes.includes('rdf:RDF') || bytes.includes(0);
}
