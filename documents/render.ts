import pdfmake from 'pdfmake';
import type { Paper } from '../domain/paper/paper.ts';
import { FACES } from './fonts.ts';
import { markMissingGlyphs } from './missing-glyphs.ts';
import { layOut } from './page.ts';
import { printSeal } from './print-seal.ts';
import type { LaidOut } from './print-seal.ts';

setUp();

/**
 * A paper as a PDF (1.7, A4), not sealed yet. Equal papers give equal bytes: its only date is the paper's own. Characters
 * that the font lacks are marked 〓 and named below the text. Costs some 40 ms, so it has no place in an answer.
 */
export async function renderPaper(paper: Paper): Promise<Buffer> {
  const { paper: marked, missing } = markMissingGlyphs(paper);
  const { definition, seal } = layOut(marked, missing);
  const pdf = pdfmake.createPdf(definition);
  if (seal) printSeal((await pdf.getStream()) as unknown as LaidOut, marked, seal);
  return pdf.getBuffer();
}

/** The faces come from memory; nothing is read from disk or network for a paper. */
function setUp(): void {
  pdfmake.virtualfs.writeFileSync('song.ttf', FACES.regular);
  pdfmake.virtualfs.writeFileSync('song-bold.ttf', FACES.bold);
  pdfmake.addFonts({ Song: { normal: 'song.ttf', bold: 'song-bold.ttf' } });
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);
}
