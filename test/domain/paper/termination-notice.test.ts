import { describe, expect, it } from '@jest/globals';
import { writeTerminationNotice } from '../../../domain/paper/termination-notice.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

describe('终止办理通知书', () => {
  const text = textOf(writeTerminationNotice(SAMPLES.terminationNotice));

  it('names the period that lapsed, what was missing, and the day on which it ended', () => {
    expect(text).toContain('你单位承诺的补交期限自2026年9月11日受理的次日起算');
    expect(text).toContain('期满时仍未提交：用地边界图（打印件）（D1）。');
    expect(text).toContain('本申请自2026年10月9日零时起终止办理');
  });

  it('says of a correction that it was not made, since what did not satisfy was handed in', () => {
    const corrected = textOf(writeTerminationNotice({ ...SAMPLES.terminationNotice, ground: 'correctionLapsed' }));
    expect(corrected).toContain('期满时仍未补正：用地边界图（打印件）（D1）。');
    expect(corrected).not.toContain('仍未提交');
  });

  it('is no refusal: says what can be handed in again, and tells the remedies', () => {
    expect(text).toContain('终止办理不是不予许可的决定');
    expect(text).toContain('申请表、出让合同可以直接沿用');
    expect(text).toContain('60日内向澄湖市人民政府申请行政复议');
    const nothing = textOf(writeTerminationNotice({ ...SAMPLES.terminationNotice, reusable: [] }));
    expect(nothing).not.toContain('可以直接沿用');
  });

  it.each([
    ['correctionLapsed', '视为撤回，终止办理'],
    ['acceptanceRevoked', '撤销受理，终止办理'],
    ['cureLapsed', '退件，终止办理'],
  ] as const)('tells the effect of the ground %s', (ground, effect) => {
    expect(textOf(writeTerminationNotice({ ...SAMPLES.terminationNotice, ground }))).toContain(effect);
  });

  it('holds a lapsed deferral against the applicant, but not a lapsed correction', () => {
    const corrected = writeTerminationNotice({ ...SAMPLES.terminationNotice, ground: 'correctionLapsed' });
    expect(text).toContain('信用修复前不再适用容缺受理');
    expect(textOf(corrected)).not.toContain('信用修复');
  });
});
