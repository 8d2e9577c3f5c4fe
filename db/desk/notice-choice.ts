import type { Channel, NoticeKind } from '../../domain/notice/kinds.ts';
import type { NoticeLanguage } from '../../domain/notice/texts.ts';
import type { Queryable } from '../pool.ts';

/** Where somebody can be reached outside of the system. */
export interface Contact {
  readonly email: string | null;
  readonly mobile: string | null;
  /** In which mails and short messages are told; null: never said. */
  readonly language: NoticeLanguage | null;
}

/** A wish that differs from what is usual. */
export interface Choice {
  readonly kind: NoticeKind;
  readonly channel: Channel;
  readonly wanted: boolean;
}

/** How a person wants to be told. */
export async function wishesOf(
  db: Queryable,
  person: string,
): Promise<Contact & { readonly choices: readonly Choice[] }> {
  const { rows } = await db.query<Contact & { choices: readonly Choice[] }>(
    `SELECT c.email, c.mobile, c.language, coalesce((SELECT jsonb_agg(jsonb_build_object('kind', kind, 'channel', channel, 'wanted', wanted) ORDER BY kind, channel)
       FROM notice_choice WHERE person_id = $1), '[]') AS choices
     FROM (SELECT $1 AS id) p LEFT JOIN person_contact c ON c.person_id = p.id`,
    [person],
  );
  return rows[0] ?? { email: null, mobile: null, language: null, choices: [] };
}

/** Puts these wishes in the place of the former ones. */
export async function keepWishes(
  tx: Queryable,
  person: string,
  { email, mobile, language, choices }: Contact & { readonly choices: readonly Choice[] },
): Promise<void> {
  await tx.query(
    `INSERT INTO person_contact (person_id, email, mobile, language, changed_at) VALUES ($1, $2, $3, coalesce($4, 'zh'), now())
     ON CONFLICT (person_id) DO UPDATE SET email = $2, mobile = $3, language = excluded.language, changed_at = now()`,
    [person, email, mobile, language],
  );
  await tx.query('DELETE FROM notice_choice WHERE person_id = $1', [person]);
  await tx.query(
    `INSERT INTO notice_choice (person_id, kind, channel, wanted)
     SELECT $1, kind, channel, wanted FROM unnest($2::text[], $3::text[], $4::boolean[]) AS c (kind, channel, wanted)
     ON CONFLICT (person_id, kind, channel) DO UPDATE SET wanted = excluded.wanted`,
    [person, choices.map((one) => one.kind), choices.map((one) => one.channel), choices.map((one) => one.wanted)],
  );
}
