import { describe, expect, it, test } from '@jest/globals';
import { renderPaper } from '../../documents/render.ts';
import { NUMBER_TO_COME } from '../../domain/paper/paper.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { SAMPLES, SAMPLE_LIST } from '../domain/paper/sample-facts.ts';
import { textOf } from '../domain/paper/text-of.ts';
import { readPages, readText, squeeze } from './read-text.ts';

describe.each(SAMPLE_LIST)('the PDF of %s', (_kind, facts) => {
  it('says, to a text reader, all that the paper says', async () => {
    const paper = writePaper(facts);
    const pages = await readPages(await renderPaper(paper));
    const read = pages.join('');
    const pieces = textOf(paper).split('\n').map(squeeze);
    const lost = pieces.filter(
      (piece) => !(paper.author === 'applicant' && piece === paper.organ) && !read.includes(piece),
    );
    // A cell, a paragraph or a list item that ends one page and begins the next is met in two parts.
    expect(lost.length < pages.length ? [] : lost).toEqual([]);
  });
});

test('equal papers give equal bytes', async () => {
  const paper = writePaper(SAMPLES.grantDecision);
  expect((await renderPaper(structuredClone(paper))).equals(await renderPaper(paper))).toBe(true);
});

test('papers that differ in one character give different bytes', async () => {
  const paper = writePaper(SAMPLES.grantDecision);
  const other = { ...paper, number: '澄高审准〔2026〕89号' };
  expect((await renderPaper(paper)).equals(await renderPaper(other))).toBe(false);
});

test('several papers rendered at once do not get into each other', async () => {
  const papers = [SAMPLES.receipt, SAMPLES.grantDecision, SAMPLES.refusalDecision].map(writePaper);
  const alone: Buffer[] = [];
  for (const paper of papers) alone.push(await renderPaper(paper));
  const together = await Promise.all(papers.map(renderPaper));
  expect(together.every((pdf, at) => pdf.equals(alone[at]!))).toBe(true);
});

test('it is a PDF 1.7 in Chinese, tagged, titled, and dated as the paper is', async () => {
  const pdf = (await renderPaper(writePaper(SAMPLES.grantDecision))).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toContain('/Lang (zh-CN)');
  expect(pdf).toContain('/Marked true');
  expect(pdf).toContain('(D:20260910160000Z)');
});

describe('a paper of a practice zone', () => {
  it('bears 演练 across each page', async () => {
    const pages = await readPages(await renderPaper(writePaper({ ...SAMPLES.commitmentLetter, practice: true })));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('演练');
  });

  it('is the only one that does', async () => {
    expect(await readText(await renderPaper(writePaper(SAMPLES.commitmentLetter)))).not.toContain('演练');
  });
});

test('each page carries number, case and its place among the pages', async () => {
  const pages = await readPages(await renderPaper(writePaper(SAMPLES.commitmentLetter)));
  pages.forEach((page, at) => {
    expect(page).toContain('澄高审诺〔2026〕40号办件编号320505-20260911-006-00042-6');
    expect(page).toContain(`第${at + 1}页共${pages.length}页`);
  });
});

test('a preview shows where number and day will stand', async () => {
  const draft = writePaper({ ...SAMPLES.grantDecision, number: null, issuedOn: null, verify: null });
  const read = await readText(await renderPaper(draft));
  expect(read).toContain(NUMBER_TO_COME);
  expect(read).toContain('（签发日期）');
  expect(read).not.toContain('扫码');
});

test('a receipt of eighty materials fills several pages and loses none', async () => {
  const [sample] = SAMPLES.receipt.materials;
  const materials = Array.from({ length: 80 }, (_, at) => ({
    ...sample!,
    code: `E${at + 1}`,
    name: `第 ${at + 1} 号图`,
  }));
  const pdf = await renderPaper(writePaper({ ...SAMPLES.receipt, materials }));
  const pages = await readPages(pdf);
  expect(pages.length).toBeGreaterThan(2);
  for (const { code } of materials) expect(pages.join('')).toContain(`（${code}）`);
});
