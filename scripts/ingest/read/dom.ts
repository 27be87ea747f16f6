/** jsdom and Readability, loaded when the first page needs them: a run without pages starts half a second sooner. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const dom = () => require('jsdom') as typeof import('jsdom');
export const readability = () => require('@mozilla/readability') as typeof import('@mozilla/readability');
