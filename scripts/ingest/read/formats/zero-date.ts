/** What programs write for a day that they do not know: the year nought, or the first second that they count. */
export const isZeroDate = (date: string): boolean => /^0000-|-0001(?!\d)|^1970-01-01|(?<!\d)0?1 jan(?:uary)? 1970(?!\d)/i.test(date.trim());
