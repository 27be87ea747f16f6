/**
 * The folder as a witness: a name that other seeds give as theirs is surer to be the maker's here, and so is one in a line that opens or
 * closes several seeds. What a seed says is counted once a seed, by its own page alone, so that neither order nor threads matter.
 */
import { type Confidence, detected, evidence } from '../../document/detected.ts';
import { keyWith } from '../../document/key.ts';
import { extended, lazy } from '../../document/lazy.ts';
import type { Described } from '../../document/passages.ts';
import type { Description, Maybe, SourceCandidate } from '../../document/types.ts';
import { nameRemoved } from '../removed-values.ts';
import { LEAST_SURE } from './least-sure.ts';
import { keyOf } from './outlet-names.ts';

/** A seed is a witness for a name that is at least so probable on its page. */
const LEAST_WITNESS = 0.25;
/** Logits that other seeds can add at most, and those of a line that opens or closes this many seeds. */
const MOST_HELP = 2;
const MASTHEAD_HELP = 1;
const MASTHEAD_SEEDS = 3;
const MASTHEAD_LENGTH = 80;
/** Parts of one export share their source where at least this share of them names it. */
const SHARED = 0.5;

/** How much other seeds help was set by hand, not measured. */
const assumed = (probability: number): Confidence => ({ probability, n: null, basis: 'assumed' });

const logit = (p: number): number => Math.log(Math.max(p, 1e-4) / Math.max(1 - p, 1e-4));
const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** What is less probable than this on its page can be helped as much as there is help and is not believed. */
const LEAST_HELPED = sigmoid(logit(LEAST_SURE) - MOST_HELP - MASTHEAD_HELP);

/** Those of the names that were weighed of which the folder may have anything to say: two of some fifty. */
export const openCandidates = ({ sourceCandidates = [] }: Pick<Description, 'sourceCandidates'>): SourceCandidate[] =>
	sourceCandidates.filter(({ probability }) => probability >= LEAST_HELPED);

type Witnesses = {
	/** Key → seed → probability on its page. */
	readonly named: ReadonlyMap<string, ReadonlyMap<string, number>>;
	/** First or last line of a seed, by key → the seeds. */
	readonly edges: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Keys of the first and the last line, where they are short. */
export function edgesOf(text: string): string[] {
	const whole = text.trim();
	const last = whole.lastIndexOf('\n') + 1;
	const first = whole.indexOf('\n');
	const lines = [whole.slice(0, first < 0 ? undefined : first).trim(), whole.slice(last).trim()];
	return lines.filter((line) => line.length > 1 && line.length <= MASTHEAD_LENGTH).map(keyOf);
}

function witnessesOf(all: readonly Described[], seen: readonly Seen[]): Witnesses {
	const named = new Map<string, Map<string, number>>();
	const edges = new Map<string, Set<string>>();
	for (const [i, { clean }] of all.entries()) {
		const { seed } = clean.dump;
		const { open, ends } = seen[i] as Seen;
		for (const { key, probability } of open) {
			if (probability < LEAST_WITNESS) continue;
			const seeds = named.get(key) ?? new Map<string, number>();
			named.set(key, seeds.set(seed, Math.max(probability, seeds.get(seed) ?? 0)));
		}
		for (const key of ends) edges.set(key, (edges.get(key) ?? new Set<string>()).add(seed));
	}
	return { named, edges };
}

type Helped = {
	readonly candidate: SourceCandidate;
	readonly probability: number;
	readonly seeds: readonly string[];
	readonly edge: boolean;
};

/** `opening`: the keys of the page's lines that open or close several seeds. */
function helped(candidate: SourceCandidate, { clean }: Described, { named }: Witnesses, opening: readonly string[]): Helped {
	const others = [...(named.get(candidate.key) ?? [])]
		.filter(([seed]) => seed !== clean.dump.seed)
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	const edge = opening.some((key) => key.includes(candidate.key));
	const support = others.reduce((sum, [, probability]) => sum + probability, 0);
	const help = Math.min(MOST_HELP, Math.log(1 + support)) + (edge ? MASTHEAD_HELP : 0);
	return { candidate, probability: sigmoid(logit(candidate.probability) + help), seeds: others.map(([seed]) => seed), edge };
}

/** What rests on the page, or on nothing, may be changed; what a person, the file or a label says is not. */
const isOpen = ({ source }: Description): boolean =>
	source.by === 'rule' && (source.value === null || source.evidence[0]?.rule === 'source-page');

function sourceWith(one: Described, { open, ends }: Seen, witnesses: Witnesses): Maybe<string> {
	const { source } = one.description;
	const opening = ends.filter((key) => (witnesses.edges.get(key)?.size ?? 0) >= MASTHEAD_SEEDS);
	const all = open.map((candidate) => helped(candidate, one, witnesses, opening)).toSorted((a, b) => b.probability - a.probability);
	const best = all[0];
	if (best === undefined || best.probability < LEAST_SURE || (best.seeds.length === 0 && !best.edge)) return source;
	const { candidate, probability, seeds, edge } = best;
	const found = [
		...candidate.evidence,
		...(seeds.length === 0 ? [] : [evidence('source-folder', `${seeds.length}: ${seeds.slice(0, 3).join(', ')}`)]),
		...(edge ? [evidence('source-edge', candidate.name)] : []),
	];
	return detected(candidate.name, assumed(Math.min(0.98, probability)), found);
}

/** Parts of one file that name nobody share the source that at least half of its parts name, where those agree. */
function sharedIn(parts: readonly Described[]): Maybe<string> | null {
	const named = parts.filter(({ description }) => description.source.value !== null);
	const first = named[0]?.description.source;
	if (parts.length < 2 || first === undefined || named.length < SHARED * parts.length) return null;
	if (named.some(({ description }) => description.source.value !== first.value || !isOpen(description))) return null;
	return detected(first.value, assumed(first.confidence * 0.9), [evidence('source-export', `${named.length} / ${parts.length}`)]);
}

function withSource(one: Described, source: Maybe<string>): Described {
	if (source === one.description.source) return one;
	const description = extended(one.description, { source, cites: one.description.cites.filter(({ value }) => value !== source.value) });
	// Which removed line gave the source is worked out when the lines are looked at.
	const clean = lazy(one.clean, ['removed'], () => ({ removed: nameRemoved(one.clean, description).removed }));
	return extended(one, { description, clean, key: one.key && keyWith(one.key, source) });
}

/** What is looked at in every article: what `openCandidates` gives of its description, and `edgesOf` of its text. */
export type Seen = { readonly open: readonly SourceCandidate[]; readonly ends: readonly string[] };

/** The same articles; a source that rests on the page alone is weighed again with what the other seeds say. `seen`: of each, where it is made already. */
export function witnessSources(
	all: readonly Described[],
	seen: readonly Seen[] = all.map(({ clean, description }) => ({ open: openCandidates(description), ends: edgesOf(clean.dump.text) })),
): Described[] {
	const witnesses = witnessesOf(all, seen);
	const weighed = all.map((one, i) => (isOpen(one.description) ? withSource(one, sourceWith(one, seen[i] as Seen, witnesses)) : one));
	const shared = new Map([...Map.groupBy(weighed, ({ clean }) => clean.dump.seed)].map(([seed, parts]) => [seed, sharedIn(parts)]));
	return weighed.map((one) => {
		const source = one.description.source.by === 'rule' && one.description.source.value === null ? shared.get(one.clean.dump.seed) : null;
		return source == null ? one : withSource(one, source);
	});
}
