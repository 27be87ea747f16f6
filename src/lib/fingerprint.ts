/** FNV-1a, 32 bits, over UTF-16 code units: a number that a text always has, on any machine. Not for secrets. */
export function fingerprint(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return hash;
}
