import { describe, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import { guarded, writeSheet } from '../../../api/http/sheet.ts';

describe('a spreadsheet', () => {
  it.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1'])('takes “%s” for text and no formula', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(guarded(`甲${text}`)).toBe(`甲${text}`);
  });

  it('has its title with the moment, its head, and every row with numbers as numbers', async () => {
    const bytes = await writeSheet({
      name: '暂停',
      title: '特别程序　08:35 的数',
      head: ['企业', '天数'],
      rows: [
        ['=HYPERLINK("x")', 12],
        ['乙', null],
      ],
    });
    const files = unzipSync(new Uint8Array(bytes));
    const all = Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n');
    expect(all).toContain('特别程序');
    expect(all).toContain("'=HYPERLINK(");
    expect(all).not.toMatch(/<f>/);
    expect(all).toMatch(/<v>12<\/v>/);
  });
});
