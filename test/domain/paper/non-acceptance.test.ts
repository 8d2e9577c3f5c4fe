import { describe, expect, it } from '@jest/globals';
import { writeNonAcceptance } from '../../../domain/paper/non-acceptance.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

describe('不予受理决定书', () => {
  it('for want of competence names the competent organ with its address', () => {
    const text = textOf(writeNonAcceptance(SAMPLES.nonAcceptance));
    expect(text).toContain('第三十二条第一款第二项，本机关决定不予受理');
    expect(text).toContain('江苏省自然资源厅（地址：南京市水西门大街 58 号）');
  });

  it('says plainly that the address is not known, and where to ask; on papers of before nothing of it', () => {
    const at = (address: string | null) => {
      const competentOrgan = { name: '江苏省自然资源厅', address };
      return textOf(writeNonAcceptance({ ...SAMPLES.nonAcceptance, ground: { type: 'competence', competentOrgan } }));
    };
    expect(at(null)).toContain(
      '江苏省自然资源厅（本机关没有其地址，可以向本决定书下方的联系单位询问）。请向该机关提出申请。',
    );
    expect(at('')).toContain('江苏省自然资源厅。请向该机关提出申请。');
  });

  it('for false material warns, and names no other organ', () => {
    const text = textOf(writeNonAcceptance({ ...SAMPLES.nonAcceptance, ground: { type: 'falseMaterial' } }));
    expect(text).toContain('第七十八条，本机关决定不予受理，并给予警告');
    expect(text).not.toContain('请向该机关提出申请');
  });

  it('tells both remedies with their addressees and times', () => {
    const text = textOf(writeNonAcceptance(SAMPLES.nonAcceptance));
    expect(text).toContain('60日内向澄湖市人民政府申请行政复议');
    expect(text).toContain('6个月内直接向澄湖市人民法院提起行政诉讼');
  });
});
