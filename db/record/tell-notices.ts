import { clocksOf } from '../../domain/case/clocks-of.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import { tellingsOf } from '../../domain/notice/addressee.ts';
import { isLegal, NOTICES, type NoticeKind } from '../../domain/notice/kinds.ts';
import type { NoticeFacts } from '../../domain/notice/texts.ts';
import { newId } from '../id.ts';
import { itemOfVersion } from '../zone-world.ts';
import type { Queryable } from '../pool.ts';
import type { Appending, Step } from './step.ts';

// The whole of it in one statement; what happened already stands in the transaction.
const INSERT = `
  INSERT INTO notice (id, kind, legal, zone_id, case_id, enterprise_id, capacity, bureau, person_id, facts, at)
  SELECT n.id, n.kind, n.legal, c.zone_id, c.id, CASE WHEN coalesce(n.capacity, n.person) IS NULL THEN c.enterprise_id END, n.capacity,
    n.bureau, n.person,
    n.facts || jsonb_build_object('number', c.number), $9
  FROM case_file c, unnest($2::text[], $3::text[], $4::boolean[], $5::jsonb[], $6::text[], $7::text[], $8::text[])
    AS n (id, kind, legal, facts, capacity, bureau, person)
  WHERE c.id = $1 AND (n.person IS NULL OR EXISTS (SELECT FROM person p WHERE p.id = n.person))`;

/** Tells the enterprise, or whom else it concerns, what happened to a case, in the transaction in which it is recorded: one statement, or none. */
export async function tellNotices(tx: Queryable, appending: Appending, steps: readonly Step[]): Promise<void> {
  const told = steps.flatMap(({ event, before, after }) =>
    tellingsOf(event, before, after)
      // Nobody is reminded of a day that is over.
      .filter(() => event.type !== 'lastDayReminded' || event.last >= dayOf(appending.now))
      .map((one) => ({
        ...one,
        kind: kindFor(one.kind, after, appending),
        facts: { ...factsOf(one.kind, after, appending), ...one.facts },
      })),
  );
  if (told.length === 0) return;
  await tx.query(INSERT, [
    appending.caseId,
    told.map(() => newId()),
    told.map(({ kind }) => kind),
    told.map(({ kind }) => isLegal(kind)),
    told.map(({ facts }) => JSON.stringify(facts)),
    told.map(({ desk }) => desk?.capacity ?? null),
    told.map(({ desk }) => desk?.bureau ?? null),
    told.map(({ person }) => person ?? null),
    appending.now,
  ]);
}

function factsOf(kind: NoticeKind, after: Step['after'], { world, now }: Appending): NoticeFacts {
  const { clock: name } = { clock: undefined, ...NOTICES[kind] };
  const clock = name && clocksOf(after, world.calendar, dayOf(now))[name];
  const due = clock && dueOf(clock, world.calendar);
  const { english, nature = 'permit' } = itemOfVersion(world, after.item) ?? {};
  return {
    item: after.item.name,
    ...(english !== undefined && { english }),
    ...(nature !== 'permit' && { nature }),
    ...(due && { due }),
  };
}

/** 备案 is told as such. */
const kindFor = (kind: NoticeKind, after: Step['after'], { world }: Appending): NoticeKind =>
  kind === 'granted' && itemOfVersion(world, after.item)?.nature === 'filing' ? 'recorded' : kind;
