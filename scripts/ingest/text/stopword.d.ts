/** The package ships no types. Lists by ISO 639-3 code. */
declare module 'stopword' {
	type List = readonly string[];
	export const ces: List, dan: List, deu: List, ell: List, eng: List, est: List, fin: List, fra: List, hrv: List, hun: List, ita: List;
	export const lit: List, lav: List, nld: List, nob: List, pol: List, por: List, porBr: List, ron: List, rus: List, slk: List, slv: List;
	export const spa: List, swe: List, tur: List, ukr: List, bul: List, cat: List;
}
