import { describe, expect, it } from '@jest/globals';
import type { Wish } from '../../../../domain/case/command.ts';
import type { Happening } from '../../../../domain/case/event.ts';
import type { ServedNotice } from '../../../../domain/case/state/service.ts';
import { day, file, wish, type Life } from '../builders.ts';
import { person } from '../commands.ts';
import { review } from '../review-wishes.ts';
import { above, DIRECT, sending } from '../sending.ts';
import { lastPapers } from './issued.ts';

const BY_HAND = { electronic: false } as const;
const hands = (paper: ServedNotice, method: string): Wish => ({ kind: 'serve', method, recipient: '顾文静', paper });
const accepted = file('2026-09-01T09:00', { electronicService: false }).does('2026-09-02T09:00', wish.accept);
const paused = accepted.does('2026-09-03T09:00', review.start('expertReview', 5));
const procedures = (...numbers: readonly string[]) =>
  numbers.map((number) => ({ kind: 'procedureNotice', number, joint: false }) as const);

/** The limit that is common to several cases is longer (许可法 42(2)). */
const JOINT = {
  type: 'jointExtended',
  length: 15,
  reason: '需要协调',
  start: day('2026-09-02'),
  before: day('2026-11-18'),
  after: day('2026-12-09'),
  toServe: true,
} as const satisfies Happening;

/** Accepted by the zone with a paper to follow, and sent on once that is in. */
const sentOnWith = (paper: string): Life =>
  file('2026-09-01T09:00', { electronicService: false, missing: [paper], facts: { authority: DIRECT } })
    .does('2026-09-01T10:00', wish.promise([paper], '2026-09-10'))
    .does('2026-09-01T11:00', wish.accept)
    .does('2026-09-01T11:30', wish.handIn(paper))
    .does('2026-09-01T12:00', sending.forward);

describe('送达回证 of several papers that are served at once', () => {
  it('of an acceptance with papers to follow is made for both of its notices (容缺受理)', () => {
    const numbers = { acceptanceNotice: '受1号', deferralNotice: '容1号' };
    const deferred = file('2026-09-01T09:00', { electronicService: false, missing: ['D1'] })
      .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-10'))
      .does('2026-09-01T11:00', wish.accept);
    const records = lastPapers(deferred.does('2026-09-07T15:00', hands('acceptanceNotice', 'window')), {
      ...BY_HAND,
      numbers,
    });
    expect(records).toMatchObject([
      { served: { title: '行政许可申请受理通知书', number: '受1号' } },
      { served: { title: '容缺受理通知书', number: '容1号' } },
    ]);
  });

  it('of what an upper organ accepts once the papers are in is made for its own notice alone', () => {
    const numbers = { acceptanceNotice: '受2号', deferralNotice: '容1号' };
    const accepts = sentOnWith('D1')
      .does('2026-09-01T13:00', wish.accept, above)
      .does('2026-09-07T15:00', hands('acceptanceNotice', 'window'));
    expect(lastPapers(accepts, { ...BY_HAND, numbers })).toMatchObject([{ served: { number: '受2号' } }]);
    const before = sentOnWith('D1').does('2026-09-01T12:30', hands('acceptanceNotice', 'window'));
    expect(lastPapers(before, { ...BY_HAND, numbers })).toMatchObject([
      { served: { number: '受2号' } },
      { served: { number: '容1号' } },
    ]);
  });

  it('of a longer limit is made for each that waited, the own one and that of a joint handling (许可法 42)', () => {
    const both = accepted
      .does('2026-09-03T09:00', review.extend(5), person('organHead'))
      .happens('2026-09-04T09:00', JOINT)
      .does('2026-09-07T15:00', hands('extensionNotice', 'post'));
    const toldOfTime = [
      { kind: 'extensionNotice', number: '延1号', joint: false },
      { kind: 'extensionNotice', number: '延2号', joint: true },
    ] as const;
    expect(lastPapers(both, { ...BY_HAND, numbers: { extensionNotice: '延2号' }, toldOfTime })).toMatchObject([
      { served: { number: '延1号' }, basis: ['许可法 42(1)'] },
      { served: { number: '延2号' }, basis: ['许可法 42(2)'] },
    ]);
    const { toServe: _toServe, ...untold } = JOINT;
    const before = accepted
      .does('2026-09-03T09:00', review.extend(5), person('organHead'))
      .happens('2026-09-04T09:00', untold)
      .does('2026-09-07T15:00', hands('extensionNotice', 'post'));
    expect(lastPapers(before, { ...BY_HAND, toldOfTime })).toMatchObject([{ served: { number: '延1号' } }]);
  });

  it('is made for each special procedure that is told with one service, by its own number', () => {
    const both = paused
      .does('2026-09-04T09:00', hands('procedureNotice', 'window'))
      .does('2026-09-04T10:00', review.start('testing', 5))
      .does('2026-09-04T11:00', review.start('hearing', 5))
      .does('2026-09-07T15:00', hands('procedureNotice', 'post'));
    const numbers = { numbers: { procedureNotice: '3号' }, toldOfTime: procedures('1号', '2号', '3号') };
    expect(lastPapers(both, { ...BY_HAND, ...numbers })).toMatchObject([
      { served: { title: '特别程序告知书', number: '2号' } },
      { served: { title: '特别程序告知书', number: '3号' } },
    ]);
  });

  it('of a special procedure that was published is made when its own days are over, by its own number', () => {
    const publishes = {
      ...hands('procedureNotice', 'public'),
      announcement: { why: 'notFound', facts: '电话停机。' },
    } as Wish;
    const both = accepted
      .does('2026-09-03T09:00', review.start('expertReview', 60))
      .does('2026-09-03T10:00', publishes)
      .does('2026-09-04T09:00', review.start('testing', 40))
      .does('2026-09-10T09:00', publishes);
    const numbers = { ...BY_HAND, toldOfTime: procedures('1号', '2号') };
    const recordsBy = (moment: string) => lastPapers(both.until(moment), numbers);
    expect(recordsBy('2026-10-09T00:00')).toMatchObject([
      { served: { number: '1号' }, published: { on: '2026-09-03' } },
    ]);
    expect(recordsBy('2026-10-11T00:00')).toMatchObject([
      { served: { number: '2号' }, published: { on: '2026-09-10' } },
    ]);
  });
});
