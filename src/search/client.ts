/** What is loaded when somebody reaches for search: one file, so that nothing waits for a second one (scripts/build/vite-plugins.ts). */
export { attachBox } from './box.ts';
