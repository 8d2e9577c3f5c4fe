import { describe, expect, it, test } from '@jest/globals';
import type { ClockName } from '../../../domain/case/case.ts';
import { isProtected } from '../../../domain/case/evolve.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { day, file, wish } from './builders.ts';
import { dueOn, readOn } from './reading.ts';
import { review } from './review-wishes.ts';

describe('the industry gate (意见 22)', () => {
  const rejected = { admission: { outcome: 'reject', ground: 'policy' } } as const;
  const admission = file('2026-09-01T09:00', { item: { code: 'A01' as ItemCode } }).does(
    '2026-09-02T09:00',
    wish.accept,
  );

  it('binds the decision on admission: no grant is proposed or signed against it, a refusal is', () => {
    const barred = admission.with(rejected);
    expect(barred.tries('2026-09-03T09:00', wish.propose('grant'))?.code).toBe('E-DECISION-GATE');
    expect(barred.tries('2026-09-03T09:00', wish.propose('refuse'))).toBeNull();
    const proposed = admission.does('2026-09-03T09:00', wish.propose('grant')).with(rejected);
    expect(proposed.tries('2026-09-03T10:00', wish.sign)?.code).toBe('E-DECISION-GATE');
    expect(admission.tries('2026-09-03T09:00', wish.propose('grant'))).toBeNull();
  });

  it('lets nothing be admitted at once that it rejects', () => {
    const item = { code: 'A01' as ItemCode, instant: true };
    expect(file('2026-09-01T09:00', { item }).state.stage).toBe('decided');
    expect(file('2026-09-01T09:00', { item, facts: rejected }).state.stage).not.toBe('decided');
  });
});

describe('a deferral that lapsed where the zone refuses', () => {
  it('is refused by the system, with its reason and the rule of the zone', () => {
    const refused = file('2026-09-01T09:00', {
      missing: ['D1'],
      rules: { deferralLapse: 'REFUSE' },
      promise: { materials: ['D1'], until: '2026-09-11' },
    })
      .does('2026-09-02T09:00', wish.accept)
      .until('2026-09-12T00:00');
    expect(refused.events.at(-1)).toMatchObject({
      type: 'refused',
      proposal: { reasons: ['未在承诺的期限内补齐容缺材料。'], provisions: ['意见 6'] },
      signature: null,
    });
  });
});

describe('a procedure that began later than it was told', () => {
  const began = (on: string) => ({ began: day(on) });
  const due = (from: string) =>
    dueOn(
      file('2026-09-01T09:00')
        .does('2026-09-02T09:00', wish.accept)
        .does('2026-09-03T09:00', review.start('expertReview', 5, began(from)))
        .does('2026-09-09T09:00', review.end('expertReview')),
      'promised',
      '2026-09-09',
    );

  it('excludes from its beginning on; one that began before the notice, from the notice on', () => {
    expect([due('2026-09-07'), due('2026-09-03'), due('2026-09-02')]).toEqual([
      '2026-09-18',
      '2026-09-21',
      '2026-09-21',
    ]);
  });
});

describe('a cap of three working days over a weekend (L19)', () => {
  const statutory = { length: 30, unit: 'calendarDays', from: 'acceptance' } as const;
  const item = { caps: { expertReview: 3 }, statutory, promised: null };
  const reviewed = (days: number) =>
    file('2026-09-01T09:00', { item })
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-10T09:00', review.start('expertReview', days));
  const excluded = (life: ReturnType<typeof reviewed>) => readOn(life, 'statutory', '2026-09-17')?.excluded;

  it('excludes the weekend as well from a limit of calendar days: through the third working day', () => {
    expect(excluded(reviewed(10).until('2026-09-17T00:00'))).toBe(5);
  });

  it('excludes no more than the procedure took, where that was less', () => {
    const ended = reviewed(10).does('2026-09-14T09:00', review.end('expertReview'));
    expect(excluded(ended)).toBe(4);
  });
});

describe('a last day told to the applicant as one by which to act', () => {
  test.each<readonly [ClockName, boolean]>([
    ['correction', true],
    ['deferral', true],
    ['cure', true],
    ['hearingRequest', true],
    ['rectify', true],
    ['statement', true],
    ['acceptance', false],
    ['promised', false],
    ['statutory', false],
    ['service', false],
    ['check', false],
    ['suit', false],
    ['validity', false],
  ])('%s: %s', (clock, expected) => {
    expect(isProtected(clock)).toBe(expected);
  });
});
