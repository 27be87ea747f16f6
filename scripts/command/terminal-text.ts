/** Text of seeds is untrusted: no control sequences of it reach the terminal. */
import { stripVTControlCharacters } from 'node:util';

export const terminalText = (text: string): string => stripVTControlCharacters(text).replace(/\p{Cc}/gu, ' ');
