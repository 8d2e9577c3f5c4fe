/** Today, as a `date`, by the clock of the zone that a query calls so; by the machine's where the query found none. */
export const todayIn = (zone: string): string =>
  `(coalesce(${zone}.clock_at, now()) AT TIME ZONE 'Asia/Shanghai')::date`;
