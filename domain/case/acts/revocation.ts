import type { WorkingCalendar } from '../../clock/calendar.ts';
import { dueOf } from '../../clock/project-clock.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { Decided } from '../case.ts';
import type { CommandOf } from '../command.ts';
import type { Context } from '../context.ts';
import { isUnserved, serviceOf } from '../notice-service.ts';
import { refuseRevoked } from '../permit.ts';
import type { RevocationGround } from '../state/decision.ts';

/**
 * 撤销事先告知: the holder learns facts and ground, and may state and defend (许可法 7). Refused unless a rectification
 * lapsed, revocation was proposed at a check, or a ground of 许可法 69 is given.
 */
export const notifyRevocation = defineAct({
  kind: 'notifyRevocation',
  stages: ['decided'],
  own: (c, command) =>
    firstRefusal([
      () => refuseRevoked(c),
      () =>
        c.revocation
          ? refuse('E-REVOCATION-NOTIFIED', { article: '许可法 7', facts: { on: c.revocation.noticeOn } })
          : null,
      () =>
        groundOf(c, command.ground)
          ? null
          : refuse('E-REVOCATION-NO-GROUND', { article: '许可法 69', field: 'ground' }),
    ]),
  world: nothingForbids,
  happen: (c, { ground, facts }) => [
    { type: 'revocationNotified', ground: groundOf(c, ground) ?? '许可法 69(1)', facts, ...serviceOf(c) },
  ],
});

/** 陈述、申辩 (许可法 7): at any time before the decision on it. */
export const stateDefence = defineAct({
  kind: 'stateDefence',
  stages: ['decided'],
  own: (c) =>
    firstRefusal([
      () => refuseRevoked(c),
      () => (c.revocation ? null : refuse('E-REVOCATION-NOT-NOTIFIED', { article: '许可法 7' })),
      () => (c.revocation?.statement != null ? refuse('E-DEFENCE-STATED', { article: '许可法 7' }) : null),
    ]),
  world: nothingForbids,
  happen: (_c, { statement }) => [{ type: 'defenceStated', statement }],
});

/** 撤销 (许可法 69), after the prior notice and once the holder has been heard or has let the period pass. */
export const revoke = defineAct({
  kind: 'revoke',
  stages: ['decided'],
  own: (c) =>
    firstRefusal([
      () => refuseRevoked(c),
      () => (c.revocation ? null : refuse('E-REVOCATION-NOT-NOTIFIED', { article: '许可法 7' })),
    ]),
  world: (c, _command, context) => refuseUnheard(c, context),
  happen: (c, command) => revoked(c, command),
});

/** The permit stands: the defence was right, or revocation would gravely harm the public interest (许可法 69(3)). */
export const dropRevocation = defineAct({
  kind: 'dropRevocation',
  stages: ['decided'],
  own: (c) =>
    firstRefusal([
      () => refuseRevoked(c),
      () =>
        c.revocation || c.check?.state === 'revocationProposed'
          ? null
          : refuse('E-REVOCATION-NOT-NOTIFIED', { article: '许可法 7' }),
    ]),
  world: nothingForbids,
  happen: (_c, { reason }) => [{ type: 'revocationDropped', reason }],
});

function revoked(c: Decided, { judged, signature }: CommandOf<'revoke'>) {
  if (!c.revocation) return [];
  const { ground, facts } = c.revocation;
  return [{ type: 'revoked', ground, facts, judged, signature } as const];
}

/** A broken commitment is a grant got by a false promise (许可法 69(2)); what is given names its own. */
function groundOf(c: Decided, given: RevocationGround | null): RevocationGround | null {
  const broken = c.check?.state === 'revocationProposed' || (c.check?.state === 'rectify' && c.check.lapsed);
  return given ?? (broken ? '许可法 69(2)' : null);
}

/**
 * Was the revocation announced because a rectification lapsed, and not for another fraud before (许可法 69(2)), by the zone that
 * checks? What an upper organ announced that organ alone ends.
 */
export function restsOnLapse({ revocation, check, clocks, upper }: Decided, calendar: WorkingCalendar): boolean {
  if (upper || revocation?.ground !== '许可法 69(2)' || check?.state !== 'rectify' || !check.lapsed) return false;
  const due = clocks.rectify ? dueOf(clocks.rectify, calendar) : null;
  return due !== null && revocation.noticeOn > due;
}

function refuseUnheard(c: Decided, context: Context): Refusal | null {
  if (isUnserved(c, 'revocationPriorNotice')) return refuse('E-SERVICE-PENDING', { article: '许可法 7' });
  const clock = c.clocks.statement;
  if (c.revocation?.statement != null || !clock) return null;
  const due = dueOf(clock, context.calendar);
  return due !== null && context.today <= due
    ? refuse('E-REVOCATION-UNHEARD', { article: '许可法 7', facts: { due } })
    : null;
}
