/** What can speak for two articles being one story; named in the interface by `ground…` (`src/i18n/`). */
export const joinGrounds = ['names', 'dates', 'places', 'numbers', 'title', 'event', 'words'] as const;
export type JoinGround = (typeof joinGrounds)[number];
