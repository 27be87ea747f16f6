/** Ranks in a sentence, whatever the language: `fourth-largest`, `viertgrößte`, `op drie na grootste`, `Rang drei`, `troisième rang`. */
import { CARDINALS, ORDINAL_STEMS } from './number-words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The rank as a number from 2, and the words that tell it. */
export type Rank = { readonly rank: number; readonly quote: string };

/** Superlatives and words of place that make an ordinal a rank, by their beginnings, folded. `second time` and `third quarter` are none. */
const SUPERLATIVES =
	'gross grot groot larg bigg grand gran mayor maior maggior wieksz storst wichtig belangrijk important principal provider supplier anbieter aanbieder fournisseur proveedor fornitor rang puesto posto lugar place position'.split(
		' ',
	);
/** Words before a cardinal that make it a rank. */
const PLACES: ReadonlySet<string> = new Set('rang platz nummer number numero plaats puesto posto miejsce plads plats'.split(' '));
const DUTCH: string = 'nl';
const DUTCH_AFTER: readonly string[] = ['op', 'na'];

/** The one rank of a sentence; null where it tells none or several. `language`: primary subtag. */
export function rankIn(text: string, language: string): Rank | null {
	const tokens = tokensOf(text);
	const found = tokens.flatMap(
		(_, i) => ordinalAt(text, tokens, i, language) ?? placeAt(text, tokens, i, language) ?? dutchAt(text, tokens, i, language) ?? [],
	);
	return found.length === 1 ? (found[0] ?? null) : null;
}

function quote(text: string, first: Token | undefined, last: Token | undefined): string {
	return text.slice(first?.start ?? 0, last?.end ?? 0);
}

function isSuperlative(word: string | undefined): boolean {
	return word !== undefined && SUPERLATIVES.some((part) => word.startsWith(part));
}

const stems = new Map(Object.entries(ORDINAL_STEMS).map(([language, table]) => [language, Object.entries(table)]));

/** An ordinal with a superlative in it (German) or among the three words after it. */
function ordinalAt(text: string, tokens: readonly Token[], i: number, language: string): Rank | null {
	const token = tokens[i];
	if (token?.kind !== 'word') return null;
	const stem = stems.get(language)?.find(([beginning]) => token.fold.startsWith(beginning));
	if (stem === undefined) return null;
	const [beginning, rank] = stem;
	if (language === 'de' && isSuperlative(token.fold.slice(beginning.length))) return { rank, quote: token.text };
	const step = [1, 2, 3].find((distance) => isSuperlative(tokens[i + distance]?.fold));
	return step === undefined ? null : { rank, quote: quote(text, token, tokens[i + step]) };
}

/** `Rang drei`, `nummer 4`. */
function placeAt(text: string, tokens: readonly Token[], i: number, language: string): Rank | null {
	const [token, next] = [tokens[i], tokens[i + 1]];
	if (token === undefined || next === undefined || !PLACES.has(token.fold)) return null;
	const rank = next.kind === 'number' && /^\d{1,2}$/.test(next.text) ? Number(next.text) : CARDINALS[language]?.[next.fold];
	return rank === undefined || rank < 2 ? null : { rank, quote: quote(text, token, next) };
}

const lookUp = (word: string): number | undefined => CARDINALS[DUTCH]?.[word];

/** Dutch counts from the top: `op drie na de grootste` is the fourth. */
function dutchAt(text: string, tokens: readonly Token[], i: number, language: string): Rank | null {
	if (language !== DUTCH || tokens[i]?.fold !== DUTCH_AFTER[0] || tokens[i + 2]?.fold !== DUTCH_AFTER[1]) return null;
	const before = tokens[i + 1]?.fold === 'een' ? 1 : lookUp(tokens[i + 1]?.fold ?? '');
	const step = [3, 4].find((distance) => isSuperlative(tokens[i + distance]?.fold));
	return before === undefined || step === undefined ? null : { rank: before + 1, quote: quote(text, tokens[i], tokens[i + step]) };
}
