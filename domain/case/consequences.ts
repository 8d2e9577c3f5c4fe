import { isExcludedClass } from '../catalogue/exclusion.ts';
import { materialOf } from '../catalogue/item.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Clock } from '../clock/clock.ts';
import { spellDay } from '../paper/calendar-words.ts';
import type { Case, ClockName } from './case.ts';
import { deferralDay } from './deferral-day.ts';
import type { Happening } from './event.ts';
import { serviceOf } from './notice-service.ts';
import { isMending, pendingSuccession } from './permit.ts';
import { isOver } from './over.ts';
import type { ToServe } from './state/service.ts';

/** What the law lets happen at 00:00 of the day after a clock's last day. */
export interface Consequence {
  readonly clock: ClockName;
  /** Does it still wait to happen? */
  waits(c: Case): boolean;
  /** `calendar`: by which what is told of it names a day. */
  happenings(c: Case, calendar: WorkingCalendar): readonly Happening[];
}

/** All that lapses by itself. At one moment the first of the list comes first. */
export const CONSEQUENCES: readonly Consequence[] = [
  {
    clock: 'acceptance',
    waits: (c) => c.stage === 'received' && isRunning(c, 'acceptance'),
    // 逾期不告知的，自收到申请材料之日起即为受理 (许可法 32(4)): accepted as of the day the window began.
    happenings: (c) =>
      c.clocks.acceptance ? [{ type: 'deemedAccepted', on: c.clocks.acceptance.start, ...serviceOf(c) }] : [],
  },
  {
    clock: 'correction',
    waits: (c) => c.stage === 'correcting',
    happenings: (c) => [{ type: 'deemedWithdrawn', ...serviceOf(c) }],
  },
  {
    clock: 'deferral',
    waits: (c) => c.stage === 'accepted' && (c.deferral?.open.length ?? 0) > 0 && isRunning(c, 'deferral'),
    happenings: (c, calendar) => [{ type: 'deferralLapsed', ...toldOfCure(c) }, ...afterLapse(c, calendar)],
  },
  {
    clock: 'cure',
    waits: (c) => c.stage === 'accepted' && isRunning(c, 'cure'),
    happenings: (c) => terminated(c),
  },
  {
    ...overrun('promised'),
    happenings: (c) => [{ type: 'urged', clock: 'promised' }, ...passedByDefault(c)],
  },
  overrun('statutory'),
  {
    clock: 'rectify',
    waits: isMending,
    happenings: () => [{ type: 'rectificationLapsed' }],
  },
  { clock: 'start', waits: (c) => isValid(c) && isRunning(c, 'start'), happenings: () => [{ type: 'voided' }] },
  {
    clock: 'validity',
    waits: (c) => isValid(c) && isRunning(c, 'validity'),
    // 行政机关…逾期未作决定的，视为准予延续 (许可法 50(2)).
    happenings: (c) => [endOfValidity(c, c.clocks.validity)],
  },
  {
    clock: 'renewedValidity',
    waits: (c) => isValid(c) && isRunning(c, 'renewedValidity'),
    happenings: (c) => [endOfValidity(c, c.clocks.renewedValidity)],
  },
];

/** Of which clocks somebody is warned ahead. Remedies are a right and not a duty; a hearing is asked for or not. */
export const WARNED: readonly ClockName[] = [
  'acceptance',
  'correction',
  'promised',
  'statutory',
  'forward',
  'transfer',
  'deferral',
  'cure',
  'service',
  'check',
  'rectify',
  'hearing',
  'start',
  'validity',
  'renewedValidity',
];

/** Procedures that the end of the case cuts off. */
export const cutProcedures = (c: Case): readonly Happening[] =>
  c.procedures
    .filter((procedure) => procedure.endedOn === null)
    .map((procedure) => ({ type: 'procedureEnded', kind: procedure.kind, cut: true }));

const terminated = (c: Case): readonly Happening[] => [...cutProcedures(c), { type: 'terminated', ...serviceOf(c) }];

const isRunning = (c: Case, clock: ClockName): boolean =>
  c.clocks[clock] !== undefined && c.clocks[clock].end === undefined;

const isValid = (c: Case): boolean => c.stage === 'decided' && c.permit?.state === 'valid';

/** What is renewed by silence holds on for as long as it was granted. */
const endOfValidity = (c: Case, clock: Clock | undefined): Happening =>
  isRenewing(c) && clock ? { type: 'deemedRenewed', months: clock.length } : { type: 'expired' };

/** Is an application for renewal undecided, on which it was not renewed by silence before? */
function isRenewing(c: Case): boolean {
  return c.stage === 'decided' && c.permit !== null && pendingSuccession(c.permit)?.kind === 'renewal';
}

/** A limit of the office that is overrun answers itself with an urging order; the case stays open (许可法 74(2), 722号 36). */
function overrun(clock: 'promised' | 'statutory'): Consequence {
  return {
    clock,
    waits: (c) => !isOver(c) && isRunning(c, clock) && !c.urged.includes(clock),
    happenings: () => [{ type: 'urged', clock }],
  };
}

/** 超时默认: a local policy, and of an excluded class none (domain.md 2.9). It lets the next step be received and grants nothing. */
const passedByDefault = (c: Case): readonly Happening[] =>
  c.stage === 'accepted' && c.item.tacit === 'POLICY' && !isExcludedClass(c.item.code)
    ? [{ type: 'defaultPassed' }]
    : [];

/** What was found of a promise that was not kept: what was to come until when, and that it did not. */
function lapseOf(c: Case, calendar: WorkingCalendar): string {
  const { open = [] } = ('deferral' in c && c.deferral) || {};
  const until = deferralDay(c, calendar);
  const names = open.map((code) => materialOf(c.item, code)?.name ?? code).join('、');
  return `申请人承诺${until === null ? '' : `最迟于${spellDay(until)}`}补交${names}，期限届满时没有补交。`;
}

/** Of more time (CURE15) it is told by a notice of its own; what follows otherwise by the refusal or the end. */
const toldOfCure = (c: Case): ToServe => (c.rules.deferralLapse === 'CURE15' ? serviceOf(c) : {});

/** What the zone lets follow when promised papers did not come (意见 6): four local ways, one of which gives more time. */
function afterLapse(c: Case, calendar: WorkingCalendar): readonly Happening[] {
  if (c.rules.deferralLapse === 'CURE15') return [];
  if (c.rules.deferralLapse !== 'REFUSE') return terminated(c);
  const reasons = ['未在承诺的期限内补齐容缺材料。'];
  const proposal = {
    outcome: 'refuse',
    facts: lapseOf(c, calendar),
    reasons,
    provisions: ['意见 6'],
    conditions: [],
    overrunReason: null,
    citesMinutes: false,
  } as const;
  return [...cutProcedures(c), { type: 'refused', proposal, signature: null, authority: null }];
}
