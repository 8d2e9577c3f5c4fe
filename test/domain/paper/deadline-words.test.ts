import { describe, expect, it } from '@jest/globals';
import { tellDeadline } from '../../../domain/paper/deadline-words.ts';
import { ACCEPTANCE_WINDOW, DEFERRAL, PROMISED, STATUTORY, day } from './sample-case.ts';

describe('a deadline on a paper', () => {
  it('tells start day, rule, length and due day', () => {
    expect(tellDeadline(ACCEPTANCE_WINDOW)).toBe(
      '自2026年9月11日收到申请材料的次日起算，5个工作日（《中华人民共和国行政许可法》第三十二条第一款第四项），至2026年9月18日（星期五）24时止',
    );
  });

  it('calls a promise of the organ by its name', () => {
    expect(tellDeadline(PROMISED)).toContain('15个工作日（本机关公开承诺的办理时限），至2026年10月9日（星期五）24时止');
  });

  it('says why it ends later than counted when its last day is a day off (C09)', () => {
    expect(tellDeadline(DEFERRAL)).toContain('期间最后一日2026年10月1日为休息日，顺延至2026年10月8日（星期四）24时止');
  });

  const review = {
    kind: 'expertReview',
    from: day('2026-09-17'),
    through: day('2026-09-23'),
    article: '许可法 45',
  } as const;
  const publicity = { kind: 'publicity', from: day('2026-09-22'), through: day('2026-09-24'), article: null } as const;
  const later = { due: day('2026-10-22'), nominal: day('2026-10-22') };

  it('names the days that do not count, and what for', () => {
    expect(tellDeadline({ ...STATUTORY, ...later, excluded: { days: 5, procedures: [review] } })).toContain(
      '扣除不计入期限的5个工作日（专家评审2026年9月17日至2026年9月23日，《中华人民共和国行政许可法》第四十五条），至2026年10月22日（星期四）24时止',
    );
  });

  it('says that a day of two procedures is taken out once, and where the zone’s own rule stops it', () => {
    expect(tellDeadline({ ...PROMISED, ...later, excluded: { days: 6, procedures: [review, publicity] } })).toContain(
      '；公示2026年9月22日至2026年9月24日，本区规定；同一日只扣除一次）',
    );
  });

  it('names by how much it was lengthened, in the unit in which it counts, and by which article', () => {
    const limit = { ...STATUTORY, period: { length: 30, unit: 'calendarDays' }, ...later } as const;
    expect(tellDeadline({ ...limit, extended: { length: 10, article: '许可法 42(1)' } })).toMatch(
      /，30日（.*），依法延长10日（《中华人民共和国行政许可法》第四十二条第一款），至2026年10月22日/u,
    );
  });

  it('says where it would end as counted, and why it ends later', () => {
    const counted = day('2026-10-15');
    const due = day('2026-10-19');
    expect(tellDeadline({ ...STATUTORY, due, kept: { counted, for: 'served' } })).toContain(
      '至2026年10月15日（星期四）；该期限已经送达，不因放假安排调整而提前，至2026年10月19日（星期一）24时止',
    );
    expect(tellDeadline({ ...STATUTORY, due, kept: { counted, for: 'cure' } })).not.toContain('休息日');
  });

  it('is marked as preliminary when a year without published holidays is counted', () => {
    expect(tellDeadline({ ...STATUTORY, provisional: true })).toMatch(/24时止（该年度放假安排尚未公布，日期暂定）$/);
  });

  it('is only its last day when the parties named it', () => {
    expect(tellDeadline({ ...DEFERRAL, period: null, nominal: day('2026-10-08') })).toBe(
      '至2026年10月8日（星期四）24时止',
    );
  });
});
