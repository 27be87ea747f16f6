/** How often each rule is right. Made by scripts/lab/train/calibrate.ts; a number without a count is an estimate. Do not edit. */
const table: Readonly<Record<string, number>> = {
	'language-lines': 0.997, // 906 of 909
	'language-mixed': 0.85,
	'language-short': 0.85,
	'language-none': 0.5,
	'date-metadata': 0.97,
	'date-scraper-line': 0.95,
	'date-url': 0.9,
	'date-dateline': 0.95,
	'date-masthead': 0.85,
	'source-metadata': 0.95,
	'source-label': 0.9,
	'source-label-unlisted': 0.85,
	'source-masthead': 0.85,
	'source-dateline': 0.75,
	'source-title': 0.9,
	'source-rights': 0.8,
	'byline-metadata': 0.95,
	'byline-line': 0.85,
	'cite-credit': 0.9,
	'cite-agency': 0.75,
	'cite-noun': 0.75,
	'provenance-metadata': 0.95,
	'url-metadata': 0.97,
	'url-archive': 0.95,
	'url-line': 0.8,
	'title-metadata': 0.95,
	'title-made': 0.6,
	'topic-clear': 0.85,
	'topic-close': 0.65,
	'topic-further': 0.6,
};

/** Probability (0…1) that what a rule found is right; 0.7 for a rule that is not in the table. */
export function reliability(rule: string): number {
	return table[rule] ?? 0.7;
}
