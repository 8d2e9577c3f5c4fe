import type { Pool } from '../../db/pool.ts';

/** An open step of a case of its own, written straight into the tables. */
export interface SeededStep {
  readonly kind?: string;
  readonly unit?: string;
  /** `infinity`: no limit runs against it. */
  readonly due: string;
  readonly opened?: string;
  /** Who has it in hand, by id. */
  readonly by?: string;
  readonly item?: string;
  readonly stage?: string;
  /** What of the state differs from an accepted case with a promised limit of ten working days. */
  readonly state?: Readonly<Record<string, unknown>>;
  /** When it was done; absent: it is open. */
  readonly done?: string;
}

const PROMISED = { limit: 'promised', unit: 'workingDays', start: '2026-09-28', length: 10 };

/** Seeds cases `<prefix>0`, `<prefix>1`, … with one step each, `t-<case>`, in the zone and project of `seedZone`. */
export async function seedSteps(
  pool: Pool,
  prefix: string,
  steps: readonly SeededStep[],
  zone = 'z',
): Promise<readonly string[]> {
  await pool.query(
    `INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, received_at, received_by, machine_at)
     VALUES ($1, $2, 'p', $1, '{}', '-', now(), 'u', now())`,
    [`s-${prefix}`, zone],
  );
  for (const [at, step] of steps.entries()) await seedStep(pool, { id: `${prefix}${at}`, prefix, zone }, step);
  return steps.map((_, at) => `${prefix}${at}`);
}

interface Place {
  readonly id: string;
  readonly prefix: string;
  readonly zone: string;
}

async function seedStep(pool: Pool, { id, prefix, zone }: Place, step: SeededStep): Promise<void> {
  const { kind = 'review', unit = 'planning', due, opened = '2026-10-12T09:00:00+08:00', item = 'A18' } = step;
  const state = {
    item: { code: item, name: '建设工程规划许可' },
    clocks: { promised: PROMISED },
    procedures: [],
    opinions: [],
    returned: 0,
    correction: null,
    ...step.state,
  };
  await pool.query(
    `INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
     VALUES ($1, $1, $2, 'p', 'e', $3, $4, 1, 'ordinary', '{}')`,
    [id, zone, `s-${prefix}`, item],
  );
  await pool.query(
    `INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, status, state, received_on,
       accepted_on, promised_due, nearest_due, nearest_clock, open)
     VALUES ($1, $2, 'p', 'e', $3, 1, $4, 3, $5, '2026-09-28', '2026-09-28', $6, $6, 'promised', true)`,
    [id, zone, item, step.stage ?? 'accepted', JSON.stringify(state), due === 'infinity' ? null : due],
  );
  await pool.query(
    `INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at, done_at, done_by)
     VALUES ($1, $2, $3, $4, 1, $5, $6, $7, $8, CASE WHEN $8::timestamptz IS NOT NULL THEN 'u' END)`,
    [`t-${id}`, id, zone, kind, unit, due, opened, step.done ?? null],
  );
  if (step.by === undefined) return;
  await pool.query('INSERT INTO claim (task_id, person_id, claimed_at) VALUES ($1, $2, $3)', [
    `t-${id}`,
    step.by,
    opened,
  ]);
}
