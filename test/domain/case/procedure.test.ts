import { describe, expect, it, test } from '@jest/globals';
import type { PauseKind } from '../../../domain/clock/clock.ts';
import { day, file, wish, type Given } from './builders.ts';
import { dueOn, flagsOn, lightOn, nextAfter, readOn, status, told } from './reading.ts';
import { review } from './review-wishes.ts';

/** Accepted on Wednesday 2026-09-02: promised by 2026-09-16, by statute by 2026-09-30. */
const accepted = (given: Given = {}) => file('2026-09-01T09:00', given).does('2026-09-02T09:00', wish.accept);

describe('a special procedure (特别程序)', () => {
  it('without its written notice is refused, and nothing is excluded (许可法 45)', () => {
    const life = accepted();
    expect(life.tries('2026-09-03T09:00', review.start('expertReview', 5, { notice: null }))).toMatchObject({
      code: 'E-PAUSE-NO-NOTICE',
      article: '许可法 45',
      field: 'notice',
    });
    expect([status(life), dueOn(life, 'promised', '2026-09-03')]).toEqual([3, '2026-09-16']);
  });

  it('stops both limits from the day after its notice, by the days that are planned', () => {
    const life = accepted().does('2026-09-03T09:00', review.start('expertReview', 5));
    expect([status(life), flagsOn(life, '2026-09-03').paused]).toEqual([9, true]);
    expect([dueOn(life, 'promised', '2026-09-03'), dueOn(life, 'statutory', '2026-09-03')]).toEqual([
      '2026-09-22',
      '2026-10-13',
    ]);
    expect([lightOn(life, '2026-09-03'), lightOn(life, '2026-09-04'), lightOn(life, '2026-09-10')]).toEqual([
      'green',
      'blue',
      'blue',
    ]);
  });

  it('that ends early excludes only the days it took', () => {
    const life = accepted()
      .does('2026-09-03T09:00', review.start('expertReview', 5))
      .does('2026-09-07T17:00', review.end('expertReview'));
    expect([status(life), flagsOn(life, '2026-09-07').paused]).toEqual([10, false]);
    expect(dueOn(life, 'promised', '2026-09-07')).toBe('2026-09-18');
    expect(readOn(life, 'promised', '2026-09-08')).toMatchObject({ consumed: 2, excluded: 2, light: 'green' });
  });

  it('that ends on the day of its notice excludes nothing', () => {
    const life = accepted()
      .does('2026-09-03T09:00', review.start('testing', 5))
      .does('2026-09-03T17:00', review.end('testing'));
    expect([status(life), dueOn(life, 'promised', '2026-09-03')]).toEqual([10, '2026-09-16']);
  });

  it('that really began before its notice excludes nothing of the time before', () => {
    const life = accepted().does('2026-09-03T09:00', review.start('expertReview', 5, { began: day('2026-09-02') }));
    expect(dueOn(life, 'promised', '2026-09-03')).toBe('2026-09-22');
  });

  it('that begins after its notice excludes nothing before it begins', () => {
    const life = accepted().does('2026-09-03T09:00', review.start('expertReview', 5, { began: day('2026-09-07') }));
    expect(dueOn(life, 'promised', '2026-09-03')).toBe('2026-09-20');
    expect(lightOn(life, '2026-09-07')).toBe('green');
    expect(lightOn(life, '2026-09-08')).toBe('blue');
  });

  it('runs once of each kind at a time, and may come again', () => {
    const life = accepted().does('2026-09-03T09:00', review.start('testing', 2));
    expect(life.tries('2026-09-04T09:00', review.start('testing', 2))).toMatchObject({
      code: 'E-PROCEDURE-RUNNING',
      article: '许可法 45',
      facts: { kind: 'testing' },
    });
    const again = life
      .does('2026-09-04T09:00', review.end('testing'))
      .does('2026-09-07T09:00', review.start('testing', 2));
    expect([status(again), dueOn(again, 'promised', '2026-09-07')]).toEqual([9, '2026-09-20']);
    expect(again.tries('2026-09-07T10:00', review.end('hearing'))).toMatchObject({
      code: 'E-PROCEDURE-NOTHING',
      article: '许可法 45',
      field: 'procedure',
    });
  });

  it('bars the decision and its signature until it has ended (许可法 45)', () => {
    const refusal = { code: 'E-DECISION-PROCEDURE', article: '许可法 45', facts: { kinds: ['expertReview'] } };
    const life = accepted().does('2026-09-03T09:00', review.start('expertReview', 5));
    expect(life.tries('2026-09-04T09:00', wish.propose('grant'))).toMatchObject(refusal);
    expect(life.tries('2026-09-04T09:00', wish.propose('refuse'))).toMatchObject(refusal);
    const proposed = accepted()
      .does('2026-09-03T09:00', wish.propose('grant'))
      .does('2026-09-03T10:00', review.start('expertReview', 5));
    expect(proposed.tries('2026-09-04T09:00', wish.sign)).toMatchObject(refusal);
    expect(
      proposed.does('2026-09-04T09:00', review.end('expertReview')).tries('2026-09-04T10:00', wish.sign),
    ).toBeNull();
  });

  it('after the last day has no effect on a limit that is over', () => {
    const late = accepted().does('2026-09-17T09:00', review.start('expertReview', 5));
    expect([dueOn(late, 'promised', '2026-09-17'), dueOn(late, 'promised', '2026-09-21')]).toEqual([
      '2026-09-16',
      '2026-09-16',
    ]);
    expect([lightOn(late, '2026-09-18'), flagsOn(late, '2026-09-18').promiseOverdue]).toEqual(['red', true]);
    const lastDay = accepted().does('2026-09-16T09:00', review.start('expertReview', 5));
    expect(dueOn(lastDay, 'promised', '2026-09-16')).toBe('2026-09-16');
  });
});

describe('which limits a procedure stops', () => {
  const dues = (kind: PauseKind, given: Given = {}) => {
    const life = accepted(given).does('2026-09-03T09:00', review.start(kind, 5));
    return [dueOn(life, 'promised', '2026-09-03'), dueOn(life, 'statutory', '2026-09-03')];
  };
  const [both, promised, none] = [
    ['2026-09-22', '2026-10-13'],
    ['2026-09-22', '2026-09-30'],
    ['2026-09-16', '2026-09-30'],
  ];

  test.each([
    'hearing',
    'tender',
    'auction',
    'inspection',
    'testing',
    'quarantine',
    'appraisal',
    'expertReview',
  ] as const)('%s, of the eight of 许可法 45, stops both', (kind) => {
    expect(dues(kind)).toEqual(both);
  });

  it('publicity stops what was promised alone', () => {
    expect(dues('publicity')).toEqual(promised);
  });

  test.each(['technicalReview', 'assessment', 'consultation', 'dispute'] as const)(
    '%s stops none, unless the item’s own law has it',
    (kind) => {
      expect(dues(kind)).toEqual(none);
      expect(dues(kind, { item: { alsoPausedBy: [kind] } })).toEqual(both);
    },
  );

  it('a limit in months is not stopped by days', () => {
    const item = { promised: { length: 1, unit: 'months' } } as const;
    const life = accepted({ item: item as never }).does('2026-09-03T09:00', review.start('expertReview', 5));
    expect(dueOn(life, 'promised', '2026-09-03')).toBe('2026-10-08');
  });
});

describe('公示', () => {
  const life = accepted().does('2026-09-03T09:00', review.start('publicity', 5));

  it('is no special procedure: the status stays, and it bars no decision', () => {
    expect([status(life), flagsOn(life, '2026-09-04').paused, lightOn(life, '2026-09-04')]).toEqual([3, false, 'blue']);
    expect(life.does('2026-09-11T09:00', review.end('publicity')).state).toMatchObject({ stage: 'accepted' });
    expect(status(life.does('2026-09-11T09:00', review.end('publicity')))).toBe(3);
  });

  it('is cut off by the decision, and the promised day stays as it was', () => {
    const decided = life.does('2026-09-04T09:00', wish.propose('grant')).does('2026-09-04T10:00', wish.sign);
    expect(decided.happened.slice(-2)).toEqual(['procedureEnded', 'granted']);
    expect(decided.state.procedures).toMatchObject([{ endedOn: '2026-09-04', cut: true }]);
    expect(dueOn(decided, 'promised', '2026-12-01')).toBe('2026-09-22');
  });
});

describe('a procedure that outlives its planned end', () => {
  const life = accepted().does('2026-09-03T09:00', review.start('expertReview', 2));

  it('moves the last day with each midnight, without an event', () => {
    expect(
      ['2026-09-04', '2026-09-07', '2026-09-08', '2026-09-09'].map((date) => dueOn(life, 'promised', date)),
    ).toEqual(['2026-09-18', '2026-09-18', '2026-09-20', '2026-09-21']);
    expect(life.until('2027-09-01T00:00').happened).toEqual(life.happened);
  });

  it('has its dates read anew at each midnight from its planned end on', () => {
    expect([nextAfter(life, '2026-09-03T09:00'), nextAfter(life, '2026-09-08T00:00')]).toEqual([
      '2026-09-08T00:00',
      '2026-09-09T00:00',
    ]);
  });

  it('lets the limit run again from the day after its real end', () => {
    const ended = life.does('2026-09-09T17:00', review.end('expertReview'));
    expect(dueOn(ended, 'promised', '2026-12-01')).toBe('2026-09-21');
    expect(nextAfter(ended, '2026-09-09T17:00')).toBe('2026-09-18T00:00');
    expect(told(ended.until('2026-09-22T00:00'), 'warned', 'urged')).toEqual([
      '2026-09-18T00:00 warned promised',
      '2026-09-22T00:00 urged promised',
    ]);
  });
});

describe('a cap on the excluded time', () => {
  const life = accepted({ item: { caps: { expertReview: 3 } } }).does(
    '2026-09-03T09:00',
    review.start('expertReview', 2),
  );

  it('is reached once, on the day after the last excluded day, and the limit runs again', () => {
    expect(nextAfter(life, '2026-09-03T09:00')).toBe('2026-09-08T00:00');
    expect(life.until('2026-09-08T23:59').happened).toEqual(life.happened);
    const over = life.until('2026-09-16T00:00');
    expect(told(over, 'procedureOverCap')).toEqual(['2026-09-09T00:00 procedureOverCap']);
    expect(over.state.procedures).toMatchObject([{ overCap: true, endedOn: null }]);
    expect(['2026-09-08', '2026-09-09', '2026-09-16'].map((date) => dueOn(over, 'promised', date))).toEqual([
      '2026-09-20',
      '2026-09-20',
      '2026-09-20',
    ]);
    expect(nextAfter(life.until('2026-09-09T00:00'), '2026-09-09T00:00')).toBe('2026-09-17T00:00');
  });

  it('lets the office be urged while the procedure still runs, and still bars the decision', () => {
    const late = life.until('2026-09-21T00:00');
    expect(told(late, 'urged')).toEqual(['2026-09-21T00:00 urged promised']);
    expect(late.tries('2026-09-21T09:00', wish.propose('grant', '评审超期'))?.code).toBe('E-DECISION-PROCEDURE');
  });

  it('cuts what is planned beyond it', () => {
    const long = accepted({ item: { caps: { expertReview: 3 } } }).does(
      '2026-09-03T09:00',
      review.start('expertReview', 20),
    );
    expect(dueOn(long, 'promised', '2026-09-03')).toBe('2026-09-20');
  });

  it('is that of its kind alone, and is not reached by a procedure that ended before', () => {
    const other = accepted({ item: { caps: { testing: 3 } } }).does(
      '2026-09-03T09:00',
      review.start('expertReview', 5),
    );
    expect(other.until('2026-12-01T00:00').happened).not.toContain('procedureOverCap');
    expect(life.does('2026-09-08T09:00', review.end('expertReview')).until('2026-09-16T00:00').happened).not.toContain(
      'procedureOverCap',
    );
  });
});

describe('a check on the spot (现场核查)', () => {
  const life = accepted();

  test.each([
    ['one officer', ['reviewer'], 'E-OFFICERS-TWO'],
    ['one officer twice', ['reviewer', 'reviewer'], 'E-OFFICERS-TWO'],
    ['two others', ['沈一', '沈二'], 'E-OFFICERS-SELF'],
  ] as const)('by %s is refused (许可法 34(3))', (_what, officers, code) => {
    expect(life.tries('2026-09-03T09:00', review.checkSite(...officers))).toMatchObject({
      code,
      article: '许可法 34(3)',
      field: 'officers',
    });
  });

  it('by two is counted, and makes the officer one of the reviewers', () => {
    const checked = life.does('2026-09-03T09:00', review.checkSite()).does('2026-09-04T09:00', review.checkSite());
    expect(checked.in('accepted')).toMatchObject({ siteChecks: 2, reviewers: ['reviewer'] });
    expect(status(checked)).toBe(3);
  });
});
