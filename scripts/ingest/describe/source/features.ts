/** What is asked of each candidate for the source: its places, its form, its repetition, and how the places agree. One row a candidate. */
import { fold } from '../../text/tokens.ts';
import { ranksOf, UNLISTED } from '../../text/word-ranks.ts';
import type { Candidate } from './candidates.ts';
import { PLACE_AT, PLACES, type Place } from './places.ts';

/** Words that names of media are made of, in any language, as beginnings of folded words; a form, no list of outlets. */
const MEDIA =
	/(?:news|zeitung|anzeiger|tagblatt|tageblatt|blatt|bote|kurier|courier|post|times|journal|herald|tribune|gazette|magazin|blog|radio|tv|fernseh|presse|press|chronicle|daily|weekly|review|observer|guardian|mail|express|report|media|medien|online|portal|diario|periodico|prensa|noticia|jornal|folha|giornale|corriere|gazzetta|quotidien|dagblad|krant|nieuws|avis|tidning|nyheter|gazeta|dziennik|haber|新聞|新闻|日报|時報|ニュース|뉴스|신문|일보)/;

/** Words in names of houses that own outlets. */
const HOUSE =
	/(?<!\p{L})(?:group|gruppe|groep|groupe|grupo|verlag\p{L}*|uitgeverij|editions?|éditions|editorial|publishing|publications|holding|interactive|enterprises?|mediengruppe|medienhaus|network|digital|partner\p{L}*|theme\p{L}*|gesellschaft)(?!\p{L})/iu;

/** How often a name stands on pages of others: `facebook`, `newsletter`, `dpa`. Learned; not in the table: never. */
export type Furniture = ReadonlyMap<string, number>;

const OWN = [
	'lines', 'mentions', 'fromTop', 'fromEnd', 'spellings', 'length', 'words', 'capitals', 'lower', 'digits', 'hosted', 'media', 'furniture', 'unspaced',
	'furniture word least', 'furniture word most', 'camel', 'person',
	'rank', 'share of most', 'line share of most', 'host agrees', 'mail agrees', 'in host', 'host in', 'longer with it', 'longer mentions', 'shorter in it', 'shorter mentions',
	'in title words', 'page lines', 'hosts on page', 'metadata', 'meta agrees', 'in meta host', 'initials', 'strong places', 'body share', 'host rank', 'first word', 'last word', 'part of', 'whole of', 'entire share', 'owner part', 'opens with years', 'common least', 'common most', 'common english', 'publisher', 'body hosts',
] as const; // biome-ignore format: a list
const COLUMNS: readonly string[] = [...PLACES, ...OWN];
const BASE = COLUMNS.length;

const steps = (...ns: number[]) => ns.map((n) => Math.log2(n));
/** Columns that are also asked in steps: is the value beyond each of these? */
const STEPS: readonly (readonly [(typeof OWN)[number], readonly number[]])[] = [
	['fromTop', steps(1.5, 2.5, 4.5, 8.5, 20)],
	['fromEnd', steps(1.5, 2.5, 4.5, 8.5, 20)],
	['length', [3, 4, 6, 9, 14, 20, 28]],
	['furniture', [0.5, 2.5, 3.5, 4.5, 5.5]],
	['furniture word most', [0.5, 2.5, 3.5, 4.5, 5.5]],
	['furniture word least', [0.5, 2.5, 3.5]],
	['words', [1, 2, 3]],
	['part of', [0.25, 0.5, 0.8, 0.99]],
	['whole of', [0.25, 0.5, 0.8, 0.99]],
	['share of most', [0.1, 0.3, 0.6, 0.99]],
	['common least', [7, 8, 9, 9.8]],
	['common most', [5, 7, 8, 9, 9.8]],
	['strong places', [1, 2, 3, 4, 5]],
];
const stepped = STEPS.flatMap(([name, borders]) => borders.map((border) => ({ at: COLUMNS.indexOf(name), border })));
/** Columns of a row: each value, whether it is more than nothing, and the steps. */
export const COUNT = 2 * BASE + stepped.length;
/** Where a column stands. Throws for a name that is none. */
export function columnOf(name: (typeof OWN)[number] | Place): number {
	const at = COLUMNS.indexOf(name);
	if (at < 0) throw new Error(`there is no column ${name}`);
	return at;
}

const log = (n: number) => Math.log2(1 + n);
const at = ({ counts }: Candidate, place: Place): number => counts[PLACE_AT[place]] as number;

const STRONG: readonly Place[] = ['copyright', 'host', 'mail', 'handle', 'about', 'title-end', 'description', 'subscribe', 'rights', 'label', 'imprint', 'top', 'meta-site', 'meta-publisher', 'meta-host', 'meta-title']; // biome-ignore format: a list

function initialsOf(name: string): string {
	return name
		.split(/[\s-]+/u)
		.map((word) => word[0] ?? '')
		.join('')
		.toLowerCase();
}

/** Row-major, `COUNT` columns. `pageLines`: lines of the page. */
export function featuresOf(candidates: readonly Candidate[], pageLines: number, language: string, furniture: Furniture): Float32Array {
	const values = new Float32Array(candidates.length * COUNT);
	const [own, english] = [ranksOf(language), ranksOf('en')];
	const hostsOf = (place: Place) => candidates.filter((one) => at(one, place) > 0);
	const [hosts, mails, metaHosts] = [hostsOf('host'), hostsOf('mail'), hostsOf('meta-host')];
	const mostMentions = Math.max(1, ...candidates.map(({ mentions }) => mentions.length));
	const mostLines = Math.max(1, ...candidates.map((one) => at(one, 'line')));
	const metadata = candidates.some((one) => at(one, 'meta-site') + at(one, 'meta-host') + at(one, 'meta-publisher') > 0);
	const mostHost = Math.max(1, ...hosts.map((one) => at(one, 'host') + at(one, 'mail')));
	for (const [i, one] of candidates.entries()) {
		const { key, name, mentions } = one;
		const row: number[] = Array.from(one.counts, log);
		const words = name.split(/\s+/u);
		const known = words.map((word) => furniture.get(word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) ?? 0);
		const folded = words.map((word) => fold(word).replace(/[^\p{L}\p{N}]+/gu, ''));
		const ranks = folded.map((word) => own.get(word) ?? UNLISTED);
		let [partOf, wholeOf, ownerPart] = [0, 0, 0];
		let [longer, longerMentions, shorter, shorterMentions] = [0, 0, 0, 0];
		for (const other of candidates) {
			if (other === one) continue;
			if (other.key.length > key.length && other.key.includes(key)) {
				longer++;
				longerMentions += other.mentions.length;
				partOf = Math.max(partOf, other.mentions.length / mentions.length);
				ownerPart = Math.max(ownerPart, at(other, 'owner') + at(other, 'opens') + at(other, 'title-end'));
			} else if (key.length > other.key.length && key.includes(other.key)) {
				shorter++;
				shorterMentions += other.mentions.length;
				wholeOf = Math.max(wholeOf, mentions.length / other.mentions.length);
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
			words.length,
			words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length,
			Number(name === name.toLowerCase()),
			Number(/\p{N}/u.test(name)),
			Number(/\.\p{L}{2,}$/u.test(name)),
			Number(MEDIA.test(key)),
			log(furniture.get(key) ?? 0),
			Number(!name.includes(' ')),
			log(Math.min(...known)),
			log(Math.max(...known)),
			Number(/\p{Ll}\p{Lu}/u.test(name)),
			Number(words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))),
			i,
			mentions.length / mostMentions,
			at(one, 'line') / mostLines,
			Number(ownHost > 0),
			log(at(one, 'mail')),
			Number(ownHost === 0 && [...hosts, ...mails].some((host) => host.key.includes(key))),
			Number(ownHost === 0 && [...hosts, ...mails].some((host) => host.key.length > 3 && key.includes(host.key))),
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
			Number(initials.length > 1 && [...hosts, ...mails, ...metaHosts].some((host) => host.key === initials)),
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
			Math.log(1 + Math.max(...folded.map((word) => english.get(word) ?? UNLISTED))),
			Number(HOUSE.test(name)),
			at(one, 'host-body') / Math.max(1, at(one, 'host')),
		);
		const start = i * COUNT;
		values.set(row, start);
		for (let k = 0; k < BASE; k++) values[start + BASE + k] = Number((row[k] ?? 0) > 0);
		for (const [k, { at: column, border }] of stepped.entries()) values[start + 2 * BASE + k] = Number((row[column] ?? 0) > border);
	}
	return values;
}
