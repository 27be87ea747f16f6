/** Where the index lies below a site. */
export const INDEX_FOLDER = 'pagefind';
