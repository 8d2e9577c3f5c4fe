import { describe, expect, it } from '@jest/globals';
import { writePaper } from '../../../domain/paper/write-paper.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

describe('papers of a procedure on the way', () => {
  it('特别程序告知书: kind, basis, start, planned days, that they do not count, new due days', () => {
    const text = textOf(writePaper(SAMPLES.procedureNotice));
    expect(text).toContain('依法需要进行专家评审。依照《中华人民共和国行政许可法》第四十五条');
    expect(text).toContain('所需时间不计算在办理期限内');
    expect(text).toContain('2026年9月24日，自该日次日起停止计算期限');
    expect(text).toContain('5个工作日，预计至2026年10月10日（星期六）结束');
    expect(text).toContain('法定办理时限\n2026年10月15日（星期四）\n2026年10月22日（星期四）');
  });

  it('重新审查告知书: which later paper, why, what falls, and that no limit moves', () => {
    const text = textOf(writePaper(SAMPLES.reopeningNotice));
    expect(text).toContain('补交的边界坐标图（D1）改变了申请的实质内容');
    expect(text).toContain('第三十四条第一款重新审查');
    expect(text).toContain('理由：坐标图的用地范围比申请多出 0.3 公顷。');
    expect(text).toContain('尚未签发的决定不再有效');
    expect(text).toContain('其他部门的意见，将根据后补的材料重新考虑');
    expect(text).toMatch(/办理期限不因重新审查而中止，也不重新计算：.*承诺.*；.*第四十二条/u);
    const plain = textOf(
      writePaper({ ...SAMPLES.reopeningNotice, proposalFalls: false, opinionsAnew: false, limits: [] }),
    );
    expect(plain).not.toContain('不再有效');
    expect(plain).not.toContain('其他部门');
    expect(plain).toContain('也不重新计算。');
  });

  it('延长审查期限告知书: due day as it was, reason, who approved, new due day', () => {
    const text = textOf(writePaper(SAMPLES.extensionNotice));
    expect(text).toContain('至2026年10月15日（星期四）24时止');
    expect(text).toContain('延长的理由：需要核实地下管线的保护范围。');
    expect(text).toContain('经本机关负责人陆建国批准，办理期限延长10个工作日');
    expect(text).toContain('延长至2026年10月29日（星期四）24时止');
  });

  it('听证权利告知书: matter, right, five days', () => {
    const paper = writePaper(SAMPLES.hearingRightNotice);
    expect(paper.addressee).toBe('澄湖花园业主委员会');
    expect(textOf(paper)).toContain('有权要求听证');
    expect(textOf(paper)).toContain('自2026年9月24日收到本告知书的次日起算，5个工作日');
    expect(textOf(paper)).toContain('直接关系你方的采光权益');
  });

  it('听证通知书: time, place, chair, and the right to challenge the chair', () => {
    const text = textOf(writePaper(SAMPLES.hearingNotice));
    expect(text).toContain('时间\n2026年10月22日（星期四）14:00');
    expect(text).toContain('501 会议室');
    expect(text).toContain('何静（不是审查本申请的工作人员）');
    expect(text).toContain('有权申请回避');
    expect(text).not.toContain('公共利益');
  });

  it('听证通知书 of the organ’s own motion: why it is held, and that the public is told (许可法 46)', () => {
    const text = textOf(writePaper({ ...SAMPLES.hearingNotice, ofOwnMotion: true }));
    expect(text).toContain('涉及公共利益，需要听证，依照《中华人民共和国行政许可法》第四十六条向社会公告并举行听证');
    expect(text).toContain('第四十八条第一款');
  });

  it('办理进度超期说明: reason, new expected day, remedies if the law is overrun too', () => {
    const text = textOf(writePaper(SAMPLES.overrunExplanation));
    expect(text).toContain('超期原因：测绘单位复测成果晚到 3 日。');
    expect(text).toContain('预计作出决定的日期：2026年10月13日（星期二）');
    expect(text).toContain('《优化营商环境条例》第三十六条第二款');
    expect(text).toContain('法定办理时限不因此改变');
    expect(textOf(writePaper({ ...SAMPLES.overrunExplanation, statutory: null }))).not.toContain('法定办理时限');
  });

  it('撤回申请确认书: day, what is given back, no prejudice', () => {
    const text = textOf(writePaper(SAMPLES.withdrawalConfirmation));
    expect(text).toContain('你单位于2026年9月24日申请撤回');
    expect(text).toContain('退还材料：出让合同原件一份。');
    expect(text).toContain('不影响信用记录');
    expect(textOf(writePaper({ ...SAMPLES.withdrawalConfirmation, returned: [] }))).toContain('无须退还纸质材料');
  });

  it('不受理告知书: why no permit is needed', () => {
    const text = textOf(writePaper(SAMPLES.notNeededNotice));
    expect(text).toContain('只要求以划拨方式供地的项目办理选址意见书。');
    expect(text).toContain('第三十二条第一款第一项，即时告知你单位不受理');
  });
});
