/** Makes values that carry their evidence. */
import { confidenceLevel } from '../../../src/lib/schema.ts';
import type { Detected, Evidence, Maybe, Span } from './types.ts';

export function evidence<R extends string>(rule: R, quote: string, span: Span | null = null): Evidence & { readonly rule: R } {
	return { rule, quote, span };
}

/** The rule by which a value is that of another copy of the article; its quote is the copy's name. */
export const OTHER_COPY = 'other-copy';

/** How likely a value is right (0…1), counted on `n` pages; assumed: nobody has counted. */
export type Confidence = { readonly probability: number; readonly n: number | null; readonly basis: 'measured' | 'assumed' };

/** What a model says that was calibrated on pages which its weights had not seen. */
export const calibrated = (probability: number): Confidence => ({ probability, n: null, basis: 'measured' });

/** A value that a rule or a model found. */
export function detected<T>(value: T, { probability, basis }: Confidence, found: readonly Evidence[]): Detected<T> {
	const rounded = Math.round(probability * 1000) / 1000;
	return { value, confidence: rounded, level: confidenceLevel(rounded), basis, evidence: found, by: 'rule' };
}

/** Unknown, with what was looked at and not believed. */
export function unknown(considered: readonly Evidence[] = []): Maybe<never> {
	return { value: null, confidence: 0, level: 'unknown', evidence: considered, by: 'rule' };
}

/** A value (or a known absence) that a person set. */
export function corrected<T>(value: T, quote: string): Detected<T> {
	return { value, confidence: 1, level: value === null ? 'unknown' : 'certain', evidence: [evidence('corrected', quote)], by: 'person' };
}
