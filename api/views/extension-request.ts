import type { Actor } from '../../domain/case/actor.ts';
import { clockOf } from '../../domain/case/clocks-of.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Clock, Extension } from '../../domain/clock/clock.ts';
import type { Day } from '../../domain/clock/day.ts';
import { extensionRuleOf } from '../../domain/clock/extensions.ts';
import { dueOf, lightOfClock } from '../../domain/clock/project-clock.ts';
import type { AskedCase } from '../../db/read/extension-requests.ts';
import type { extensionRoutes } from '../contract/extension.ts';
import type { GivenOf } from '../contract/route.ts';

export type RequestRow = GivenOf<typeof extensionRoutes.listExtensionRequests>['rows'][number];

/** By what a request is told: the zone's day, the calendar of the case's desk and the names of the departments. */
interface Told {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly bureaus: ReadonlyMap<string, string>;
}

/** A request with the last day as it is and as it would be; null once nothing is left to be lengthened: its day went by. */
export function requestRow({ state, ...one }: AskedCase, { today, calendar, bureaus }: Told): RequestRow | null {
  const asked = 'extensionAsked' in state ? state.extensionAsked : null;
  const clock = clockOf(state, 'statutory', calendar, today);
  const due = clock && dueOf(clock, calendar);
  if (!asked || !clock || !due || due < today) return null;
  const { by: signer } = extensionRuleOf(clock);
  const { bureau, code, name } = state.item;
  return {
    case: one.id,
    number: one.number,
    item: { code, name },
    project: one.project,
    applicant: one.applicant,
    bureau: { code: bureau, name: bureaus.get(bureau) ?? bureau },
    length: asked.length,
    unit: clock.unit,
    reason: asked.reason,
    ...askedBy(asked.by),
    on: asked.on,
    signer,
    due,
    after: dueOf(longer(clock, { signedOn: today, by: signer, length: asked.length }), calendar) ?? due,
    light: lightOfClock(clock, calendar, today),
  };
}

const askedBy = (by: Actor) => ({ by: by.name, byFor: by.for?.name ?? null });

const longer = (clock: Clock, extension: Extension): Clock => ({
  ...clock,
  extensions: [...(clock.extensions ?? []), extension],
});
