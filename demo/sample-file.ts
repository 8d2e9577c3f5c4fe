import pdfmake from 'pdfmake';
import { FACES } from '../documents/fonts.ts';

pdfmake.virtualfs.writeFileSync('sample.ttf', FACES.regular);
pdfmake.virtualfs.writeFileSync('sample-bold.ttf', FACES.bold);
pdfmake.addFonts({ Sample: { normal: 'sample.ttf', bold: 'sample-bold.ttf' } });
pdfmake.setLocalAccessPolicy(() => false);
pdfmake.setUrlAccessPolicy(() => false);

/**
 * A small real PDF (A4, one page) that stands for a material: its title, a few lines of text and the note that it was made
 * for practice. Equal arguments give equal bytes.
 */
export async function sampleFile(title: string, lines: readonly string[]): Promise<Buffer> {
  const made = new Date('2026-08-28T00:00:00Z');
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [72, 84, 72, 72],
      info: { title, creationDate: made, modDate: made },
      defaultStyle: { font: 'Sample', fontSize: 12, lineHeight: 1.4 },
      content: [
        { text: title, fontSize: 20, bold: true, alignment: 'center', margin: [0, 0, 0, 24] },
        ...lines.map((text) => ({ text })),
        { text: '演练材料，不具有任何法律效力。', fontSize: 10, margin: [0, 36, 0, 0] },
      ],
    })
    .getBuffer();
}
