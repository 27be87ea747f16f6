/** Makes values that carry their evidence. */
import { confidenceLevel } from '../../../src/lib/schema.ts';
import type { Detected, Evidence, Maybe, Span } from './types.ts';

export function evidence(rule: string, quote: string, span: Span | null = null): Evidence {
	return { rule, quote, span };
}

/** A value that a rule found, with a calibrated probability (0…1) of being right. */
export function detected<T>(value: T, confidence: number, found: readonly Evidence[]): Detected<T> {
	const rounded = Math.round(confidence * 1000) / 1000;
	return { value, confidence: rounded, level: confidenceLevel(rounded), evidence: found, by: 'rule' };
}

/** Unknown, with what was looked at and not believed. */
export function unknown(considered: readonly Evidence[] = []): Maybe<never> {
	return { value: null, confidence: 0, level: 'unknown', evidence: considered, by: 'rule' };
}

/** A value (or a known absence) that a person set. */
export function corrected<T>(value: T, quote: string): Detected<T> {
	return { value, confidence: 1, level: value === null ? 'unknown' : 'certain', evidence: [evidence('corrected', quote)], by: 'person' };
}
