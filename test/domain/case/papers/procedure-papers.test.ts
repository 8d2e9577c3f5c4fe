import { describe, expect, it } from '@jest/globals';
import type { PauseKind } from '../../../../domain/clock/clock.ts';
import type { Day } from '../../../../domain/clock/day.ts';
import { writePaper } from '../../../../domain/paper/write-paper.ts';
import { textOf } from '../../paper/text-of.ts';
import { day, file, wish, type Life } from '../builders.ts';
import { review } from '../review-wishes.ts';
import { STAGES } from '../stages.ts';
import { lastPapers } from './issued.ts';

/** Accepted on 2026-09-02: promised by 2026-09-16, by law until 2026-09-30. */
const { accepted } = STAGES;
const started = (life: Life, kind: PauseKind, days: number, began?: Day) =>
  lastPapers(life.does('2026-09-03T09:00', review.start(kind, days, began ? { began } : {})));
const textsOf = (papers: ReturnType<typeof started>) => papers.map((paper) => textOf(writePaper(paper))).join('\n');

describe('the notice of a special procedure (许可法 45)', () => {
  it('that begins later says from when its time is not counted', () => {
    const papers = started(accepted, 'expertReview', 5, day('2026-09-07'));
    expect(papers).toMatchObject([{ startsOn: '2026-09-07', stopsAfter: '2026-09-07', plannedEnd: '2026-09-10' }]);
    const text = textsOf(papers);
    expect(text).toContain('2026年9月7日，自该日次日起停止计算期限');
    expect(text).toContain('自告知之日起5个工作日，预计至2026年9月10日');
  });

  it('that had begun before says that its time counts until the notice', () => {
    expect(textsOf(started(accepted, 'expertReview', 5, day('2026-09-02')))).toContain(
      '2026年9月2日，自告知之日2026年9月3日次日起停止计算期限',
    );
  });

  it('says that not more than the cap is left out', () => {
    const capped = file('2026-09-01T09:00', { item: { caps: { expertReview: 3 } } }).does(
      '2026-09-02T09:00',
      wish.accept,
    );
    const papers = started(capped, 'expertReview', 10);
    expect(papers).toMatchObject([{ cap: { days: 3, through: '2026-09-08' } }]);
    expect(textsOf(papers)).toContain('最多扣除3个工作日，至2026年9月8日（星期二）止；超过的时间照常计算');
    expect(textsOf(started(accepted, 'expertReview', 10))).not.toContain('扣除上限');
  });

  it('that stops no limit says so in the place of an empty table, and names no article by which it would', () => {
    const papers = started(accepted, 'technicalReview', 5);
    expect(papers).toMatchObject([{ article: null, stopped: [], basis: ['生态环境法典 102', '环保条例 9'] }]);
    const text = textsOf(papers);
    expect(text).toContain('该程序不停止计算办理期限');
    expect(text).toContain(
      '法定办理时限仍至2026年9月30日（星期三）24时止；承诺办理时限仍至2026年9月16日（星期三）24时止',
    );
    expect(text).not.toMatch(/停止计算的期限|不计算在办理期限内|恢复计算/u);
  });

  it('whose days lie in a year without published holidays says that they are provisional', () => {
    const late = file('2026-12-07T09:00').does('2026-12-07T10:00', wish.accept);
    const papers = lastPapers(late.does('2026-12-08T09:00', review.start('expertReview', 10)));
    expect(textsOf(papers)).toContain('放假安排尚未公布，上述日期暂定');
    expect(textsOf(started(accepted, 'expertReview', 5))).not.toContain('暂定');
  });

  it('that moves one limit and not the other says which one stays', () => {
    const overrun = accepted.until('2026-09-17T00:00').does('2026-09-17T09:00', review.start('testing', 3));
    expect(lastPapers(overrun)).toMatchObject([
      { stopped: [{ name: '法定办理时限' }], unmoved: [{ name: '承诺办理时限', due: '2026-09-16' }] },
    ]);
  });
});

describe('a special procedure', () => {
  it('does not begin after the day by which it is planned to be over', () => {
    const begins = (on: string) => review.start('testing', 5, { began: day(on) });
    expect(accepted.tries('2026-09-03T09:00', begins('2026-09-10'))).toBeNull();
    expect(accepted.tries('2026-09-03T09:00', begins('2026-09-11'))).toMatchObject({
      code: 'E-PROCEDURE-BEGINS-LATE',
      article: '许可法 45',
      field: 'began',
      facts: { end: '2026-09-10' },
    });
  });
});
