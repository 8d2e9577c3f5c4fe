import { describe, expect, it, test } from '@jest/globals';
import type { Procedure } from '../../../domain/case/state/review.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import {
  jointClock,
  jointOverdueAt,
  memberOf,
  refuseJointExtension,
  type JointMember,
} from '../../../domain/project/joint.ts';
import { at } from '../../setup/at.ts';
import { day, wish } from '../case/builders.ts';
import { review } from '../case/review-wishes.ts';
import { above, directAccepted, sending } from '../case/sending.ts';

const member = (acceptedOn: string | null, rest: Partial<JointMember> = {}): JointMember => ({
  acceptedOn: acceptedOn === null ? null : day(acceptedOn),
  endedOn: null,
  procedures: [],
  caps: undefined,
  ...rest,
});

const ended = (on: string) => ({ endedOn: day(on) });

const procedure = (kind: Procedure['kind'], on: string, days: number, rest: Partial<Procedure> = {}): Procedure => ({
  kind,
  noticeOn: day(on),
  began: null,
  days,
  endedOn: null,
  cut: false,
  overCap: false,
  ...rest,
});

const clockOf = (members: readonly JointMember[], today = '2026-03-10') =>
  jointClock({ members, extensions: [] }, PUBLISHED_CALENDAR, day(today));

const due = (members: readonly JointMember[], today?: string) => {
  const clock = clockOf(members, today);
  return clock && dueOf(clock, PUBLISHED_CALENDAR);
};

const BOTH = [member('2026-03-02'), member('2026-03-03')];

describe('the common limit of what is handled jointly (许可法 42(2))', () => {
  it('is forty-five working days from the last acceptance', () => {
    expect(due(BOTH)).toBe('2026-05-09');
  });

  it('has not started while one is neither accepted nor ended', () => {
    expect(due([...BOTH, member(null)])).toBeNull();
    expect(due([...BOTH, member(null, ended('2026-03-06'))])).toBe('2026-05-09');
  });

  it('never starts where none was accepted', () => {
    expect(due([member(null, ended('2026-03-06'))])).toBeNull();
  });

  it('ends when the last of them is decided or ended', () => {
    const [first, second] = BOTH as [JointMember, JointMember];
    expect(clockOf([{ ...first, ...ended('2026-03-06') }, second])?.end).toBeUndefined();
    expect(clockOf(BOTH.map((one, n) => ({ ...one, ...ended(`2026-03-1${n}`) })))?.end).toBe('2026-03-11');
  });

  it('is stopped by the procedures of each member, and once on a day on which two run', () => {
    const both = [
      member('2026-03-03', { procedures: [procedure('expertReview', '2026-03-10', 5)] }),
      member('2026-03-03', { procedures: [procedure('testing', '2026-03-12', 5)] }),
    ];
    // 11, 12, 13, 16, 17, 18 and 19 March are left out.
    expect(due(both)).toBe('2026-05-19');
  });

  it('is not stopped by publicity, which the law does not name', () => {
    expect(due([member('2026-03-03', { procedures: [procedure('publicity', '2026-03-10', 5)] })])).toBe('2026-05-09');
  });

  it('takes a procedure that its case cut short as long as it ran', () => {
    const cut = procedure('testing', '2026-03-10', 20, { endedOn: day('2026-03-12'), cut: true });
    expect(due([member('2026-03-03', { ...ended('2026-03-12'), procedures: [cut] }), member('2026-03-03')])).toBe(
      '2026-05-12',
    );
  });

  it('leaves out no more days than the item’s law lets a procedure exclude', () => {
    const capped = member('2026-03-03', {
      procedures: [procedure('expertReview', '2026-03-10', 20)],
      caps: { expertReview: 1 },
    });
    expect(due([capped])).toBe('2026-05-11');
  });

  it('moves on with each day on which a procedure outlives its planned end', () => {
    const late = [member('2026-03-03', { procedures: [procedure('testing', '2026-03-10', 1)] })];
    expect(due(late, '2026-03-11')).toBe('2026-05-11');
    expect(due(late, '2026-03-13')).toBe('2026-05-13');
  });
});

describe('its last day', () => {
  const moment = (members: readonly JointMember[]) => jointOverdueAt({ members, extensions: [] }, PUBLISHED_CALENDAR);

  it('is over at 00:00 of the next day, worked or not', () => {
    expect(moment(BOTH)).toBe(at('2026-05-10T00:00'));
  });

  it('does not come while a procedure runs that nobody has ended', () => {
    expect(moment([member('2026-03-03', { procedures: [procedure('testing', '2026-03-10', 1)] })])).toBeNull();
  });

  it('does not come once all are decided', () => {
    expect(moment(BOTH.map((one) => ({ ...one, ...ended('2026-03-20') })))).toBeNull();
  });
});

describe('its extension', () => {
  const refusal = (by: 'govHead' | 'zoneHead' | 'organHead' | 'principalHead', length: number, on: string) =>
    refuseJointExtension({ members: BOTH, extensions: [] }, { by, length, at: at(on) }, PUBLISHED_CALENDAR);

  it('is for the head of the government at that level, fifteen days at most', () => {
    expect(refusal('govHead', 15, '2026-05-09T23:00')).toBeNull();
    expect(refusal('govHead', 16, '2026-05-09T23:00')).toMatchObject({ code: 'E-EXTENSION-TOO-LONG' });
  });

  test.each(['zoneHead', 'organHead', 'principalHead'] as const)('is not for %s', (by) => {
    expect(refusal(by, 5, '2026-04-01T09:00')).toMatchObject({
      code: 'E-EXTENSION-SIGNER',
      article: '许可法 42(2)',
    });
  });

  it('comes too late after the last day, and finds nothing after the end or before the start', () => {
    expect(refusal('govHead', 5, '2026-05-10T00:00')).toMatchObject({ code: 'E-EXTENSION-TOO-LATE' });
    const over = { members: BOTH.map((one) => ({ ...one, ...ended('2026-03-20') })), extensions: [] };
    const asked = { by: 'govHead', length: 5, at: at('2026-03-30T09:00') } as const;
    expect(refuseJointExtension(over, asked, PUBLISHED_CALENDAR)).toMatchObject({ code: 'E-EXTENSION-NOTHING' });
    const waiting = { members: [...BOTH, member(null)], extensions: [] };
    expect(refuseJointExtension(waiting, asked, PUBLISHED_CALENDAR)).toMatchObject({
      code: 'E-EXTENSION-NOTHING',
      article: '许可法 42(2)',
    });
  });

  it('is given once', () => {
    const extensions = [{ signedOn: day('2026-04-01'), by: 'govHead', length: 5 } as const];
    const asked = { by: 'govHead', length: 5, at: at('2026-04-02T09:00') } as const;
    expect(refuseJointExtension({ members: BOTH, extensions }, asked, PUBLISHED_CALENDAR)).toMatchObject({
      code: 'E-EXTENSION-TOO-OFTEN',
    });
  });
});

describe('a member that was forwarded to an upper organ (直报)', () => {
  const reviewed = directAccepted()
    .does('2026-09-02T09:00', review.start('expertReview', 3))
    .does('2026-09-04T09:00', review.end('expertReview'))
    .does('2026-09-04T10:00', sending.forward);

  it('counts by the acceptance of the zone, before and after that of the upper organ', () => {
    const accepted = reviewed.does('2026-09-07T09:00', wish.accept, above);
    expect([reviewed, accepted].map(({ state }) => memberOf(state).acceptedOn)).toEqual(['2026-09-01', '2026-09-01']);
  });

  it('keeps the days that its procedures stopped', () => {
    expect(memberOf(reviewed.state).procedures).toMatchObject([{ kind: 'expertReview', endedOn: '2026-09-04' }]);
  });
});
