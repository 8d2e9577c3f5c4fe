import { describe, expect, it } from '@jest/globals';
import { writeDeferralNotice } from '../../../domain/paper/deferral-notice.ts';
import { writeDeferralPromise } from '../../../domain/paper/deferral-promise.ts';
import { HASH } from './sample-case.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

describe('容缺受理承诺书', () => {
  const text = textOf(writeDeferralPromise(SAMPLES.deferralPromise));

  it('is a letter of the applicant to the organ', () => {
    const paper = writeDeferralPromise(SAMPLES.deferralPromise);
    expect([paper.author, paper.addressee]).toEqual(['applicant', SAMPLES.deferralPromise.organ.name]);
  });

  it('lists what is missing with its form, and promises the day, no later than the promised limit', () => {
    expect(text).toContain('用地边界图（打印件）（D1）\n加盖公章的电子件');
    expect(text).toContain('顺延至2026年10月8日（星期四）24时止');
    expect(text).toContain('不晚于本事项的承诺办理时限');
  });

  it('declares truth and takes the consequence', () => {
    expect(text).toContain('真实、合法、有效');
    expect(text).toContain('自愿承担不履行承诺的后果');
    expect(text).toContain('由此造成的损失由本单位承担');
  });

  it('is signed by a person in a capacity, at a time, over a hash', () => {
    expect(text).toContain('张澜（法定代表人）');
    expect(text).toContain('2026年9月11日10时20分31秒');
    expect(text).toContain(HASH);
  });

  it('can be read before it is signed', () => {
    const unsigned = textOf(writeDeferralPromise({ ...SAMPLES.deferralPromise, signature: null }));
    expect(unsigned).toContain('（签署后生成）');
    expect(unsigned).not.toContain(HASH);
  });
});

describe('容缺受理通知书', () => {
  const text = textOf(writeDeferralNotice(SAMPLES.deferralNotice));

  it('carries the same list and day as the promise, and names it', () => {
    expect(text).toContain('用地边界图（打印件）（D1）\n加盖公章的电子件');
    expect(text).toContain('顺延至2026年10月8日（星期四）24时止');
    expect(text).toContain('澄高审容诺〔2026〕19号');
  });

  it('starts the clock and bars the decision', () => {
    expect(text).toContain('本机关于2026年9月11日容缺受理，办理时限自该日次日起算');
    expect(text).toContain('不作出准予行政许可的决定');
    expect(text).toContain('法律规定最迟作出决定');
  });

  it('comes in two copies', () => {
    expect(text).toContain('一式两份');
  });

  it.each([
    ['TERMINATE', '终止办理本申请'],
    ['REVOKE_ACCEPTANCE', '撤销受理'],
    ['REFUSE', '不予行政许可的决定'],
    ['CURE15', '再给予15个工作日补交'],
  ] as const)('tells what follows by the policy %s of the zone', (lapse, consequence) => {
    expect(textOf(writeDeferralNotice({ ...SAMPLES.deferralNotice, lapse }))).toContain(consequence);
    expect(textOf(writeDeferralPromise({ ...SAMPLES.deferralPromise, lapse }))).toContain(consequence);
  });
});
