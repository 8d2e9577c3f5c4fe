import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

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
  readonly id: string;
  readonly kind: AccountEventKind;
  /** Name of who did it. */
  readonly by: string;
  readonly at: Date;
}

/** What happened to an account, the newest first. */
export async function listAccountEvents(
  db: Queryable,
  person: string,
  { after, limit }: PageAsked,
): Promise<PageOf<AccountEventRow>> {
  const { rows } = await db.query<AccountEventRow>(
    `SELECT e.id::text, e.kind, p.name AS by, e.at FROM account_event e JOIN person p ON p.id = e.by_person
     WHERE e.person_id = $1
       AND ($2::text IS NULL OR e.id < (SELECT id FROM account_event WHERE person_id = $1 AND id::text = $2))
     ORDER BY e.id DESC LIMIT $3`,
    [person, after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}
