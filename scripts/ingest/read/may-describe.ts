/** Which files of the seeds folder may describe others. By itself, so that a run learns it without loading what reads them. */

/** Bytes within which a library says what it is. */
const SAID = 8192;
/** What RIS, BibTeX and JSON begin with; another charset than ASCII may hide it. */
const BEGINS = /^\s*(?:$|TY {1,2}-|[@%[{\x80-\xFF])/;

/**
 * May a file describe others? Told by its bytes, since nearly every seed is an article and to decode each in every run takes longer than all else that is
 * done to it. Zotero RDF has its name early; a NUL stands for UTF-16.
 */
export function mayDescribe(head: Uint8Array): boolean {
	const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SAID));
	return BEGINS.test(bytes.toString('latin1', 0, 1024)) || bytes.includes('rdf:RDF') || bytes.includes(0);
}
