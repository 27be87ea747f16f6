/** The name of who wrote, alone on a line below the title, without a word before it: no text. */
import { nameAlone } from '../../text/name-alone.ts';
import { decideOpen } from '../draft.ts';

/** Lines below the title: a date may stand between. */
const NEAR = 2;

export const nameBelowTitle = decideOpen(({ title }, line, i) => {
	const below = title.line === null ? 0 : i - title.line;
	return below >= 1 && below <= NEAR && line.mark === 'none' && nameAlone(line.text) !== null
		? { reason: 'byline', rule: 'name-alone' }
		: null;
});
