import type { PDFDocument } from 'pdf-lib';

/** A4 in points, upright. */
const [WIDTH, HEIGHT] = [595.28, 841.89];

/**
 * One PDF of what was scanned before and one page more, under the name of the first; null: one of them is neither PDF nor
 * picture, or is locked, so that it stays a file of its own.
 */
export async function joinPages(before: File, page: File): Promise<File | null> {
  const pdf = await import('pdf-lib');
  const whole = await pdf.PDFDocument.create();
  try {
    for (const part of [before, page]) await (isPdf(part) ? addPdf(whole, part) : addPicture(whole, part));
  } catch {
    return null;
  }
  const bytes = await whole.save();
  return new File([new Uint8Array(bytes)], `${before.name.replace(/\.\w+$/, '')}.pdf`, { type: 'application/pdf' });
}

const isPdf = ({ type, name }: File): boolean => type === 'application/pdf' || /\.pdf$/i.test(name);

async function addPdf(whole: PDFDocument, part: File): Promise<void> {
  const { PDFDocument: Reader } = await import('pdf-lib');
  const source = await Reader.load(await part.arrayBuffer());
  for (const page of await whole.copyPages(source, source.getPageIndices())) whole.addPage(page);
}

/** A photograph as a page, turned as the camera says, and drawn anew: so every kind of picture that the browser knows is taken. */
async function addPicture(whole: PDFDocument, part: File): Promise<void> {
  const picture = await createImageBitmap(part, { imageOrientation: 'from-image' });
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const jpeg = await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer();
  const upright = picture.height >= picture.width;
  const [width, height] = upright ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH];
  const scale = Math.min(width / picture.width, height / picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  const place = { x: (width - size.width) / 2, y: (height - size.height) / 2 };
  whole.addPage([width, height]).drawImage(await whole.embedJpg(jpeg), { ...place, ...size });
}
