import type { Capacity } from '../../domain/case/actor.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { isLegal, type NoticeKind } from '../../domain/notice/kinds.ts';
import type { NoticeFacts } from '../../domain/notice/texts.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';

/** What is told of a project beside its cases: to its enterprise, to one person, or to those of a capacity in the zone. */
export interface ProjectNotice {
  readonly kind: NoticeKind;
  readonly project: string;
  readonly commitment?: string;
  readonly to:
    'enterprise' | { readonly person: string } | { readonly capacity: Capacity; readonly bureau?: string | undefined };
  readonly facts: NoticeFacts;
  readonly at: Instant;
}

/** Tells it, in the transaction in which it is recorded. */
export async function tellOfProject(
  tx: Queryable,
  { kind, project, commitment, to, facts, at }: ProjectNotice,
): Promise<void> {
  const { person = null, capacity = null, bureau = null } = to === 'enterprise' ? {} : { ...NOBODY, ...to };
  await tx.query(
    `INSERT INTO notice (id, kind, legal, zone_id, enterprise_id, person_id, capacity, bureau, commitment_id, facts, at)
     SELECT $1, $2, $3, p.zone_id, CASE WHEN coalesce($4, $5) IS NULL THEN p.enterprise_id END, $4, $5, $6, $7,
       jsonb_build_object('project', p.name) || $8::jsonb, $9
     FROM project p WHERE p.id = $10`,
    [newId(), kind, isLegal(kind), person, capacity, bureau, commitment ?? null, JSON.stringify(facts), at, project],
  );
}

const NOBODY: { readonly person?: string; readonly capacity?: Capacity; readonly bureau?: string | undefined } = {};
