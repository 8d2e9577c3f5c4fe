import type { Queryable } from '../pool.ts';

/** What can happen to an account. */
export const ACCOUNT_EVENTS = [
  'passwordGiven',
  'passwordChanged',
  'signedOutEverywhere',
  'secondFactorSet',
  'secondFactorEnded',
  'secondFactorReset',
  'recoveryCodeUsed',
  'identityLinked',
  'identityEnded',
  'enterpriseLost',
] as const;

export type AccountEventKind = (typeof ACCOUNT_EVENTS)[number];

/** Something that happens to the account of `person`, done by `by`. */
export interface AccountNote {
  readonly person: string;
  readonly kind: AccountEventKind;
  readonly by: string;
}

/** Records what happened to an account; kept for good. */
export async function noteOfAccount(tx: Queryable, { person, kind, by }: AccountNote): Promise<void> {
  await tx.query('INSERT INTO account_event (person_id, kind, by_person, at) VALUES ($1, $2, $3, now())', [
    person,
    kind,
    by,
  ]);
}

export interface AccountEventRow {
  readonly kind: AccountEventKind;
  /** Name of who did it. */
  readonly by: string;
  readonly at: Date;
}

/** What happened to an account, the newest first. */
export const listAccountEvents = async (db: Queryable, person: string): Promise<readonly AccountEventRow[]> =>
  (
    await db.query<AccountEventRow>(
      `SELECT e.kind, p.name AS by, e.at FROM account_event e JOIN person p ON p.id = e.by_person
       WHERE e.person_id = $1 ORDER BY e.id DESC LIMIT 50`,
      [person],
    )
  ).rows;
