/** Which steps count: a condition on the steps of the page, and the question for the number of all of a kind. */
export interface Scope {
  readonly inPark: string;
  readonly open: string;
}

/** Every step of the zone. */
export const ZONE: Scope = {
  inPark: '',
  open: `SELECT coalesce(sum(y.n), 0) AS n FROM task_tally y
         WHERE y.zone_id = $1 AND y.unit = $2 AND y.kind = wanted.kind`,
};

const IN_PARK = ` AND EXISTS (
          SELECT FROM case_row i JOIN project l ON l.id = i.project_id WHERE i.case_id = t.case_id AND l.park = $9)`;

/** The steps of one park ($9). The tally knows no parks: they are counted one by one. */
export const PARK: Scope = {
  inPark: IN_PARK,
  open: `SELECT count(*) AS n FROM task t
         WHERE t.zone_id = $1 AND t.unit = $2 AND t.kind = wanted.kind AND t.done_at IS NULL${IN_PARK}`,
};
