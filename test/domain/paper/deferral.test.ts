import { describe, expect, it } from '@jest/globals';
import { writeDeferralNotice } from '../../../domain/paper/deferral-notice.ts';
import { writeDeferralPromise } from '../../../domain/paper/deferral-promise.ts';
import { HASH, STATUTORY, day } from './sample-case.ts';
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

  it('names the limit beyond which it does not go as the item has it, and none where it has none', () => {
    const say = (within: 'statutory' | null) => textOf(writeDeferralPromise({ ...SAMPLES.deferralPromise, within }));
    expect(say('statutory')).toContain('不晚于本事项的法定办理时限');
    expect(say(null)).toContain('以贵机关收到为准；');
    expect(say(null)).not.toContain('不晚于');
  });

  it('by a period from acceptance says the period, and leaves the day to the notice', () => {
    const deadline = { after: '受理', period: { length: 5, unit: 'workingDays' } } as const;
    const told = textOf(writeDeferralPromise({ ...SAMPLES.deferralPromise, deadline }));
    expect(told).toContain('自受理之日的次日起算，5个工作日，至期间最后一日24时止');
    expect(told).toContain('该日以容缺受理通知书所载为准');
    expect(told).not.toContain('2026年10月');
    expect(told).not.toContain('休息日');
    const inDays = { after: '受理', period: { length: 10, unit: 'calendarDays' } } as const;
    const rolling = textOf(writeDeferralPromise({ ...SAMPLES.deferralPromise, deadline: inDays }));
    expect(rolling).toContain('10日，至期间最后一日24时止（该日为休息日的，顺延至其后第一个工作日）');
  });

  it('signed while a main paper is missing too says so, and that it does not cover that', () => {
    expect(text).toContain('主要材料已经提交齐全，下列次要材料暂缺');
    const missing = { main: [{ code: 'E2', name: '出让合同' }], others: [{ code: 'D2', name: '地形图' }] };
    const told = textOf(writeDeferralPromise({ ...SAMPLES.deferralPromise, missing }));
    expect(told).not.toContain('已经提交齐全');
    expect(told).toContain('主要材料出让合同（E2）尚待提交，不在本承诺之内');
    expect(told).toContain('地形图（D2）也尚待提交');
    const { missing: _missing, ...before } = SAMPLES.deferralPromise;
    expect(textOf(writeDeferralPromise(before))).toContain('主要材料已经提交齐全');
  });

  it('knows whether it bars this grant, or that of the item that waits for the papers (容缺通过)', () => {
    expect(text).toContain('但不作出准予行政许可的决定');
    const told = textOf(writeDeferralPromise({ ...SAMPLES.deferralPromise, beforeItem: '施工许可（A23）' }));
    expect(told).toContain('补齐之前施工许可（A23）不予批准');
    expect(told).not.toContain('但不作出准予');
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

  it('after acceptance by lapse says nothing of what is complete, but what else is missing', () => {
    const main = [{ code: 'E2', name: '出让合同' }];
    const told = textOf(
      writeDeferralNotice({ ...SAMPLES.deferralNotice, deemed: true, missing: { main, others: [] } }),
    );
    expect(text).toContain('主要材料齐全、符合法定形式');
    expect(told).not.toContain('齐全');
    expect(told).toContain('第三十二条第一款第四项自2026年9月11日起视为受理，办理时限自该日次日起算');
    expect(told).toContain('上列材料以外，本机关尚未收到：出让合同（E2）');
    expect(told).toContain('不能作出准予的决定');
    expect(told).not.toContain('补齐后本机关即予作出决定');
  });

  it('leaves the grant open where another item waits for the papers (容缺通过)', () => {
    const told = textOf(writeDeferralNotice({ ...SAMPLES.deferralNotice, beforeItem: '施工许可（A23）' }));
    expect(text).toContain('补齐后本机关即予作出决定');
    expect(told).toContain('可以先作出准予的决定，但补齐之前施工许可（A23）不予批准');
  });

  it('starts each limit on its own day: one that runs from receipt not with acceptance, and none that is not there', () => {
    const notice = SAMPLES.deferralNotice;
    const fromReceipt = { ...STATUTORY, from: day('2026-09-09'), event: '收到申请材料' };
    const say = (facts: Partial<typeof notice>) => textOf(writeDeferralNotice({ ...notice, ...facts }));
    expect(say({ statutory: fromReceipt })).toContain(
      '容缺受理，承诺办理时限自该日次日起算，法定办理时限自2026年9月9日收到申请材料的次日起算。',
    );
    expect(say({ statutory: fromReceipt, promised: null })).toContain(
      '容缺受理，办理时限自2026年9月9日收到申请材料的次日起算。',
    );
    expect(say({ statutory: null, promised: null })).toContain('本机关于2026年9月11日容缺受理。');
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
