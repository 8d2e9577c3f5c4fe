import { describe, expect, it } from '@jest/globals';
import { writePaper } from '../../../domain/paper/write-paper.ts';
import { VISITS } from './sample-visits.ts';
import { textOf } from './text-of.ts';

describe('papers of a visit', () => {
  it('行政检查审批表: who asked to look at what, who leads it, who approved it, and that it fits under the cap', () => {
    const paper = writePaper(VISITS.visitApproval);
    const text = textOf(paper);
    expect(paper.addressee).toBeNull();
    expect(text).toContain('被检查单位\n苏州澜微医疗器械有限公司（统一社会信用代码 91320505MA1GXQ012R）');
    expect(text).toContain('牵头人员\n钱二');
    expect(text).toContain('批准人\n王海平');
    expect(text).toContain('2026年度第1次，上限2次');
    expect(text).toContain('住房建设局　沈一\n日常检查\n承诺事项；现场围挡\n2026年10月19日至2026年11月20日');
    expect(text).toContain('国办发〔2024〕54号，上列事项合并为一次检查');
    const exempt = textOf(writePaper({ ...VISITS.visitApproval, exempt: '投诉举报', announced: false }));
    expect(exempt).toContain('不计入年度上限：投诉举报');
    expect(exempt).toContain('检查时出示通知书');
  });

  it('行政检查通知书: who comes when to look at what, and what the firm may ask of them', () => {
    const paper = writePaper(VISITS.visitNotice);
    const text = textOf(paper);
    expect(paper.addressee).toBe('苏州澜微医疗器械有限公司');
    expect(text).toContain('第六十一条第一款、第六十二条');
    expect(text).toContain('经批准，住房建设局、税务局定于2026年10月19日（星期一）到你单位联合检查。');
    expect(text).toContain('税务局\n日常检查\n发票保管');
    expect(text).toMatch(/不少于二人.*出示执法证件.*有权拒绝/);
    expect(text).toMatch(/笔录.*签名.*结果依法公布/);
    const alone = { ...VISITS.visitNotice, checklist: VISITS.visitNotice.checklist.slice(0, 1) };
    const moved = textOf(writePaper({ ...alone, replaces: '澄高审检通〔2026〕9号' }));
    expect(moved).toContain('到你单位检查。原澄高审检通〔2026〕9号通知书同时作废。');
  });

  it('现场检查笔录: officers, findings, photographs and signature by their hashes, what the firm said', () => {
    const text = textOf(writePaper(VISITS.visitRecord));
    expect(text).toContain('住房建设局　沈一、沈二');
    expect(text).toContain('限期整改\n东侧围挡缺口 6 米。最迟2026年11月9日整改完毕。');
    expect(text).toMatch(/1　东侧围挡\.jpg\n.*10时12分05秒.*\n5f2c1d7e/u);
    expect(text).toContain('被检查单位的意见：月底前补齐。');
    expect(text).toMatch(/孙洁（厂长）\n签名时间\n.*10时40分00秒.*\n签名图样 SHA-256\n5f2c1d7e/u);
  });

  it('现场检查笔录 without signature says why, and without photographs or remarks says nothing of them', () => {
    const visited = { name: '孙洁', role: '厂长', signed: null, refusal: '认为检查不必要' };
    const text = textOf(writePaper({ ...VISITS.visitRecord, visited, photos: [], remarks: null }));
    expect(text).toContain('拒绝签名的说明\n认为检查不必要。');
    expect(text).not.toContain('SHA-256');
    expect(text).toContain('被检查单位的意见：没有表示意见。');
    expect(textOf(writePaper({ ...VISITS.visitRecord, remarks: null }))).toContain('被检查单位的意见：没有意见。');
  });

  it('行政检查结果告知书: each result, what follows, and that it is published', () => {
    const text = textOf(writePaper(VISITS.visitResult));
    expect(text).toContain('笔录 澄高审检录〔2026〕21号、澄高审检录〔2026〕22号');
    expect(text).toContain('税务局\n发票保管\n符合\n现场与要求一致。');
    expect(text).toContain('严重不符的，由有关单位依法另行处理');
    expect(text).toContain('检查结果依法公布');
    const clean = textOf(writePaper({ ...VISITS.visitResult, findings: VISITS.visitResult.findings.slice(1) }));
    expect(clean).toContain('本次检查没有发现问题。');
  });

  it('bear the number of the visit, and each party keeps one', () => {
    const text = textOf(writePaper(VISITS.visitNotice));
    expect(text).toContain('澄高检〔2026〕12号');
    expect(text).toContain('被检查单位与本机关各执一份');
  });
});
