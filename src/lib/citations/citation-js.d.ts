/** What of citation-js is used here; the packages bring no types. */
declare module '@citation-js/core' {
	export const plugins: {
		config: { get: (name: string) => unknown };
		output: { format: (name: string, data: readonly unknown[], options?: Readonly<Record<string, unknown>>) => string };
	};
	export class Cite {
		constructor(data: unknown);
		data: Record<string, unknown>[];
	}
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
