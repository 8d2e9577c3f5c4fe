import { describe, expect, it, test } from '@jest/globals';
import { writePaper } from '../../../domain/paper/write-paper.ts';
import { day, REMEDIES } from './sample-case.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

const { permitWithdrawal, deregistration, permitExtension } = SAMPLES;

describe('撤回行政许可决定书 (许可法 8(2))', () => {
  const text = textOf(writePaper(permitWithdrawal));

  it('tells the grant, facts, reasons, article and the day of effect', () => {
    expect(text).toContain('本机关于2026年9月11日对你单位作出准予行政许可决定（澄高审准〔2026〕88号）。');
    expect(text).toContain('经查明：该地块已经依法修改为公共绿地。');
    expect(text).toContain('撤回的理由：许可所依据的控制性详细规划依法修改。');
    expect(text).toContain('《中华人民共和国行政许可法》第八条第二款');
    expect(text).toContain('自2027年3月1日起失去效力');
  });

  it('tells the compensation and the remedies', () => {
    expect(text).toContain('补偿：补偿设计费用 20 万元，自本决定送达之日起30日内支付。');
    expect(text).toContain('6个月内直接向澄湖市人民法院');
    expect(textOf(writePaper({ ...permitWithdrawal, found: null }))).not.toContain('经查明');
  });
});

describe('注销行政许可决定书 (许可法 70)', () => {
  it('tells what had become of the permit, the reason, the article and the remedies', () => {
    const text = textOf(writePaper(deregistration));
    expect(text).toContain('该许可有效期届满，没有延续。');
    expect(text).toContain('注销的理由：有效期届满没有申请延续。');
    expect(text).toContain('根据《中华人民共和国行政许可法》第七十条，本机关决定自2027年3月1日起注销');
    expect(text).toContain('60日内向');
  });

  test.each([
    ['changed', '该许可已经依法变更或者延续，由新的决定代替。'],
    ['void', '该许可因没有在规定的期限内开工，已经依法失效。'],
    ['withdrawn', '该许可已经依法撤回。'],
    ['revoked', '该许可已经依法撤销。'],
  ] as const)('of a permit that was %s says so', (before, said) => {
    expect(textOf(writePaper({ ...deregistration, before }))).toContain(said);
  });

  it('of a permit that stood tells what was found, if anything', () => {
    const text = textOf(writePaper({ ...deregistration, before: 'valid', found: '企业已经注销登记' }));
    expect(text).toContain('经查明：企业已经注销登记。');
    expect(text).not.toContain('该许可');
  });

  it('that was issued before holders could ask for it is read as it was', () => {
    const { asked: _unknown, ...issued } = deregistration;
    expect(textOf(writePaper(issued))).toBe(textOf(writePaper({ ...issued, asked: null })));
  });

  it('that its holder asked for says since when', () => {
    const asked = day('2026-12-07');
    const text = textOf(writePaper({ ...deregistration, before: 'valid', asked }));
    expect(text).toContain('你单位于2026年12月7日申请注销该许可。');
  });
});

describe('行政许可延期决定书', () => {
  it('tells what was asked, until when it is granted, how often it may still be asked, and what follows', () => {
    const text = textOf(writePaper(permitExtension));
    expect(text).toContain('你单位于2026年12月7日申请将该许可的开工期限延长3个月。');
    expect(text).toContain('根据《中华人民共和国建筑法》第九条，本机关决定准予延长3个月');
    expect(text).toContain('由2026年12月11日延至2027年3月11日（星期四）。此后还可以申请延期1次。');
    expect(text).toContain('该许可自行失效');
    expect(text).not.toContain('申请行政复议');
  });

  it('tells why it is less than was asked for, and the remedies against that', () => {
    const less = { ...permitExtension, length: 1, left: 0, reason: '工程条件已经具备', remedies: REMEDIES };
    const text = textOf(writePaper(less));
    expect(text).toContain('其余2个月不予延长。理由：工程条件已经具备。');
    expect(text).toContain('此后不能再申请延期。');
    expect(text).toContain('申请行政复议');
    expect(textOf(writePaper({ ...less, reason: null }))).toContain('其余2个月不予延长。');
  });

  it('of a validity says that it ends with it', () => {
    expect(textOf(writePaper({ ...permitExtension, time: 'validity' }))).toContain('有效期届满没有依法延续的');
  });
});

test.each([
  'permitWithdrawal',
  'deregistration',
  'permitExtension',
  'revocationPriorNotice',
  'revocationDecision',
] as const)('what is decided of a permit after its grant has a holder (被许可人) and no applicant: %s', (kind) => {
  const text = textOf(writePaper(SAMPLES[kind]));
  expect(text).toMatch(/被许可人\n苏州澜微医疗器械有限公司.*\n许可事项\n/u);
  expect(text).toContain('被许可人与本机关各执一份');
  expect(text).not.toMatch(/申请人|申请事项/u);
});
