/** How sure it is that two articles tell of one event: boosted trees, a forest for pairs within a language and one for pairs across languages. */
import { type Forest, type PackedForest, predict, unpackForest } from '../models/forest.ts';
import { type Manifest, requireColumns } from '../models/manifest.ts';
import manifest from '../models/same-event/manifest.json' with { type: 'json' };
import weights from '../models/same-event/weights.json' with { type: 'json' };
import { areApart, lackDaysOfOneOutlet, tellOtherDays } from './alike-events.ts';
import { areOfOneOutlet } from './outlet-words.ts';
import { PAIR_FEATURES, type PairFeature, pairFeatures } from './pair-features.ts';
import type { Profile } from './profile.ts';
import { cosine } from './sparse.ts';

/** `means`: what the features are in the pairs that a forest was trained on, to tell what spoke. */
export type Judge = { readonly forest: Forest; readonly means: readonly number[] };
export type PackedJudges = Readonly<Record<'within' | 'across', { readonly forest: PackedForest; readonly means: readonly number[] }>>;

type Judges = readonly [within: Judge, across: Judge];

export const EVENT_COLUMNS = { within: PAIR_FEATURES, across: PAIR_FEATURES };

let read: Judges | null = null;

/** Read when first asked for, so that forests for other features can be trained. */
function judges(): Judges {
	if (read !== null) return read;
	requireColumns('same-event', manifest as Manifest, EVENT_COLUMNS);
	const { within, across } = weights as PackedJudges;
	const judge = ({ forest, means }: PackedJudges['within']): Judge => ({ forest: unpackForest(forest), means });
	read = [judge(within), judge(across)];
	return read;
}

/** Cosine of the words from which two texts that tell of no event are one text in two editions. */
const EDITIONS = 0.7;

/** Two guides to one thing have its words in common, and no event: whatever the forests say, they are no story. */
export const tellOfNone = (a: Profile, b: Profile): boolean => a.evergreen && b.evergreen && cosine(a.words, b.words, 20) < EDITIONS;

/** Two events that are alike: too little for one story, enough for two that are shown beside each other. */
export const ALIKE = 0.2;

/** Two reports of one outlet of which the days are not known: worth showing, and no voice for a group. */
const UNPLACED = 0.1;

/** Below this a join is doubtful, and less is enough to tell two events apart. */
const SURE = 0.75;

/** Below this two texts of one outlet are two events, whatever their days. Of 26 pairs of companies' posts between 0.5 and this hardly one is of one event, by their titles; of 16 above 0.9 four are, five partly. */
const SURE_OF_ONE = 0.85;

/** How sure it is of two articles, from what the forest says: not surer than that where they are told apart. */
export function withDoubt(probability: number, a: Profile, b: Profile): number {
	if (probability > UNPLACED && lackDaysOfOneOutlet(a, b)) return UNPLACED;
	if (probability <= ALIKE) return probability;
	const isSure = probability >= SURE || !tellOtherDays(a, b);
	return areApart(a, b) || !isSure || (probability < SURE_OF_ONE && areOfOneOutlet(a, b)) ? ALIKE : probability;
}

/** Probabilities, 0 … 1, in the order of the pairs. */
export function sameEvent(pairs: readonly (readonly [Profile, Profile])[]): number[] {
	const found = new Array<number>(pairs.length).fill(0);
	for (const [side, { forest }] of judges().entries()) {
		const own = pairs.flatMap(([a, b], i) => ((a.language === b.language) === (side === 0) && !tellOfNone(a, b) ? [i] : []));
		const rows = own.map((i) => pairFeatures(...(pairs[i] as readonly [Profile, Profile])));
		for (const [k, probability] of probabilities(forest, rows).entries()) {
			const i = own[k] as number;
			found[i] = withDoubt(probability, ...(pairs[i] as readonly [Profile, Profile]));
		}
	}
	return found;
}

function probabilities(forest: Forest, rows: readonly (readonly number[])[]): Float32Array {
	return rows.length === 0 ? new Float32Array() : predict(forest, Float32Array.from(rows.flat()), rows.length, PAIR_FEATURES.length);
}

const logOdds = (probability: number) => Math.log(probability / (1 - probability));

/** What spoke for and against, the strongest first: by how much the log-odds would change, were one feature what it is in a usual pair. */
export function whatSpoke(a: Profile, b: Profile): { readonly feature: PairFeature; readonly by: number }[] {
	const { forest, means } = judges()[a.language === b.language ? 0 : 1];
	const values = pairFeatures(a, b);
	const [whole = 0.5, ...without] = probabilities(forest, [values, ...values.map((_, i) => values.with(i, means[i] as number))]);
	return without
		.map((probability, i) => ({ feature: PAIR_FEATURES[i] as PairFeature, by: logOdds(whole) - logOdds(probability) }))
		.toSorted((x, y) => Math.abs(y.by) - Math.abs(x.by) || (x.feature < y.feature ? -1 : 1));
}
