import { describe, expect, it } from '@jest/globals';
import { writeCorrectionNotice } from '../../../domain/paper/correction-notice.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

const notice = SAMPLES.correctionNotice;

describe('一次性补正告知书', () => {
  const text = textOf(writeCorrectionNotice(notice));

  it('tells of every gap the material, the defect, the basis and how to mend it', () => {
    for (const { code, name, defect, remedy } of notice.gaps) {
      expect(text).toContain(`${name}（${code}）\n${defect}\n`);
      expect(text).toContain(remedy);
    }
    expect(text).toContain('《中华人民共和国城乡规划法》第三十八条');
    expect(text).toContain('（共2项）');
  });

  it('tells where and until when to hand it in', () => {
    expect(text).toContain(`提交方式和地点：${notice.where}`);
    expect(text).toContain('补正期限：自2026年9月14日送达本告知书的次日起算，15个工作日');
    expect(text).toContain('至2026年10月12日（星期一）24时止');
  });

  it('says that it is the only one, and what follows if nothing comes', () => {
    expect(text).toContain('本告知为一次性告知');
    expect(text).toContain('视为撤回申请');
  });

  it('leaves room for signature and time of service', () => {
    expect(text).toContain('申请人签收');
    expect(text).toContain('送达时间');
  });

  it.each([
    ['answer', '系因你单位提交的补正材料而产生'],
    ['lawChange', '法律、法规、规章的规定发生变化'],
  ] as const)('does not claim to be the only one when it is a second, by %s', (again, ground) => {
    const second = textOf(writeCorrectionNotice({ ...notice, again }));
    expect(second).toContain(ground);
    expect(second).not.toContain('本告知为一次性告知');
  });
});
