// Runs in a thread of its own: a large or crooked PDF must not keep everybody else waiting. Plain JavaScript, so that the
// thread needs no loader.
import { PDFDocument } from 'pdf-lib';

/** The number of pages of a PDF; null if it is encrypted, broken or empty. */
export async function countPages(bytes) {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return document.getPageCount() || null;
  } catch {
    return null;
  }
}
