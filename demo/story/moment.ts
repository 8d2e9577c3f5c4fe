/** `MM-DD HH:MM` in the year of the story. */
export type Moment = string;

/** The moment as the story's steps carry it: `2026-MM-DDTHH:MM`. */
export const momentOfYear = (at: Moment): string => `2026-${at.replace(' ', 'T')}`;
