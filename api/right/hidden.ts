import { hasGivenReason, keepReads } from '../../db/desk/personal-read.ts';
import { evidenceEvents } from '../../db/read/evidence.ts';
import { paperDesk } from '../../db/read/paper-desk.ts';
import type { Queryable } from '../../db/pool.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { hiddenOf, personsIn, REASON_HOLDS_MINUTES, type Hidden } from '../../domain/permission/hidden.ts';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { personalKindIn } from '../views/form-rows.ts';
import { needsPersons } from '../views/needs-persons.ts';
import { Problem } from '../http/problem.ts';
import type { Who } from './who.ts';

/** What is hidden of a case from whoever looks, asked of its record; nothing where they need it. */
export async function hiddenIn(db: Queryable, open: PresentCase, who: Who): Promise<readonly Hidden[]> {
  if (needsPersons(open, who)) return [];
  const events = await evidenceEvents(db, open.state.id);
  return hiddenAmong(
    open,
    events.map(({ data }) => data),
    who,
  );
}

/** The same, where what happened to the case was read already. */
export function hiddenAmong(open: PresentCase, events: readonly CaseEvent[], who: Who): readonly Hidden[] {
  if (needsPersons(open, who)) return [];
  const { item, form } = paperDesk(open.row, open.world, open.facts.authority);
  const filled = form.flatMap(([label, value]) => {
    const kind = personalKindIn(item, label);
    return kind === null ? [] : [[kind, value] as const];
  });
  const { name: firm, legalRepresentative } = open.row.applicant;
  const names = [legalRepresentative, ...personsIn(events)].filter((name) => name !== firm && name !== who.person.name);
  return hiddenOf([...filled, ...names.map((name) => ['name', name] as const)]);
}

/** Of what somebody says why they have to see it whole: a sealed paper, or a pack with names. */
export type Sealed = 'revealPaper' | 'revealPack';

interface OfThing {
  readonly kind: Sealed;
  readonly thing: string;
}

/** The reason is on the record before anything leaves; answers until when it opens the thing. */
export async function noteReason(
  db: Queryable,
  who: Who,
  { kind, thing, reason }: OfThing & { reason: string },
): Promise<Instant> {
  const { person, hat } = who;
  const at = new Date();
  const by = { person: person.id, hat: hat?.id ?? null, capacity: hat?.capacity ?? null, zone: hat?.zone ?? null };
  await keepReads(db, [{ ...by, kind, thing, at, reason }]);
  return instantFromMs(at.getTime() + REASON_HOLDS_MINUTES * 60_000);
}

/** Refuses (403 `E-REASON-DUE`, 个人信息保护法 6) who has not said, in this role and a short while ago, why the thing is needed whole. */
export async function requireReason(db: Queryable, { person, hat }: Who, { kind, thing }: OfThing): Promise<void> {
  const since = new Date(Date.now() - REASON_HOLDS_MINUTES * 60_000);
  if (await hasGivenReason(db, { person: person.id, hat: hat?.id ?? null, kind, thing, since })) return;
  throw new Problem(403, { code: 'E-REASON-DUE', article: '个人信息保护法 6', field: 'reason' });
}
