/** Which steps count: a condition on the steps of the page, and the question for the number of all of a kind. */
export interface Scope {
  readonly only: string;
  readonly open: string;
}

/** Every step of the zone, of which who works there reads all cases. */
const ZONE: Scope = {
  only: '',
  open: `SELECT coalesce(sum(y.n), 0) AS n FROM task_tally y
         WHERE y.zone_id = $1 AND y.unit = $2 AND y.kind = wanted.kind`,
};

/** Only some. The tally knows neither parks nor upper organs: they are counted one by one. */
const some = (only: string): Scope => ({
  only,
  open: `SELECT count(*) AS n FROM task t
         WHERE t.zone_id = $1 AND t.unit = $2 AND t.kind = wanted.kind AND t.done_at IS NULL${only}`,
});

const inPark = (value: string): string => ` AND EXISTS (
          SELECT FROM case_row i JOIN project l ON l.id = i.project_id WHERE i.case_id = t.case_id AND l.park = ${value})`;

/** The cases that are with an upper organ, which are all that it may read (db/read/seen.ts). */
const above = (value: string): string => ` AND EXISTS (
          SELECT FROM case_row i WHERE i.case_id = t.case_id AND i.state->'upper'->>'organ' = ${value})`;

/** By what somebody reads: everything, one park ($9), the cases with an upper organ ($9), or those of them in one park ($10). */
export const SCOPES = {
  zone: ZONE,
  park: some(inPark('$9')),
  above: some(above('$9')),
  aboveInPark: some(`${above('$9')}${inPark('$10')}`),
} as const satisfies Readonly<Record<string, Scope>>;

export type ScopeName = keyof typeof SCOPES;
