import { describe, expect, it } from '@jest/globals';
import type { EventType } from '../../../../domain/case/event.ts';
import { writePaper } from '../../../../domain/paper/write-paper.ts';
import { textOf } from '../../paper/text-of.ts';
import type { Life } from '../builders.ts';
import { STAGES } from '../stages.ts';
import { guideOf, papersOn } from './issued.ts';

const textIn = (life: Life, type: EventType, code: string) =>
  papersOn(life, type, { item: guideOf(code) })
    .map((paper) => writePaper(paper))
    .map((paper) => `${paper.title}\n${textOf(paper)}`)
    .join('\n');

describe('the papers of a filing (备案), which permits nothing', () => {
  it('the receipt takes in what was reported, and does not say that it is filed', () => {
    const text = textIn(STAGES.received, 'received', 'A26');
    expect(text).toContain('收到你单位提交的下列备案信息及材料');
    expect(text).toContain('备案事项');
    expect(text).toContain('不表示已经备案');
    expect(text).not.toMatch(/行政许可|申请事项/u);
  });

  it('acceptance and refusal are of the filing', () => {
    const accepted = textIn(STAGES.accepted, 'accepted', 'A26');
    expect(accepted).toContain('备案受理通知书');
    expect(accepted).toContain('报送的建设工程竣工验收备案（事项编码 A26）信息');
    const refused = textIn(STAGES.refused, 'refused', 'A26');
    expect(refused).toContain('不予备案决定书');
    expect(refused).toContain('不予备案的理由');
    expect(refused).toContain('本机关决定不予备案。');
    expect(refused).not.toContain('行政许可');
  });

  it('what is not accepted is no application for a permit', () => {
    const declined = textIn(STAGES.declined, 'notAccepted', 'A26');
    expect(declined).toContain('备案不予受理决定书');
    expect(declined).not.toContain('行政许可申请');
  });
});

describe('what is neither a permit nor a filing', () => {
  it.each([
    ['A16', '审查申请受理通知书', '通过审查', '不予通过审查'],
    ['A25a', '确认申请受理通知书', '予以确认', '不予确认'],
    ['A27', '登记申请受理通知书', '准予登记', '不予登记'],
  ])('%s is told as what it is', (code, accepted, granted, refused) => {
    expect(textIn(STAGES.accepted, 'accepted', code)).toContain(accepted);
    const decision = textIn(STAGES.granted, 'granted', code);
    expect(decision).toContain(`${granted}决定书`);
    expect(decision).toContain(`决定${granted}。`);
    expect(decision).not.toContain('许可');
    expect(textIn(STAGES.refused, 'refused', code)).toContain(`本机关决定${refused}。`);
  });
});

describe('a permit', () => {
  it('is granted and refused as before', () => {
    expect(textIn(STAGES.granted, 'granted', 'A06')).toContain('准予行政许可决定书');
    expect(textIn(STAGES.refused, 'refused', 'A06')).toContain('不予许可的理由');
    expect(textIn(STAGES.declined, 'notAccepted', 'A06')).toContain('行政许可申请不予受理决定书');
  });
});
