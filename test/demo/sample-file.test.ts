import { describe, expect, it } from '@jest/globals';
import { sampleFile } from '../../demo/sample-file.ts';
import { readPages } from '../documents/read-text.ts';

describe('a sample file', () => {
  it('is a small real PDF of one page with the title of the material', async () => {
    const file = await sampleFile('项目总平面图', ['建设单位：苏州澜微医疗器械有限公司', '用地面积：3.2 公顷']);
    const pages = await readPages(file);
    expect(file.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(file.length).toBeLessThan(60_000);
    expect(pages).toEqual([
      '项目总平面图建设单位：苏州澜微医疗器械有限公司用地面积：3.2公顷演练材料，不具有任何法律效力。',
    ]);
  });

  it('is the same file whenever it is made', async () => {
    const [one, other] = [await sampleFile('效果图', ['鸟瞰图']), await sampleFile('效果图', ['鸟瞰图'])];
    expect(one.equals(other)).toBe(true);
  });
});
