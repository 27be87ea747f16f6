/** What is loaded when somebody reaches for search: one file for the box and the page, so that nothing waits for a second one. */
export { attachBox } from './box.ts';
export { attachPage } from './page.ts';
