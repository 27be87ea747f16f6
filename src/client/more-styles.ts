/** An article's own stylesheet does without what search, tray, marks and notices look like; this loads it, once. */
export const moreStyles = (): void =>
	document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][disabled]')?.removeAttribute('disabled');
