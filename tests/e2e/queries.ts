/** The ten searches that must give the same answers served, without a network and from the zip. */
export const QUERIES = [
	'alibaba',
	'Lüttich',
	'Luik',
	'Spionage',
	'espionage',
	'dienst',
	'"financial times"',
	'nationale veiligheid',
	'cloud',
	'alibaba -reuters',
];
