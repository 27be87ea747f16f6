const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The plain text of HTML that our own compiler wrote: tags off, character references resolved. */
export function plainText(html: string): string {
	return html
		.replace(/<[^<>]*>/g, '')
		.replace(/&(?:#x([0-9a-fA-F]{1,6})|(#39|amp|lt|gt|quot));/g, (whole, hex: string | undefined, name: string | undefined) =>
			hex !== undefined ? String.fromCodePoint(Number.parseInt(hex, 16)) : (ENTITIES[name ?? ''] ?? whole),
		);
}
