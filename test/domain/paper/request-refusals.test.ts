import { describe, expect, it } from '@jest/globals';
import { writePaper } from '../../../domain/paper/write-paper.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

const { permitExtensionRefusal, deregistrationRefusal } = SAMPLES;

describe('不予行政许可延期决定书', () => {
  const text = textOf(writePaper(permitExtensionRefusal));

  it('tells what was asked, why it is not granted, by which article, and the last day that stays', () => {
    expect(text).toContain('你单位于2026年12月7日申请将该许可的开工期限延长3个月。');
    expect(text).toContain('不予同意的理由：用地已经收回。');
    expect(text).toContain(
      '根据《中华人民共和国建筑法》第九条，本机关决定不予延期：开工期限的最后一日仍为2026年12月11日（星期五）。',
    );
  });

  it('tells the remedies, and facts only where there are any', () => {
    expect(text).toContain('60日内向');
    expect(text).not.toContain('经查明');
  });
});

describe('不予注销行政许可决定书 (许可法 70)', () => {
  it('tells what was asked, what was found, why it is not granted, that the permit stands, and the remedies', () => {
    const text = textOf(writePaper(deregistrationRefusal));
    expect(text).toContain('你单位于2026年12月7日申请注销该许可。');
    expect(text).toContain('经查明：弃土场还没有恢复。');
    expect(text).toContain('不予同意的理由：许可事项的善后还没有完成。');
    expect(text).toContain('根据《中华人民共和国行政许可法》第七十条，本机关决定不予注销，该许可的效力不变。');
    expect(text).toContain('6个月内直接向澄湖市人民法院');
  });
});
