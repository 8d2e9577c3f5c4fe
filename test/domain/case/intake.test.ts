import { describe, expect, it, test } from '@jest/globals';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { MATERIALS, day, file, gap, wish, type Life } from './builders.ts';

const due = ({ state }: Life, name: 'acceptance' | 'correction' | 'statutory' | 'promised') => {
  const clock = state.clocks[name];
  return clock ? dueOf(clock, PUBLISHED_CALENDAR) : null;
};

describe('receipt (收件)', () => {
  it('is the day of entry, on a working day or not, and opens the window of five working days', () => {
    const life = file('2026-09-05T23:59');
    expect(life.in('received').receivedAt).toBe(at('2026-09-05T23:59'));
    expect(due(life, 'acceptance')).toBe('2026-09-11');
  });

  it('starts the statutory clock only where the law counts from receipt', () => {
    const fromReceipt = { statutory: { length: 30, unit: 'calendarDays', from: 'receipt' } } as const;
    expect(due(file('2026-09-05T10:30', { item: fromReceipt }), 'statutory')).toBe('2026-10-08');
    expect(due(file('2026-09-05T10:30'), 'statutory')).toBeNull();
  });
});

describe('acceptance (受理)', () => {
  it('counts from today and starts the promised and the statutory clock', () => {
    const life = file('2026-09-01T09:00').does('2026-09-03T10:00', wish.accept);
    expect(life.in('accepted').acceptance).toEqual({
      on: day('2026-09-03'),
      at: at('2026-09-03T10:00'),
      deemed: false,
    });
    expect([due(life, 'promised'), due(life, 'statutory')]).toEqual(['2026-09-17', '2026-10-08']);
    expect(life.state.clocks.acceptance?.end).toBe('2026-09-03');
  });

  it('is possible on the last day of the window until 24:00', () => {
    expect(file('2026-09-01T09:00').tries('2026-09-08T23:59', wish.accept)).toBeNull();
    expect(file('2026-09-01T09:00').tries('2026-09-09T00:00', wish.accept)).toMatchObject({
      code: 'E-CASE-STAGE',
      article: '许可法 32(4)',
    });
  });

  it('starts no clock that the guide does not set', () => {
    const life = file('2026-09-01T09:00', { item: { statutory: null, promised: null } }).does(
      '2026-09-01T10:00',
      wish.accept,
    );
    expect(Object.keys(life.state.clocks)).toEqual(['acceptance']);
  });

  it('takes the yellow threshold of the guide for the promised clock alone', () => {
    const { clocks } = file('2026-09-01T09:00', { item: { yellow: 4 } }).does('2026-09-01T10:00', wish.accept).state;
    expect([clocks.promised?.yellow, clocks.statutory?.yellow]).toEqual([4, undefined]);
  });

  it('is refused while something is missing, naming all of it', () => {
    expect(file('2026-09-01T09:00', { missing: ['E2', 'D1'] }).tries('2026-09-01T10:00', wish.accept)).toMatchObject({
      code: 'E-ACCEPT-GAPS',
      article: '许可法 32(4)',
      facts: { missing: ['材料E2', '材料D1'] },
    });
  });

  it('never waits for what the system fetches itself', () => {
    expect(file('2026-09-01T09:00').state.handedIn).not.toContain('S1');
    expect(file('2026-09-01T09:00').tries('2026-09-01T10:00', wish.accept)).toBeNull();
  });

  it('is refused while a material in hand was not looked at', () => {
    expect(
      file('2026-09-01T09:00').tries('2026-09-01T10:00', { kind: 'accept', checked: ['E1', 'E2', 'D1'] }),
    ).toMatchObject({
      code: 'E-ACCEPT-NOT-SEEN',
      article: '许可法 34(1)',
      field: 'checked',
      facts: { unseen: ['材料D2', '材料N1'] },
    });
  });

  it('is refused where the zone has no authority that day', () => {
    const life = file('2026-09-01T09:00').with({ authority: null });
    expect(life.tries('2026-09-01T10:00', wish.accept)).toMatchObject({
      code: 'E-AUTHORITY-NONE',
      article: '许可法 32(2)',
    });
  });

  it('closes the gap that the applicant fills of its own accord', () => {
    const life = file('2026-09-01T09:00', { missing: ['E2'] }).does('2026-09-02T09:00', wish.handIn('E2'));
    expect(life.in('received').handedIn).toContain('E2');
    expect(life.does('2026-09-03T09:00', wish.accept).in('accepted').acceptance.on).toBe('2026-09-03');
  });
});

describe('the one correction notice (一次性补正告知)', () => {
  const notified = file('2026-09-01T09:00', { missing: ['E2', 'D1'] }).does(
    '2026-09-08T17:00',
    wish.correct('E1', 'E2', 'D1'),
  );

  it('ends the window and gives the applicant fifteen working days', () => {
    expect([due(notified, 'correction'), notified.state.clocks.acceptance?.end]).toEqual(['2026-09-29', '2026-09-08']);
    expect(notified.in('correcting').correction.open).toEqual(['E1', 'E2', 'D1']);
  });

  it('gives as many days as the zone grants', () => {
    const life = file('2026-09-01T09:00', { rules: { correctionDays: 3 } }).does(
      '2026-09-01T10:00',
      wish.correct('E1'),
    );
    expect(due(life, 'correction')).toBe('2026-09-04');
  });

  it('asks twice about one paper and gets it once', () => {
    const life = file('2026-09-01T09:00').does('2026-09-01T10:00', wish.correct('E1', 'E1'));
    expect(life.in('correcting').correction).toMatchObject({ open: ['E1'], gaps: [gap('E1'), gap('E1')] });
  });

  test.each([
    ['of nothing', [], { code: 'E-CORRECTION-EMPTY', article: '许可法 32(4)', field: 'gaps' }],
    [
      'of what the guide does not list',
      [gap('E1'), gap('X9')],
      { code: 'E-MATERIAL-NOT-LISTED', article: '许可法 31', field: 'gaps.1.material' },
    ],
    [
      'of what the system fetches',
      [gap('S1')],
      { code: 'E-MATERIAL-SHARED', article: '716号 7', field: 'gaps.0.material' },
    ],
  ])('%s is refused', (_what, gaps, refusal) => {
    expect(
      file('2026-09-01T09:00').tries('2026-09-01T10:00', { kind: 'notifyCorrection', gaps, ground: null }),
    ).toMatchObject(refusal);
  });

  it('is given once', () => {
    const corrected = notified.does('2026-09-09T09:00', wish.handIn('E1', 'E2', 'D1'));
    expect(corrected.tries('2026-09-10T09:00', wish.correct('E1'))).toMatchObject({
      code: 'E-CORRECTION-SECOND',
      article: ['许可法 32(4)', '许可法 72(4)'],
      facts: { first: '2026-09-08' },
    });
  });
});

describe('correction (补正)', () => {
  const notified = file('2026-09-01T09:00', { missing: ['E2', 'D1'] }).does(
    '2026-09-02T09:00',
    wish.correct('E1', 'E2', 'D1'),
  );

  it('is complete with the last paper asked for, also if it was in hand before', () => {
    const half = notified.does('2026-09-03T09:00', wish.handIn('E2', 'D1'));
    expect(half.in('correcting').correction.open).toEqual(['E1']);
    const whole = half.does('2026-09-05T20:00', wish.handIn('E1'));
    expect(whole.happened.slice(-2)).toEqual(['handedIn', 'corrected']);
    expect(whole.in('received').correction).toMatchObject({ open: [], answeredOn: '2026-09-05' });
    expect(whole.state.clocks.correction?.end).toBe('2026-09-05');
  });

  it('does not hold the applicant up for a paper that the notice forgot', () => {
    const forgetful = file('2026-09-01T09:00', { missing: ['E2', 'D1'] }).does('2026-09-02T09:00', wish.correct('E2'));
    const answered = forgetful.does('2026-09-03T09:00', wish.handIn('E2'));
    expect(answered.state.stage).toBe('received');
    expect(answered.tries('2026-09-04T09:00', wish.accept)?.code).toBe('E-ACCEPT-GAPS');
    expect(answered.until('2026-09-11T00:00').in('accepted').acceptance.deemed).toBe(true);
  });

  it('takes nothing that was not asked for', () => {
    expect(notified.tries('2026-09-03T09:00', wish.handIn('E2', 'D2'))).toMatchObject({
      code: 'E-MATERIAL-NOT-MISSING',
      field: 'materials.1',
      facts: { material: 'D2' },
    });
    expect(notified.tries('2026-09-03T09:00', wish.handIn())).toMatchObject({
      code: 'E-MATERIAL-MISSING',
      field: 'materials',
    });
  });

  it('opens the window anew on the day of the last paper, and acceptance counts from that day', () => {
    const corrected = notified.does('2026-09-05T20:00', wish.handIn('E1', 'E2', 'D1'));
    expect(due(corrected, 'acceptance')).toBe('2026-09-11');
    const accepted = corrected.does('2026-09-09T09:00', wish.accept);
    expect(accepted.in('accepted').acceptance).toMatchObject({ on: '2026-09-05', at: at('2026-09-09T09:00') });
    expect(due(accepted, 'promised')).toBe('2026-09-18');
  });

  it('restarts a statutory clock that counts from receipt on the same day', () => {
    const item = { statutory: { length: 30, unit: 'calendarDays', from: 'receipt' } } as const;
    const received = file('2026-09-01T09:00', { item, missing: ['E2'] });
    const correcting = received.does('2026-09-02T09:00', wish.correct('E2'));
    expect([due(correcting, 'statutory'), correcting.state.clocks.statutory?.end]).toEqual([
      '2026-10-08',
      '2026-09-02',
    ]);
    const corrected = correcting.does('2026-09-16T09:00', wish.handIn('E2'));
    expect(corrected.state.clocks.statutory).toMatchObject({ start: '2026-09-16' });
    expect(due(corrected, 'statutory')).toBe('2026-10-16');
    expect(due(corrected.does('2026-09-18T09:00', wish.accept), 'statutory')).toBe('2026-10-16');
  });

  it('that never comes lets the application lapse at 00:00 of the next day, and not a minute before', () => {
    expect(notified.until('2026-09-22T23:59').state.stage).toBe('correcting');
    const lapsed = notified.until('2026-09-23T00:00');
    expect(lapsed.in('closed').closing).toEqual({ kind: 'deemedWithdrawn', on: '2026-09-23', wasAccepted: false });
    expect(lapsed.state.clocks.correction?.end).toBe('2026-09-22');
    expect(notified.tries('2026-09-22T23:59', wish.handIn('E1'))).toBeNull();
    expect(notified.tries('2026-09-23T00:00', wish.handIn('E1'))?.code).toBe('E-CASE-ENDED');
  });
});

describe('deemed acceptance (逾期不告知即为受理, 许可法 32(4))', () => {
  it('comes at 00:00 after the window, as of the day of receipt', () => {
    const life = file('2026-09-01T09:00', { missing: ['E2'] }).until('2026-09-09T00:00');
    expect(life.in('accepted').acceptance).toEqual({ on: '2026-09-01', at: at('2026-09-09T00:00'), deemed: true });
    expect([due(life, 'promised'), life.state.clocks.acceptance?.end]).toEqual(['2026-09-15', '2026-09-08']);
  });

  it('counts after a correction from the day of the last paper', () => {
    const life = file('2026-09-01T09:00', { missing: ['E2'] })
      .does('2026-09-02T09:00', wish.correct('E2'))
      .does('2026-09-05T12:00', wish.handIn('E2'))
      .until('2026-09-12T00:00');
    expect(life.in('accepted').acceptance).toMatchObject({ on: '2026-09-05', deemed: true });
  });

  it('comes in the night where the guide gives no window', () => {
    const life = file('2026-09-04T09:00', { item: { acceptance: { length: 0, unit: 'workingDays' } } });
    expect(life.until('2026-09-04T23:59').state.stage).toBe('received');
    expect(life.until('2026-09-05T00:00').in('accepted').acceptance.on).toBe('2026-09-04');
  });

  it('cures no gap: the paper can still come, and a grant waits for what is essential', () => {
    const life = file('2026-09-01T09:00', { missing: ['E2'] }).until('2026-09-09T00:00');
    expect(life.tries('2026-09-09T09:00', wish.propose('grant'))).toMatchObject({
      code: 'E-DECISION-MISSING',
      article: '许可法 38',
      facts: { missing: ['材料E2'] },
    });
    expect(life.tries('2026-09-09T09:00', wish.propose('refuse'))).toBeNull();
    expect(
      life.does('2026-09-09T10:00', wish.handIn('E2')).tries('2026-09-09T11:00', wish.propose('grant')),
    ).toBeNull();
  });
});

describe('turning away', () => {
  it('names the competent organ where competence is the ground', () => {
    const decline = { ...wish.decline, competentOrgan: null };
    expect(file('2026-09-01T09:00').tries('2026-09-01T10:00', decline)).toMatchObject({
      code: 'E-DECLINE-NO-ORGAN',
      article: '许可法 32(2)',
      field: 'competentOrgan',
    });
    expect(file('2026-09-01T09:00').tries('2026-09-01T10:00', { ...decline, ground: 'falseMaterial' })).toBeNull();
  });

  test.each([
    [wish.decline, 'notAccepted'],
    [wish.notNeeded, 'notNeeded'],
    [wish.withdraw, 'withdrawn'],
  ] as const)('ends the case and every clock: %j', (act, kind) => {
    const closed = file('2026-09-01T09:00', { missing: ['E1'] })
      .does('2026-09-02T09:00', act)
      .in('closed');
    expect(closed).toMatchObject({ closing: { kind, on: '2026-09-02', wasAccepted: false }, acceptance: null });
    expect(Object.values(closed.clocks).map((clock) => clock.end)).toEqual(['2026-09-02']);
  });

  it('keeps what was handed in apart from what the guide lists', () => {
    expect(file('2026-09-01T09:00', { missing: ['D1'] }).state.handedIn).toEqual(
      MATERIALS.map(({ code }) => code).filter((code) => code !== 'D1' && code !== 'S1'),
    );
  });
});
