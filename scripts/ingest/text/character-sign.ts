/** The characters of a text, a bit for several of them: a text that holds another has all of its bits, and most pairs need not be searched. */
export function characterSign(text: string): number {
	let bits = 0;
	for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
	return bits;
}
