/** A seed that cannot be published: says what is wrong and what to do. The name of the file is added by whoever catches it. */
export class SeedError extends Error {
	readonly remedy: string;
	constructor(message: string, remedy: string) {
		super(message);
		this.name = 'SeedError';
		this.remedy = remedy;
	}
}
