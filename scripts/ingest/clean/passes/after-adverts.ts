/** An advert stands between paragraphs: the sentence below it goes on with the article, however short it is. */
import type { Decision } from '../decision.ts';
import { isModels, type Pass } from '../draft.ts';
import { isParagraph, isSafe } from '../safe-sentence.ts';

export const afterAdverts: Pass = ({ lines, judged, decisions }) => {
	const now = [...decisions];
	for (const [i, line] of lines.entries()) {
		if (!isModels(now[i]) || line.words.length < 4 || !isSafe(line, judged.features.phrases[i] ?? [])) continue;
		let above = i - 1;
		while (isAdvert(now[above])) above--;
		const paragraph = lines[above];
		if (above < i - 1 && paragraph !== undefined && now[above] === 'keep' && isParagraph(paragraph)) now[i] = 'keep';
	}
	return now;
};

const isAdvert = (decision: Decision | null | undefined) => typeof decision === 'object' && decision?.reason === 'advert';
