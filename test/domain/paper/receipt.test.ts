import { describe, expect, it } from '@jest/globals';
import { writeReceipt } from '../../../domain/paper/receipt.ts';
import { ACCEPTANCE_WINDOW, HASH, day } from './sample-case.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

const receipt = SAMPLES.receipt;

describe('收件凭证', () => {
  const text = textOf(writeReceipt(receipt));

  it('tells when it was received, to the second, and by which channel', () => {
    expect(text).toContain('本机关于2026年9月11日10时23分45秒通过一网通办网上申报收到');
  });

  it('lists every material with pages, size, hash and source', () => {
    expect(text).toContain('国有建设用地使用权出让合同（E2）\n申请人\n36\n7.0MB\n' + HASH);
    expect(text).toContain('营业执照（S1）\n系统调取\n—\n812B\n' + HASH);
  });

  it('tells the last day by which the applicant hears, and that silence means acceptance as of receipt', () => {
    expect(text).toContain('本机关最迟于2026年9月18日（星期五）告知是否受理');
    expect(text).toContain('逾期未告知的，视为自收到申请材料之日即2026年9月11日（星期五）起受理');
    expect(text).toContain('《中华人民共和国行政许可法》第三十二条第一款第四项');
  });

  it('does not pretend that it accepts anything', () => {
    expect(text).toContain('不表示申请已经受理');
  });

  it('tells of no acceptance where the matter is decided at once', () => {
    const instant = textOf(writeReceipt({ ...receipt, acceptance: null }));
    expect(instant).toContain('本事项信息齐全即时办理');
    expect(instant).not.toContain('最迟');
  });

  it('binds the organ to the spot where the window has no days', () => {
    const spot = { ...ACCEPTANCE_WINDOW, period: { length: 0, unit: 'workingDays' as const }, due: day('2026-09-11') };
    expect(textOf(writeReceipt({ ...receipt, acceptance: spot }))).toContain(
      '本机关当场（2026年9月11日（星期五））告知是否受理',
    );
  });

  it('needs no page where the material has none, and names large files in MB', () => {
    const materials = [{ ...receipt.materials[0]!, bytes: 482_133 }];
    expect(textOf(writeReceipt({ ...receipt, materials }))).toContain('470.8KB');
  });
});
