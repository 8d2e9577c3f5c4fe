import { describe, expect, it } from '@jest/globals';
import { writePaper } from '../../../domain/paper/write-paper.ts';
import { PROJECT_PROMISES as SAMPLES } from './sample-project-promises.ts';
import { textOf } from './text-of.ts';

const told = (facts: Parameters<typeof writePaper>[0]): string => textOf(writePaper(facts));

describe('the list of a consultation', () => {
  it('tells everything once, advises and approves nothing', () => {
    const text = told(SAMPLES.commitmentList);
    for (const part of ['一次性告知', '本清单不是审批', '退让道路红线八米', '450万元/亩', '2026年10月9日'])
      expect(text).toContain(part);
    expect(text).toContain('水务水利局在会商期限内没有提出要求');
  });

  it('tells of each item what a commitment to it yields', () => {
    const text = told(SAMPLES.commitmentList);
    expect(text).toContain('另行签署告知承诺书，以告知承诺方式作出许可决定');
    expect(text).toContain('先备案、后许可（先建后验）：最迟在开工前取得许可');
    expect(text).toContain('不开放承诺，按普通程序办理');
  });

  it('says so where nobody asks for anything', () => {
    const text = told({ ...SAMPLES.commitmentList, requirements: [], silent: [] });
    expect(text).toContain('各单位没有其他要求');
    expect(text).not.toContain('没有提出要求');
  });
});

describe('the commitment of a project', () => {
  it('promises figures, names what follows a breach, and is signed', () => {
    const text = told(SAMPLES.projectCommitment);
    for (const part of ['480万元/亩', '撤销承诺备案', '按照投资协议退还奖励', '公示5个工作日', '张澜'])
      expect(text).toContain(part);
  });

  it('speaks of no publicity where the zone asks for none', () => {
    expect(told({ ...SAMPLES.projectCommitment, publicityDays: 0 })).not.toContain('公示');
  });
});

describe('a registration', () => {
  it('says that it is no permit, what goes its ordinary way, and plans the checks with owner and day', () => {
    const text = told(SAMPLES.commitmentRegistration);
    for (const part of [
      '承诺备案不是行政许可',
      '环境影响报告表审批（A07b）',
      '规划建设局',
      '2026年10月12日',
      '收到异议1件',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/准予|批准/);
  });

  it('tells a publicity without objections, or none', () => {
    expect(told({ ...SAMPLES.commitmentRegistration, objections: 0, ordinary: [] })).toContain('没有收到异议');
    expect(told({ ...SAMPLES.commitmentRegistration, objections: null })).not.toContain('公示');
  });

  it('that is refused gives reasons, the ordinary way and the remedies', () => {
    const text = told(SAMPLES.registrationRefusal);
    for (const part of ['用地的规划条件已经改变', '按普通程序办理', '60日内', '6个月内']) expect(text).toContain(part);
  });
});

describe('a check of a node', () => {
  it('names two officers, findings, and by when to mend', () => {
    const text = told(SAMPLES.nodeCheck);
    for (const part of ['吕航', '唐颖', '沉砂池没有建成', '2027年3月1日（星期一）', '后一节点不得进行'])
      expect(text).toContain(part);
  });

  it('that was met lets the next begin, and one that failed does not', () => {
    expect(told({ ...SAMPLES.nodeCheck, result: 'met', until: null })).toContain('可以进行后一节点');
    expect(told({ ...SAMPLES.nodeCheck, result: 'failed', until: null })).toContain('不合格，后一节点不得进行');
  });
});

describe('an acceptance', () => {
  it('puts the measured figure beside the promised one', () => {
    const text = told(SAMPLES.promiseAcceptance);
    for (const part of ['480万元/亩', '486万元/亩', '验收合格']) expect(text).toContain(part);
  });

  it('that finds a shortfall says by when to mend it and what follows otherwise', () => {
    const text = told(SAMPLES.shortfallNotice);
    for (const part of ['470万元/亩', '2027年7月10日（星期六）', '撤销承诺备案', '不得投入使用'])
      expect(text).toContain(part);
  });
});

describe('a revocation', () => {
  it('is announced with the right to state and defend', () => {
    expect(told(SAMPLES.registrationRevocationNotice)).toContain('你单位有权陈述和申辩');
  });

  it('tells how the defence was judged, what follows, and the remedies', () => {
    const text = told(SAMPLES.registrationRevocation);
    for (const part of ['设备推迟到货', '理由不成立', '按普通程序办理', '依法取得的许可不受影响', '60日内'])
      expect(text).toContain(part);
    expect(told({ ...SAMPLES.registrationRevocation, defence: null })).toContain('没有陈述和申辩');
  });
});
