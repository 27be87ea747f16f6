/** Letters that Unicode's decomposition leaves as they are. Greek and Cyrillic by ISO 9 / ELOT 743 without diacritics. */
export const LATIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i',
	ŋ: 'n',
	ŧ: 't',
	ə: 'e',
};

const pairs = (table: string) =>
	Object.fromEntries(table.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)])) as Readonly<Record<string, string>>;

export const GREEK_AND_CYRILLIC: Readonly<Record<string, string>> = {
	...pairs('αa άa βv γg δd εe έe ζz ηi ήi θth ιi ίi ϊi ΐi κk λl μm νn ξx οo όo πp ρr σs ςs τt υy ύy ϋy ΰy φf χch ψps ωo ώo'),
	...pairs('аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya'),
	...pairs('іi їi єye ґg ўu ђdj јj љlj њnj ћc џdz ѓg ќk ѕdz'),
};
