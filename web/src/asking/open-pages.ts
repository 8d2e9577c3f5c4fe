import { addressOf } from '../../../api/contract/client.ts';
import { fileRoutes } from '../../../api/contract/files.ts';

/** A file that is looked at page by page. */
export interface PagedFile {
  readonly pages: number;
  /** Draws a page, from 1, so wide in points of the screen. */
  readonly draw: (page: number, to: HTMLCanvasElement, width: number) => Promise<void>;
  /** The words of a page, line by line; none of a picture. */
  readonly linesOf: (page: number) => Promise<readonly string[]>;
}

/** Larger files are left to the browser's own viewer: all of it would have to come before the first page shows. */
export const MOST_BYTES = 40 * 1024 * 1024;

/** Opens a PDF or a picture that somebody handed in. Throws if it cannot be drawn here (encrypted, broken, another format). */
export async function openPages(file: { readonly id: string; readonly mediaType: string }): Promise<PagedFile> {
  const address = addressOf(fileRoutes.readFile, { params: { file: file.id }, query: { inline: '1' } });
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`not read: ${response.status}`);
  return file.mediaType === 'application/pdf'
    ? openPdf(await response.arrayBuffer())
    : openPicture(await response.blob());
}

async function openPdf(bytes: ArrayBuffer): Promise<PagedFile> {
  // Comes with the first PDF that is looked at, not with the page.
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return {
    pages: pdf.numPages,
    draw: async (number, to, width) => {
      const page = await pdf.getPage(number);
      const scale = (width * devicePixelRatio) / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale });
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      const canvasContext = canvas.getContext('2d');
      if (canvasContext === null) throw new TypeError('nothing to draw on');
      await page.render({ canvas, canvasContext, viewport }).promise;
      copy(canvas, to);
    },
    linesOf: async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      return text.split('\n').filter((line) => line.trim() !== '');
    },
  };
}

async function openPicture(blob: Blob): Promise<PagedFile> {
  const picture = await createImageBitmap(blob);
  return {
    pages: 1,
    draw: async (_page, to, width) => {
      const scale = Math.min(1, (width * devicePixelRatio) / picture.width);
      to.width = Math.ceil(picture.width * scale);
      to.height = Math.ceil(picture.height * scale);
      to.getContext('2d')?.drawImage(picture, 0, 0, to.width, to.height);
      await Promise.resolve();
    },
    linesOf: () => Promise.resolve([]),
  };
}

/** Whole pages appear: what is half drawn is never seen. */
function copy(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  to.width = from.width;
  to.height = from.height;
  to.getContext('2d')?.drawImage(from, 0, 0);
}
