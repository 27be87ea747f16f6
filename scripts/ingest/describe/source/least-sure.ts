/** A name is believed to be the source from this probability on. By itself: who weighs all seeds together does not load what weighs a page. */
export const LEAST_SURE = 0.58;
