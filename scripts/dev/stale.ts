/** The exit code of a program that stays and is no longer what lies on the disk (`EX_TEMPFAIL` of sysexits.h: try again). */
export const STALE = 75;
