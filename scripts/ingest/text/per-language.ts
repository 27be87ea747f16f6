/** What `make` gives for a language, made when it is first asked for. */
export function perLanguage<T extends object>(make: (language: string) => T): (language: string) => T {
	const made = new Map<string, T>();
	return (language) => {
		const known = made.get(language);
		if (known !== undefined) return known;
		const fresh = make(language);
		made.set(language, fresh);
		return fresh;
	};
}
