import { describe, expect, it } from '@jest/globals';
import { writeCommitmentLetter } from '../../../domain/paper/commitment-letter.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

describe('告知承诺书', () => {
  const letter = SAMPLES.commitmentLetter;
  const text = textOf(writeCommitmentLetter(letter));

  it('tells conditions with the version of the standard and their basis', () => {
    expect(text).toContain('应当具备的条件和标准（2026-1版）');
    for (const { text: condition } of letter.conditions) expect(text).toContain(condition);
    expect(text).toContain('《生产建设项目水土保持方案管理办法》第六条');
  });

  it('tells the materials, what is checked, how and when', () => {
    expect(text).toContain('水土保持方案报告表（E1）');
    expect(text).toContain('弃土去向：核对消纳场协议和运输记录');
    expect(text).toContain('60个工作日内，由两名以上工作人员');
  });

  it('tells the consequences in their order, and what is made public', () => {
    expect(text.indexOf('责令限期整改')).toBeLessThan(text.indexOf('依法撤销行政许可'));
    expect(text).toContain('信用修复前不再适用告知承诺');
    expect(text).toContain(letter.publicity);
  });

  it('leaves the choice to the applicant', () => {
    expect(text).toContain('由申请人自愿选择');
  });

  it('promises conditions, truth, supervision and liability, and is signed', () => {
    for (const promise of ['已经具备', '真实、合法、有效', '接受行政机关的监督检查', '愿意承担']) {
      expect(text).toContain(promise);
    }
    expect(text).toContain('张澜（法定代表人）');
  });

  it('does not say of what is to come after the decision that it is there already', () => {
    expect(text).toContain('条件写明在作出决定以后的时间具备、完成或者提交的，保证届时做到');
    expect(text).not.toContain('全部条件');
  });

  it('says that no material is asked where none is', () => {
    expect(textOf(writeCommitmentLetter({ ...letter, materials: [] }))).toContain('二、应当提交的材料\n无。');
  });
});
