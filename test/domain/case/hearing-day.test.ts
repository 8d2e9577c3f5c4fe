import { describe, expect, it } from '@jest/globals';
import { writePaper } from '../../../domain/paper/write-paper.ts';
import { textOf } from '../paper/text-of.ts';
import { STAGES } from './stages.ts';
import { review } from './review-wishes.ts';
import { lastPapers } from './papers/issued.ts';

/** Asked for on 2026-09-04, so that it is to be held by 2026-10-09. */
const asked = STAGES.accepted.does('2026-09-03T09:00', review.tellRight()).does('2026-09-04T09:00', review.askHearing);

describe('the day of a hearing', () => {
  it('is a working day: a Saturday that is worked in exchange is one, and a day of a holiday none', () => {
    expect(asked.tries('2026-09-04T10:00', review.call('2026-09-20'))).toBeNull();
    expect(asked.tries('2026-09-04T10:00', review.call('2026-09-26'))).toMatchObject({
      code: 'E-HEARING-REST-DAY',
      article: ['许可法 48', '许可法 82'],
      field: 'on',
      facts: { on: '2026-09-26' },
    });
  });

  it('lies within twenty working days of the request (许可法 47)', () => {
    expect(asked.tries('2026-09-04T10:00', review.call('2026-10-09'))).toBeNull();
    expect(asked.tries('2026-09-04T10:00', review.call('2026-10-10'))).toMatchObject({
      code: 'E-HEARING-BEYOND',
      article: '许可法 47',
      field: 'on',
      facts: { due: '2026-10-09' },
    });
  });

  it('may lie beyond once no day is left that can be told seven working days ahead', () => {
    expect(asked.until('2026-09-21T00:00').tries('2026-09-21T09:00', review.call('2026-10-15'))?.code).toBe(
      'E-HEARING-BEYOND',
    );
    expect(asked.until('2026-10-08T00:00').tries('2026-10-08T09:00', review.call('2026-10-19'))).toBeNull();
  });

  it('of one that the organ calls of its own motion is free (许可法 46)', () => {
    expect(STAGES.accepted.tries('2026-09-04T10:00', review.call('2026-12-01'))).toBeNull();
  });
});

describe('a hearing that is called anew', () => {
  const first = asked.does('2026-09-04T10:00', review.call('2026-09-16'));
  const second = first.does('2026-09-07T10:00', review.call('2026-09-17'));
  const textIn = (life: typeof first, numbers = {}) =>
    lastPapers(life, { numbers })
      .map((paper) => textOf(writePaper(paper)))
      .join('\n');

  it('says which notice it replaces, and that the hearing is not held as told before', () => {
    const text = textIn(second, { hearingNotice: '澄审听〔2026〕2号' });
    expect(text).toContain('本通知书代替听证通知书（澄审听〔2026〕2号）');
    expect(text).toContain('原定于2026年9月16日（星期三）举行的听证改期');
    expect(textIn(first)).not.toContain('代替');
  });
});
