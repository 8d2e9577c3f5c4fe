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

  it('names the days that a special procedure took out', () => {
    expect(tellDeadline({ ...STATUTORY, excluded: 5, due: day('2026-10-22'), nominal: day('2026-10-22') })).toContain(
      '依法扣除特别程序所需时间5个工作日，至2026年10月22日（星期四）24时止',
    );
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
