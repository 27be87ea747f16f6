/** The mark small enough to stand in every page: asking for it would be a request more than the text needs. */
export const ICON_ADDRESS = `data:image/svg+xml,${encodeURIComponent(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#7a2e1d" d="M0 0h64v64H0z"/><path d="M12 18l13-5 14 5 13-5v33l-13 5-14-5-13 5z" fill="#f3ece2"/></svg>',
)}`;

/** The site's own mark: a sheet folded into three, the sentences on it joined by one line. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
	<rect width="64" height="64" rx="12" fill="#7a2e1d"/>
	<path d="M12 18l13-5v33l-13 5z" fill="#f3ece2"/>
	<path d="M25 13l14 5v33l-14-5z" fill="#dccbb8"/>
	<path d="M39 18l13-5v33l-13 5z" fill="#f3ece2"/>
	<path d="M16 29l9-3 14 5 9-3" fill="none" stroke="#7a2e1d" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`;
