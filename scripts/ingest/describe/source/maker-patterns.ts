/** Words about who publishes a page, of all languages, as parts of patterns. */
import { further } from '../../languages/further.ts';
import { anyPhrase } from '../../languages/languages.ts';
import type { MakerWords } from '../../languages/maker-words.ts';

export const makerWords = (of: keyof MakerWords): string => anyPhrase(({ maker }) => maker[of], further.maker[of]);
