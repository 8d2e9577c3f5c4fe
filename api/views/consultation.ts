import type { z } from 'zod';
import type { Opinion } from '../../domain/case/state/review.ts';
import { consultationsOf } from '../../domain/catalogue/consultation.ts';
import type { Facts } from '../../domain/catalogue/condition.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import type { Case } from '../../domain/case/case.ts';
import { differing, lastAnswers, tallyOf } from '../../domain/case/opinion-tally.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dueOf, lightOfClock } from '../../domain/clock/project-clock.ts';
import type { ConsultedCase } from '../../db/read/consultations.ts';
import type { AnswerOf } from '../contract/route.ts';
import type { consultationRoutes, consulted } from '../contract/consultations.ts';

export type ConsultedView = z.input<typeof consulted>;
type Proposal = AnswerOf<typeof consultationRoutes.readConsultation>;

/** By what a list is told: the zone's day, its calendar and the names of its departments. */
export interface Told {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly bureaus: ReadonlyMap<string, string>;
}

/** A case of which departments are asked, as one of them sees it in a list. */
export function consultedView(one: ConsultedCase, told: Told, mine: string | null): ConsultedView {
  const opinions = opinionsOf(one.state);
  const open = opinions.filter(({ answer }) => answer === null);
  const next = soonest(open, told.calendar);
  const asked = soonest(
    open.filter(({ bureau }) => bureau === mine),
    told.calendar,
  );
  const { given, late, unweighed } = tallyOf(opinions);
  return {
    case: one.id,
    number: one.number,
    item: { code: one.state.item.code, name: one.state.item.name },
    project: one.project,
    applicant: one.applicant,
    lead: named(one.state.item.bureau, told.bureaus),
    tally: {
      asked: opinions.length,
      given,
      late,
      unweighed,
      differ: differing(lastAnswers(opinions, ({ bureau }) => bureau)),
    },
    due: next && lastDay(next, told.calendar),
    light: next ? lightOfClock(next.clock, told.calendar, told.today) : 'off',
    question: asked && {
      id: asked.id,
      text: asked.question,
      due: lastDay(asked, told.calendar),
      light: lightOfClock(asked.clock, told.calendar, told.today),
    },
  };
}

const opinionsOf = (state: Case): readonly Opinion[] => ('opinions' in state ? state.opinions : []);

const lastDay = ({ clock }: Opinion, calendar: WorkingCalendar): Day => dueOf(clock, calendar) ?? clock.start;

const soonest = (open: readonly Opinion[], calendar: WorkingCalendar): Opinion | null =>
  open.toSorted((a, b) => (lastDay(a, calendar) < lastDay(b, calendar) ? -1 : 1))[0] ?? null;

const named = (code: string, bureaus: Told['bureaus']) => ({ code, name: bureaus.get(code) ?? code });

/**
 * Whom the guide has asked about a case: departments that were not asked yet, those left out with why, and all others of
 * the zone. A department that the zone does not have is not named.
 */
export function proposalOf(item: Item, state: Case, facts: Facts, bureaus: Told['bureaus']): Proposal {
  const asked = new Set(opinionsOf(state).map(({ bureau }) => bureau));
  const { ask, leave } = consultationsOf(item, facts);
  const isOpen = (code: string): boolean => code !== item.bureau && bureaus.has(code) && !asked.has(code);
  const known = new Set([...ask.map(({ bureau }) => bureau), ...leave.map((one) => one.consultation.bureau)]);
  return {
    ask: ask
      .filter(({ bureau }) => isOpen(bureau))
      .map(({ bureau, question, days }) => ({ bureau: named(bureau, bureaus), question, days })),
    leave: leave
      .filter(({ consultation }) => isOpen(consultation.bureau))
      .map(({ consultation: { bureau, question, days }, why }) => ({
        bureau: named(bureau, bureaus),
        why,
        question,
        days,
      })),
    others: [...bureaus.keys()].filter((code) => isOpen(code) && !known.has(code)).map((code) => named(code, bureaus)),
  };
}
