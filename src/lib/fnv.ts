/** FNV-1a, 32 bits, over UTF-16 code units: a number that a text always has, on any machine. Not for secrets. */
export const fnv1a = (text: string): number => fnv1aOn(0x811c9dc5, text);

/** The number of a text of which `beginning` is the number of what stands before `text`. */
export function fnv1aOn(beginning: number, text: string): number {
	let hash = beginning;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}
