import { describe, expect, it } from '@jest/globals';
import { writeRefusalDecision } from '../../../domain/paper/refusal-decision.ts';
import { day } from './sample-case.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

describe('不予行政许可决定书', () => {
  const text = textOf(writeRefusalDecision(SAMPLES.refusalDecision));

  it('tells facts, reasons and the provisions that are not met', () => {
    expect(text).toContain('经审查查明：申请用地中 4,100 平方米位于规划防护绿地范围内。');
    expect(text).toContain('不予许可的理由：申请用地不符合控制性详细规划确定的用地性质。');
    expect(text).toContain('上述情形不符合《中华人民共和国城乡规划法》第三十八条第二款的规定');
    expect(text).toContain('第三十八条第二款，本机关决定不予行政许可');
  });

  it('tells them in one sentence where they were written as one', () => {
    const one = textOf(writeRefusalDecision({ ...SAMPLES.refusalDecision, found: null }));
    expect(one).toContain('经审查查明的事实和不予许可的理由：申请用地不符合控制性详细规划确定的用地性质。');
    expect(one.split('申请用地不符合控制性详细规划').length).toBe(2);
    expect(one).not.toContain('经审查查明：');
  });

  it('tells 复议 in 60 days and 诉讼 in 6 months, and to whom', () => {
    expect(text).toContain('自收到本文书之日起60日内向澄湖市人民政府申请行政复议');
    expect(text).toContain('《中华人民共和国行政复议法》第二十条第一款');
    expect(text).toContain('自收到本文书之日起6个月内直接向澄湖市人民法院提起行政诉讼');
    expect(text).toContain('《中华人民共和国行政诉讼法》第四十六条第一款');
  });

  it('explains an overrun only when there was one', () => {
    expect(text).toContain('超过承诺办理时限作出，原因：管线核实耗时超出预期');
    const inTime = textOf(writeRefusalDecision({ ...SAMPLES.refusalDecision, overrunReason: null }));
    expect(inTime).not.toContain('超过承诺办理时限');
  });

  it('rests on the minutes where a hearing was held', () => {
    const heard = writeRefusalDecision({ ...SAMPLES.refusalDecision, hearingOn: day('2026-10-22') });
    expect(textOf(heard)).toContain('经审查查明：根据2026年10月22日的听证笔录，申请用地');
  });

  it('of a renewal says so, and names the permit that it was for', () => {
    const succeeds = {
      kind: 'renewal',
      number: '澄高审准〔2024〕7号',
      on: day('2024-09-10'),
      article: '许可法 50(1)',
    } as const;
    const text = textOf(writeRefusalDecision({ ...SAMPLES.refusalDecision, succeeds }));
    expect(text).toContain('延续申请（原决定 澄高审准〔2024〕7号');
    expect(text).toContain('本机关决定不予延续');
  });

  it('does not say what is not met where nothing is named', () => {
    const text = textOf(writeRefusalDecision({ ...SAMPLES.refusalDecision, provisions: [] }));
    expect(text).not.toContain('上述情形不符合');
  });
});
