/** Folds by site: pages of one site are never in training and test at once. */

export const FOLDS = 5;
export const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
