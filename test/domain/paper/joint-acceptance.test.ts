import { describe, expect, it } from '@jest/globals';
import type { GrantDecisionFacts, JointAcceptance } from '../../../domain/paper/decision-facts.ts';
import { writeGrantDecision } from '../../../domain/paper/grant-decision.ts';
import { documentNumber, seriesOf } from '../../../domain/paper/number.ts';
import { day } from './sample-case.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

const JOINT: JointAcceptance = {
  works: ['01 一号厂房'],
  visits: [
    {
      on: day('2027-09-08'),
      officers: [
        { name: '陈立', unit: '住房建设局' },
        { name: '沈岚', unit: '规划建设处' },
      ],
      findings: [
        { item: '建设工程规划核实', text: '退让距离与许可附图一致' },
        { item: '防雷装置竣工验收', text: '接地电阻合格。' },
      ],
    },
  ],
  members: [
    {
      item: { code: 'A25a', name: '建设工程规划核实' },
      works: ['01'],
      organ: '澄湖高新区管理委员会（规划建设处）',
      decision: '合格',
      number: '澄高审准〔2027〕12号',
      on: day('2027-09-10'),
    },
    {
      item: { code: 'A25c', name: '人防工程竣工验收备案' },
      works: [],
      organ: '澄湖高新区管理委员会（住房建设局）',
      decision: '不需要办理',
      number: null,
      on: day('2027-09-06'),
    },
  ],
};

const facts: GrantDecisionFacts = {
  ...SAMPLES.grantDecision,
  nature: 'jointAcceptance',
  item: { code: 'A25', name: '竣工联合验收' },
  basis: ['722号 42'],
  content: [['验收事项', '竣工联合验收意见书']],
  conditions: ['自竣工验收合格之日起十五日内备案'],
  reasons: '各专项均已合格。',
  joint: JOINT,
};
const say = (otherwise: Partial<JointAcceptance> = {}, rest: Partial<GrantDecisionFacts> = {}) =>
  textOf(writeGrantDecision({ ...facts, ...rest, joint: { ...JOINT, ...otherwise } }));

describe('竣工联合验收意见书', () => {
  it('is titled and numbered as what it is, beside the permits', () => {
    expect(writeGrantDecision(facts).title).toBe('竣工联合验收意见书');
    expect(documentNumber('澄高', seriesOf(facts), 2027, 3)).toBe('澄高审联验〔2027〕3号');
  });

  it('tells the project, the works and the one visit with what was found of each member', () => {
    expect(say()).toContain('工程名称\n微创手术器械生产基地');
    expect(say()).toContain('建设单位\n苏州澜微医疗器械有限公司');
    expect(say()).toContain('验收单体\n01 一号厂房');
    expect(say()).toContain('2027年9月8日，陈立（住房建设局）、沈岚（规划建设处）到现场一次联合验收');
    expect(say()).toContain('建设工程规划核实：退让距离与许可附图一致。');
    expect(say()).toContain('防雷装置竣工验收：接地电阻合格。');
  });

  it('tells of each member its organ, its decision, number and date', () => {
    const row = [
      '建设工程规划核实（A25a，单体01）',
      '澄湖高新区管理委员会（规划建设处）',
      '合格',
      '澄高审准〔2027〕12号',
    ];
    for (const cell of [...row, '2027年9月10日', '人防工程竣工验收备案（A25c）', '不需要办理'])
      expect(say()).toContain(cell);
  });

  it('concludes, and takes the place of no decision of a member', () => {
    expect(say()).toContain('各专项均已合格。根据《优化营商环境条例》第四十二条，竣工联合验收意见为：通过。');
    expect(say()).toContain('本意见书不代替各专项的决定、证书和备案');
    expect(say()).toContain('自竣工验收合格之日起十五日内备案。');
    expect(say()).not.toContain('决定准予行政许可');
  });

  it('names no works where there are none, and says so where nobody went together', () => {
    expect(say({ works: [] })).not.toContain('验收单体');
    expect(say({ visits: [] })).toContain('没有组织联合现场验收');
  });

  it('still says that it came late and why', () => {
    expect(say({}, { overrunReason: '测绘成果晚到' })).toContain('原因：测绘成果晚到');
  });
});
