/** How sure it is that two articles tell of one event: logistic regression, one within a language and one across languages. */
import weights from '../models/same-event/weights.json' with { type: 'json' };
import { PAIR_FEATURES, type PairFeature, pairFeatures } from './pair-features.ts';
import type { Profile } from './profile.ts';

/** `weights`: one a feature, in the order of PAIR_FEATURES; `means`: what the features are in pairs that were trained on, to tell what spoke. */
export type Judge = { readonly intercept: number; readonly weights: readonly number[]; readonly means: readonly number[] };
export type Judges = { readonly features: readonly string[]; readonly within: Judge; readonly across: Judge };

/** Reads the weights. Throws where they were trained with other features. */
function checkedJudges(judges: Judges): Judges {
	if (judges.features.join() !== PAIR_FEATURES.join())
		throw new Error('models/same-event/weights.json was trained with other features: run npm run train -- stories');
	return judges;
}

const JUDGES = checkedJudges(weights);
const judgeOf = (a: Profile, b: Profile, judges: Judges) => (a.language === b.language ? judges.within : judges.across);

/** Probability, 0 … 1. */
export function sameEvent(a: Profile, b: Profile, judges: Judges = JUDGES): number {
	return probabilityOf(pairFeatures(a, b), judgeOf(a, b, judges));
}

export function probabilityOf(values: readonly number[], { intercept, weights }: Judge): number {
	let sum = intercept;
	for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights[i] as number);
	return 1 / (1 + Math.exp(-sum));
}

/** What spoke for and against, the strongest first: by how much each feature moved the log-odds from those of a usual pair. */
export function whatSpoke(a: Profile, b: Profile, judges: Judges = JUDGES): { readonly feature: PairFeature; readonly by: number }[] {
	const { weights, means } = judgeOf(a, b, judges);
	return pairFeatures(a, b)
		.map((value, i) => ({ feature: PAIR_FEATURES[i] as PairFeature, by: (value - (means[i] as number)) * (weights[i] as number) }))
		.toSorted((x, y) => Math.abs(y.by) - Math.abs(x.by) || (x.feature < y.feature ? -1 : 1));
}
