import { describe, expect, it } from '@jest/globals';
import { writePaper } from '../../../domain/paper/write-paper.ts';
import { SAMPLES } from './sample-facts.ts';
import { instant, OFFICER } from './sample-case.ts';
import { textOf } from './text-of.ts';

describe('papers after the decision', () => {
  it('限期整改通知书: the broken promise in its words, what was found, the last day, two officers', () => {
    const text = textOf(writePaper(SAMPLES.rectificationNotice));
    expect(text).toContain('弃土弃渣有合法去向\n现场堆土 300 立方米，没有消纳协议\n清运并补签消纳协议');
    expect(text).toContain('钱伟（综合执法局）、吴芳（综合执法局）');
    expect(text).toContain('15个工作日');
    expect(text).toContain('至2026年11月23日（星期一）24时止');
    expect(text).toContain('陈述和申辩');
    expect(text).not.toContain('核查记录');
    const recorded = textOf(writePaper({ ...SAMPLES.rectificationNotice, record: '其余条件具备' }));
    expect(recorded).toContain('核查记录：其余条件具备。');
  });

  it('撤销行政许可事先告知书: facts, promise, ground, right to state and defend', () => {
    const text = textOf(writePaper(SAMPLES.revocationPriorNotice));
    expect(text).toContain('违反的承诺：“弃土弃渣有合法去向”。');
    expect(text).toContain('撤销的依据：《中华人民共和国行政许可法》第六十九条第二款');
    expect(text).toContain('你单位有权陈述和申辩');
    const lettered = textOf(writePaper({ ...SAMPLES.revocationPriorNotice, letterNumber: '澄高审诺〔2026〕40号' }));
    expect(lettered).toContain('违反的承诺（告知承诺书澄高审诺〔2026〕40号）：“弃土弃渣有合法去向”。');
    expect(textOf(writePaper({ ...SAMPLES.revocationPriorNotice, brokenPromise: null }))).not.toContain('违反的承诺');
  });

  it('撤销行政许可决定书: ground, day of effect, defence, remedies', () => {
    const text = textOf(writePaper(SAMPLES.revocationDecision));
    expect(text).toContain('自2026年9月11日起失去效力');
    expect(text).toContain('你单位陈述：消纳场临时关闭。本机关认为：另有三处消纳场可用，理由不成立。');
    expect(text).toContain('利益不受保护');
    expect(text).toContain('6个月内直接向澄湖市人民法院');
  });

  it('a revocation for the fault of the organ compensates, and says when nothing was stated', () => {
    const fault = { ...SAMPLES.revocationDecision, ground: '许可法 69(1)' as const, defence: null };
    expect(textOf(writePaper(fault))).toContain('依法给予赔偿');
    expect(textOf(writePaper(fault))).toContain('在期限内未陈述和申辩');
  });

  it('送达回证: method, recipient, time; consent and time of arrival for electronic service', () => {
    const text = textOf(writePaper(SAMPLES.serviceRecord));
    expect(text).toContain('送达方式\n电子送达');
    expect(text).toContain('送达依据\n《中华人民共和国行政许可法》第四十四条、《中华人民共和国电子签名法》第十一条');
    expect(text).toContain('受送达人\n苏州澜微医疗器械有限公司（申请人）');
    expect(text).toContain('到达时间\n2026年9月11日16时02分09秒');
    expect(text).toContain('受送达人已于2026年9月1日确认同意电子送达');
  });

  it('送达回证 that is told late (补录) has both times, the reason, and who confirmed it', () => {
    const recordedAt = instant('2026-09-16T09:05:00');
    const late = { recordedAt, reason: '系统停机', confirmedBy: '丁监' };
    const text = textOf(writePaper({ ...SAMPLES.serviceRecord, late }));
    expect(text).toContain('到达时间\n2026年9月11日16时02分09秒');
    expect(text).toContain('补录\n2026年9月16日09时05分00秒记入系统。原因：系统停机；经丁监核对凭证确认');
    expect(textOf(writePaper({ ...SAMPLES.serviceRecord, late: { ...late, confirmedBy: null } }))).not.toContain(
      '核对凭证确认',
    );
  });

  it('送达回证 at the window needs no consent and leaves room to sign', () => {
    const window = { ...SAMPLES.serviceRecord, method: 'window' as const, consent: null };
    const text = textOf(writePaper(window));
    expect(text).toContain('送达时间\n2026年9月11日16时02分09秒');
    expect(text).not.toContain('电子送达，');
  });

  it('督办单: cause, case, limit, and until when to reply', () => {
    const paper = writePaper(SAMPLES.urgingOrder);
    expect(paper.addressee).toBe('规划建设处');
    expect(textOf(paper)).toContain('督办事由：承诺办理时限已过，尚未作出决定。');
    expect(textOf(paper)).toContain('承诺办理时限\n自2026年9月11日受理的次日起算，15个工作日');
    expect(textOf(paper)).toContain('回复期限自2026年10月10日送达本单的次日起算，1个工作日');
    expect(textOf(paper)).toContain(`目前承办人\n${OFFICER.unit}　${OFFICER.name}`);
    expect(textOf(writePaper({ ...SAMPLES.urgingOrder, holder: null }))).toContain('目前承办人\n尚未认领');
    const { holder: _unclaimable, ...ofCommitment } = SAMPLES.urgingOrder;
    expect(textOf(writePaper(ofCommitment))).not.toContain('目前承办人');
    const asked = textOf(writePaper({ ...SAMPLES.urgingOrder, limit: null, demand: '分管领导的处理意见' }));
    expect(asked).toContain(
      '依照《优化营商环境条例》第三十六条第二款，请立即办理，并书面回复分管领导的处理意见，回复期限自',
    );
    expect(asked).not.toContain('承诺办理时限\n');
  });
});
