/** What the system says of a disk without room or a quota that is used up, and what PostgreSQL says of the same. */
const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** Did something fail because there is no room to keep it? What failed so was kept nowhere. */
export const isStorageFull = (error: unknown): boolean => FULL.has((error as { code?: unknown } | null)?.code);
