/** How much is written, whatever the script. */

/** A character that says as much as two letters. */
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;

/** Characters of a text, those that say as much as two letters counted twice. */
export const writtenLength = (text: string): number => text.length + (text.match(DENSE)?.length ?? 0);
