/** The banner of a web archive and the errors of a server's script go, however much they read like sentences. */
import { decideOpen } from '../draft.ts';

export const machine = decideOpen(({ judged }, _line, i) => (judged.machine.has(i) ? { reason: 'outside', rule: 'machine-line' } : null));
