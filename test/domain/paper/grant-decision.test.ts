import { describe, expect, it } from '@jest/globals';
import type { GrantDecisionFacts } from '../../../domain/paper/decision-facts.ts';
import { writeGrantDecision } from '../../../domain/paper/grant-decision.ts';
import { DEFERRAL, day } from './sample-case.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

const grant = SAMPLES.grantDecision;
const say = (facts: Partial<GrantDecisionFacts>) => textOf(writeGrantDecision({ ...grant, ...facts }));

describe('准予行政许可决定书', () => {
  it('tells reasons and law, and grants', () => {
    expect(say({})).toContain('经审查，申请用地符合控制性详细规划和出让合同约定的规划条件。根据');
    expect(say({})).toContain('第三十八条第一款、《中华人民共和国城乡规划法》第三十八条，决定准予行政许可');
  });

  it('tells content, scope, validity and conditions', () => {
    const text = say({});
    expect(text).toContain('用地面积\n32,000 平方米');
    expect(text).toContain('许可范围\n上述用地范围内的建设用地规划');
    expect(text).toContain('24个月，自2026年9月11日至2028年9月11日');
    expect(text).toContain('开工前申请验线，未经验线合格不得施工。');
  });

  it('tells the last day to ask for a renewal, where it was known when it was issued', () => {
    const validity = { from: day('2026-09-11'), until: day('2028-09-11'), months: 24 };
    expect(say({ validity: { ...validity, renewBy: day('2028-07-13') } })).toContain(
      '需要延续的，最迟于2028年7月13日提出申请（《中华人民共和国行政许可法》第五十条第一款）',
    );
    for (const told of [validity, { ...validity, renewBy: null }])
      expect(say({ validity: told })).toContain('需要延续的，应当在期满前依法申请');
  });

  it('tells by when works must start, what follows, and how that may be extended', () => {
    const deadline = {
      from: day('2026-09-11'),
      event: '作出决定',
      period: { length: 3, unit: 'months' as const },
      nominal: day('2026-12-11'),
      due: day('2026-12-11'),
      article: '建筑法 9',
    };
    const extension = { months: 3, times: 2, article: '建筑法 9', askBy: day('2026-12-11') };
    const text = say({ start: { deadline, extension } });
    expect(text).toContain('开工期限\n自2026年9月11日作出决定的次日起算，3个月（《中华人民共和国建筑法》第九条），');
    expect(text).toContain('至2026年12月11日（星期五）24时止开工；不能按期开工的，最迟于2026年12月11日申请延期');
    expect(text).toContain('每次不超过3个月，不超过2次');
    expect(text).toContain('逾期没有开工又没有依法延期的，本许可自行失效');
    expect(say({ start: { deadline, extension: null } })).toContain('逾期没有开工的，本许可自行失效');
    expect(say({})).not.toContain('开工期限');
  });

  it.each([
    ['renewal', '延续', '许可法 50(1)', '第五十条第一款'],
    ['change', '变更', '许可法 49', '第四十九条'],
  ] as const)(
    'of a %s names the permit before, its article, and that it takes its place',
    (kind, word, article, told) => {
      const text = say({ succeeds: { kind, number: '澄高审准〔2024〕7号', on: day('2024-09-10'), article } });
      expect(text).toContain(`${word}申请（原决定 澄高审准〔2024〕7号，2024年9月10日作出；依照`);
      expect(text).toContain(`${told}提出），`);
      expect(text).toContain(`决定准予${word}。`);
      expect(text).toContain('原行政许可决定（澄高审准〔2024〕7号）自本决定作出之日起由本决定代替。');
    },
  );

  it('of a renewal that silence has brought already confirms it (许可法 50(2))', () => {
    const before = { kind: 'renewal', number: '澄高审准〔2024〕7号', on: day('2024-09-10') } as const;
    const silence = '有效期届满前，本机关未作出是否准予延续的决定';
    expect(say({ succeeds: { ...before, article: '许可法 50(1)', bySilence: true } })).toContain(
      `原行政许可决定（澄高审准〔2024〕7号）的${silence}，依照《中华人民共和国行政许可法》第五十条第二款视为准予延续，本决定予以确认。`,
    );
    expect(say({ succeeds: { ...before, article: null, bySilence: true } })).toContain('依法视为准予延续');
    expect(say({ succeeds: { ...before, article: '许可法 50(1)' } })).not.toContain(silence);
  });

  it('of what is no permit names the decision before alone', () => {
    const text = say({ succeeds: { kind: 'change', number: null, on: day('2024-09-10'), article: null } });
    expect(text).toContain('变更申请（原决定2024年9月10日作出），');
  });

  it('says that there is no condition and no end where there is none', () => {
    expect(say({ conditions: [], validity: null })).toContain('本许可未附条件');
    expect(say({ conditions: [], validity: null })).toContain('按有关法律、法规的规定执行');
  });

  it('is public, takes effect on service, and names the instrument of its authority', () => {
    expect(say({})).toContain('本决定依法公开（《中华人民共和国行政许可法》第四十条），自送达之日起生效');
    expect(say({})).toContain('苏政复〔2017〕55号');
    expect(say({ authority: null })).not.toContain('行使该项职权');
  });

  it('does not end a sentence twice when the officer typed the full stop', () => {
    expect(say({ reasons: '符合规划。' })).toContain('经审查，符合规划。根据');
  });

  it('by commitment says so, when it is checked, and what follows', () => {
    const text = say({ acceptedOn: null, commitment: commitment() });
    expect(text).toContain('本机关当场办理');
    expect(text).toContain('经核对申请材料和书面承诺');
    expect(text).toContain('签署的告知承诺书（澄高审诺〔2026〕40号）为依据');
    expect(text).toContain('本机关将对承诺内容进行核查，自2026年9月11日作出决定的次日起算，60个工作日');
    expect(text).toContain('第六十九条第二款');
    expect(text).not.toContain('试点依据');
  });

  it('names the pilot instrument that opened the class', () => {
    expect(say({ commitment: { ...commitment(), pilot: '宁水规发〔2021〕3号' } })).toContain(
      '试点依据是宁水规发〔2021〕3号',
    );
  });

  it('with a supplement outstanding says what, until when, and what waits for it', () => {
    const materials = [{ code: 'D1', name: '缴费凭证', form: '电子件' }];
    const text = say({ supplement: { materials, deadline: DEFERRAL, beforeItem: '建筑工程施工许可证' } });
    expect(text).toContain('你单位尚应补交：缴费凭证（D1）');
    expect(text).toContain('补齐之前，建筑工程施工许可证不予许可');
  });

  it('rests on the minutes of a hearing, and explains an overrun of the promise', () => {
    expect(say({ hearingOn: day('2026-10-22') })).toContain('根据2026年10月22日的听证笔录');
    expect(say({ overrunReason: '测绘成果晚到' })).toContain('本决定超过承诺办理时限作出，原因：测绘成果晚到');
  });
});

describe('备案证明', () => {
  const item = { code: 'A02', name: '企业投资项目备案' };
  const text = say({ nature: 'filing', item, basis: ['673号 13'], conditions: ['项目信息变更的，及时告知备案机关'] });

  it('is named after its item', () => {
    expect(writeGrantDecision({ ...grant, nature: 'filing', item }).title).toBe('企业投资项目备案证明');
    const registration = { code: 'A07c', name: '环境影响登记表' };
    expect(writeGrantDecision({ ...grant, nature: 'filing', item: registration }).title).toBe('环境影响登记表备案证明');
  });

  it('certifies that all information has come in, and permits nothing', () => {
    expect(text).toContain('《企业投资项目核准和备案管理条例》第十三条，收到全部信息即为备案');
    expect(text).toContain('备案不是行政许可');
    expect(text).not.toContain('决定准予');
  });

  it('tells the day, the data and the duties after it', () => {
    expect(text).toContain('备案日期\n2026年9月11日');
    expect(text).toContain('用地面积\n32,000 平方米');
    expect(text).toContain('项目信息变更的，及时告知备案机关。');
  });
});

function commitment(): NonNullable<GrantDecisionFacts['commitment']> {
  const check = {
    from: day('2026-09-11'),
    event: '作出决定',
    period: { length: 60, unit: 'workingDays' as const },
    nominal: day('2026-12-10'),
    due: day('2026-12-10'),
    article: '澄湖高新区告知承诺核查办法第 5 条',
  };
  return { letterNumber: '澄高审诺〔2026〕40号', signedOn: day('2026-09-11'), check, rectifyDays: 15, pilot: null };
}
