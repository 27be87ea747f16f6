/** How sure a value is, in words. */
import type { MessageKey } from '../i18n/messages.ts';
import type { ConfidenceLevel } from './schema.ts';

const LEVELS = {
	certain: 'levelCertain',
	likely: 'levelLikely',
	uncertain: 'levelUncertain',
	unknown: 'levelUnknown',
} as const satisfies Record<ConfidenceLevel, MessageKey>;

export const levelKey = (level: ConfidenceLevel): MessageKey => LEVELS[level];
