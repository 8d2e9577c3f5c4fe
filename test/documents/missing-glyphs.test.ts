import { describe, expect, it } from '@jest/globals';
import { markMissingGlyphs } from '../../documents/missing-glyphs.ts';
import { renderPaper } from '../../documents/render.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { SAMPLES, SAMPLE_LIST } from '../domain/paper/sample-facts.ts';
import { readText, squeeze } from './read-text.ts';

const rare = writePaper({
  ...SAMPLES.grantDecision,
  applicant: { ...SAMPLES.grantDecision.applicant, name: '𠮷田𠮷公司' },
});

describe('a character that the font lacks', () => {
  it('is marked and named, each once', () => {
    const { paper, missing } = markMissingGlyphs(rare);
    expect(paper.addressee).toBe('〓田〓公司');
    expect(missing).toEqual(['U+20BB7']);
  });

  it('is never silently blank in the PDF', async () => {
    const read = await readText(await renderPaper(rare));
    expect(read).toContain('〓田〓公司：');
    expect(read).toContain(squeeze('字库未收录，依次为 U+20BB7'));
  });
});

describe('a character that the font has', () => {
  it('stays, rare ones of names too', () => {
    const paper = writePaper({ ...SAMPLES.grantDecision, reasons: '䶮㛃𬭚〇①℃㎡' });
    expect(markMissingGlyphs(paper)).toEqual({ paper, missing: [] });
  });

  it.each(SAMPLE_LIST)('is every character of %s', (_kind, facts) => {
    expect(markMissingGlyphs(writePaper(facts)).missing).toEqual([]);
  });
});
