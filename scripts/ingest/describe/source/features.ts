/** What is asked of each candidate for the source: its places, its form, its repetition, and how the places agree. One row a candidate. */
import { hash24 } from '../../models/hashed-table.ts';
import { characterSign } from '../../text/character-sign.ts';
import { fold } from '../../text/tokens.ts';
import { ranksOf, UNLISTED } from '../../text/word-ranks.ts';
import type { Candidate } from './candidates.ts';
import { BASE, COUNT, stepped } from './columns.ts';
import { PLACE_AT, type Place } from './mention-positions.ts';
import { rivalsOf } from './rivals.ts';
import { type Beside, MOST_MENTIONS, oddsOfWords, type WordOdds } from './words-beside.ts';

/** Words that names of media are made of, in any language, as beginnings of folded words; a form, no list of outlets. */
export const MEDIA =
	/(?:news|zeitung|anzeiger|tagblatt|tageblatt|blatt|bote|kurier|courier|post|times|journal|herald|tribune|gazette|magazin|blog|radio|tv|fernseh|presse|press|chronicle|daily|weekly|review|observer|guardian|mail|express|report|media|medien|online|portal|diario|periodico|prensa|noticia|jornal|folha|giornale|corriere|gazzetta|quotidien|dagblad|krant|nieuws|avis|tidning|nyheter|gazeta|dziennik|haber|新聞|新闻|日报|時報|ニュース|뉴스|신문|일보)/;

/** Words in names of houses that own outlets. */
const HOUSE =
	/(?<!\p{L})(?:group|gruppe|groep|groupe|grupo|verlag\p{L}*|uitgeverij|editions?|éditions|editorial|publishing|publications|holding|interactive|enterprises?|mediengruppe|medienhaus|network|digital|partner\p{L}*|theme\p{L}*|gesellschaft)(?!\p{L})/iu;

/** How often a name stands on pages of others, by its hash: `facebook`, `newsletter`, `dpa`. Learned; not in the table: never. */
export type Furniture = ReadonlyMap<number, number>;

/** Most numbers are 0. */
const log = (n: number) => (n === 0 ? 0 : Math.log2(1 + n));
const at = ({ counts }: Candidate, place: Place): number => counts[PLACE_AT[place]] as number;

const STRONG: readonly Place[] = ['copyright', 'host', 'mail', 'handle', 'about', 'title-end', 'description', 'subscribe', 'rights', 'label', 'imprint', 'top', 'meta-site', 'meta-publisher', 'meta-host', 'meta-title']; // biome-ignore format: a list

function initialsOf(name: string): string {
	return name
		.split(/[\s-]+/u)
		.map((word) => word[0] ?? '')
		.join('')
		.toLowerCase();
}

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** On how many sites a word is furniture, and its rank in the page's language and in English. */
type WordFacts = { readonly furniture: number; readonly rank: number; readonly english: number };

/** What was learned of words. */
export type Learned = { readonly furniture: Furniture; readonly odds: WordOdds };

/** Row-major, `COUNT` columns. `pageLines`: lines of the page; `beside`: of each candidate, see `wordsBeside`. */
export function featuresOf(
	candidates: readonly Candidate[],
	beside: readonly Beside[],
	pageLines: number,
	language: string,
	{ furniture, odds }: Learned,
): Float32Array {
	const byWords = beside.map(({ words }) => oddsOfWords(words, odds));
	const mostPhrases = Math.max(1, ...beside.map(({ phrases }) => phrases));
	const mostByWords = Math.max(...byWords);
	const values = new Float32Array(candidates.length * COUNT);
	const [native, english] = [ranksOf(language), ranksOf('en')];
	/** Of the words of names, which many candidates share. */
	const met = new Map<string, WordFacts>();
	const factsOf = (word: string): WordFacts => {
		let facts = met.get(word);
		if (facts === undefined) {
			const folded = fold(word).replace(NO_LETTERS, '');
			const [rank, inEnglish] = [native.get(folded) ?? UNLISTED, english.get(folded) ?? UNLISTED];
			facts = { furniture: furniture.get(hash24(word.toLowerCase().replace(NO_LETTERS, ''))) ?? 0, rank, english: inEnglish };
			met.set(word, facts);
		}
		return facts;
	};
	const hostsOf = (place: Place) => candidates.filter((one) => at(one, place) > 0);
	const [hosts, mails, metaHosts] = [hostsOf('host'), hostsOf('mail'), hostsOf('meta-host')];
	const mostMentions = Math.max(1, ...candidates.map(({ mentions }) => mentions.length));
	const mostLines = Math.max(1, ...candidates.map((one) => at(one, 'line')));
	const metadata = candidates.some((one) => at(one, 'meta-site') + at(one, 'meta-host') + at(one, 'meta-publisher') > 0);
	const mostHost = Math.max(1, ...hosts.map((one) => at(one, 'host') + at(one, 'mail')));
	const numbers = candidates.map(({ mentions }) => mentions.length);
	const signs = candidates.map(({ key }) => characterSign(key));
	const owners = candidates.map((one) => at(one, 'owner') + at(one, 'opens') + at(one, 'title-end'));
	const makerHosts = [...hosts, ...mails];
	const rivals = rivalsOf(candidates);
	const addressed = [...makerHosts, ...metaHosts];
	const lengths = candidates.map(({ key }) => key.length);
	for (let i = 0; i < candidates.length; i++) {
		const one = candidates[i] as Candidate;
		const { key, name, mentions } = one;
		const { before, behind, phrases } = beside[i] as Beside;
		const row: number[] = [];
		for (let k = 0; k < one.counts.length; k++) row.push(log(one.counts[k] as number));
		const parts = name.split(/\s+/u);
		const facts = parts.map(factsOf);
		const known = facts.map((word) => word.furniture);
		const ranks = facts.map((word) => word.rank);
		let [partOf, wholeOf, ownerPart] = [0, 0, 0];
		let [longer, longerMentions, shorter, shorterMentions] = [0, 0, 0, 0];
		const own = signs[i] as number;
		for (let j = 0; j < candidates.length; j++) {
			const length = lengths[j] as number;
			const both = own & (signs[j] as number);
			if (length === key.length || both !== (length > key.length ? own : signs[j])) continue;
			const { key: other } = candidates[j] as Candidate;
			const number = numbers[j] as number;
			if (length > key.length && other.includes(key)) {
				longer++;
				longerMentions += number;
				partOf = Math.max(partOf, number / mentions.length);
				ownerPart = Math.max(ownerPart, owners[j] as number);
			} else if (key.length > length && key.includes(other)) {
				shorter++;
				shorterMentions += number;
				wholeOf = Math.max(wholeOf, mentions.length / number);
			}
		}
		const initials = initialsOf(name);
		const ownHost = at(one, 'host') + at(one, 'mail');
		row.push(
			log(one.lines),
			log(mentions.length),
			log(one.fromTop),
			log(one.fromEnd),
			log(one.spellings),
			key.length,
			parts.length,
			parts.filter((word) => /^\p{Lu}/u.test(word)).length / parts.length,
			Number(name === name.toLowerCase()),
			Number(/\p{N}/u.test(name)),
			Number(/\.\p{L}{2,}$/u.test(name)),
			Number(MEDIA.test(key)),
			log(furniture.get(hash24(key)) ?? 0),
			Number(!name.includes(' ')),
			log(Math.min(...known)),
			log(Math.max(...known)),
			Number(/\p{Ll}\p{Lu}/u.test(name)),
			Number(parts.length === 2 && parts.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))),
			i,
			mentions.length / mostMentions,
			at(one, 'line') / mostLines,
			Number(ownHost > 0),
			log(at(one, 'mail')),
			Number(ownHost === 0 && makerHosts.some((host) => host.key.includes(key))),
			Number(ownHost === 0 && makerHosts.some((host) => host.key.length > 3 && key.includes(host.key))),
			log(longer),
			log(longerMentions),
			log(shorter),
			log(shorterMentions),
			log(at(one, 'title') + at(one, 'title-end')),
			log(pageLines),
			log(hosts.length),
			Number(metadata),
			Number(at(one, 'meta-host') > 0) +
				Number(at(one, 'meta-site') > 0) +
				Number(at(one, 'meta-publisher') > 0) +
				Number(at(one, 'meta-title') > 0),
			Number(at(one, 'meta-host') === 0 && metaHosts.some((host) => host.key.includes(key) || key.includes(host.key))),
			Number(initials.length > 1 && addressed.some((host) => host.key === initials)),
			STRONG.reduce((sum, place) => sum + Number(at(one, place) > 0), 0),
			at(one, 'body') / mentions.length,
			ownHost / mostHost,
			log(known[0] ?? 0),
			log(known.at(-1) ?? 0),
			partOf,
			wholeOf,
			(at(one, 'line') + at(one, 'segment')) / mentions.length,
			log(ownerPart),
			Number(/^\p{N}+\s/u.test(name)),
			Math.log(1 + Math.max(...ranks)),
			Math.log(1 + Math.min(...ranks)),
			Math.log(1 + Math.max(...facts.map((word) => word.english))),
			Number(HOUSE.test(name)),
			at(one, 'host-body') / Math.max(1, at(one, 'host')),
			...(rivals[i] as readonly number[]),
			byWords[i] as number,
			(byWords[i] as number) - mostByWords,
			one.zones,
			one.lowered,
			at(one, 'head') / mentions.length,
			at(one, 'foot') / mentions.length,
			at(one, 'legal') / mentions.length,
			at(one, 'host') / mentions.length,
			log(at(one, 'above-title') + at(one, 'top') + at(one, 'skip')),
			(at(one, 'title') + at(one, 'title-end')) / mentions.length,
			log(before),
			log(behind),
			Math.min(before, behind) / Math.min(MOST_MENTIONS, mentions.length),
			log(phrases),
			phrases / mostPhrases,
			log(at(one, 'phrase-end')),
		);
		const start = i * COUNT;
		values.set(row, start);
		for (let k = 0; k < BASE; k++) values[start + BASE + k] = (row[k] as number) > 0 ? 1 : 0;
		for (let k = 0; k < stepped.length; k++) {
			const { at: column, border } = stepped[k] as (typeof stepped)[number];
			values[start + 2 * BASE + k] = (row[column] as number) > border ? 1 : 0;
		}
	}
	return values;
}
