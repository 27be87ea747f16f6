/** What a forest is trained for. */
import type { Table } from './table.ts';

/** Fills gradient (of the log likelihood) and hessian of each row from its score. */
export type Objective = (score: Float64Array, gradient: Float32Array, hessian: Float32Array) => void;

/** Each row is yes or no by itself. */
export const logistic =
	({ rows, target, weight }: Table): Objective =>
	(score, gradient, hessian) => {
		for (let row = 0; row < rows; row++) {
			const p = 1 / (1 + Math.exp(-(score[row] as number)));
			gradient[row] = ((target[row] as number) - p) * (weight[row] as number);
			hessian[row] = Math.max(p * (1 - p), 1e-6) * (weight[row] as number);
		}
	};

/**
 * One row of each group is to be chosen, or none: softmax over the group and one more choice, "none", whose score is 0. Where
 * several rows of a group are right, their likelihoods are added. `ends`: where each group ends; a group's weight is its first row's.
 */
export const choice =
	({ target, weight }: Table, ends: readonly number[]): Objective =>
	(score, gradient, hessian) => {
		let from = 0;
		for (const to of ends) {
			let all = 1;
			let right = 0;
			for (let row = from; row < to; row++) {
				const e = Math.exp(score[row] as number);
				all += e;
				if (target[row] === 1) right += e;
			}
			for (let row = from; row < to; row++) {
				const e = Math.exp(score[row] as number);
				const p = e / all;
				const wanted = target[row] === 1 ? e / right : 0;
				gradient[row] = (wanted - p) * (weight[from] as number);
				hessian[row] = Math.max(p * (1 - p), 1e-6) * (weight[from] as number);
			}
			from = to;
		}
	};
