import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from '@jest/globals';
import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import { MediaTypeReader } from '../../files/media-type.ts';

/** The type by which bytes are taken in, in chunks of so many; or why they are not. */
async function typeOf(bytes: Buffer, chunk = 1000): Promise<string> {
  const reader = new MediaTypeReader();
  const pieces = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, n) =>
    bytes.subarray(n * chunk, (n + 1) * chunk),
  );
  reader.resume();
  try {
    await pipeline(Readable.from(pieces), reader);
    return reader.mediaType ?? 'none';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function zip(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) archive.addBuffer(bytes, name);
  archive.end();
  return buffer(archive.outputStream);
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SCRIPT = '<script>fetch("/api/me")</script>';

describe('what bytes are', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%%EOF'), 'application/pdf'],
    ['a PDF after a byte order mark', Buffer.from('\u{feff}\n%PDF-1.4\n%%EOF'), 'application/pdf'],
    ['a picture with a page behind it', Buffer.concat([PNG, Buffer.from(SCRIPT)]), 'image/png'],
    ['a page', Buffer.from(`<!doctype html>${SCRIPT}`), 'not admitted: unknown'],
    ['a page that also calls itself a PDF', Buffer.from(`${SCRIPT}\n%PDF-1.7\n%%EOF`), 'not admitted: unknown'],
    [
      'a drawing with a script',
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
      'not admitted: unknown',
    ],
    ['a program', Buffer.from('MZ%PDF-1.7'), 'not admitted: exe'],
  ])('%s', async (_name, bytes, type) => {
    expect(await typeOf(bytes)).toBe(type);
    expect(await typeOf(bytes, 1)).toBe(type);
  });

  it('a Word document is none that may be handed in', async () => {
    const docx = await zip({
      '[Content_Types].xml': Buffer.from('<Types/>'),
      'word/document.xml': Buffer.from('<w/>'),
    });
    expect(await typeOf(docx)).toMatch(/^not admitted: (docx|zip)$/);
  });

  it('a zip in which only some content names OFD.xml is none', async () => {
    const within = await zip({ 'OFD.xml': Buffer.from('<ofd/>') });
    const program = await zip({ 'evil.exe': Buffer.from('MZ … OFD.xml'), 'a.zip': within });
    expect(await typeOf(program)).toBe('not admitted: zip');
    expect(await typeOf(program, 7)).toBe('not admitted: zip');
  });

  it('an OFD is told by its entry in however small pieces it comes', async () => {
    const ofd = await zip({ 'Doc_0/Document.xml': Buffer.from('<Doc/>'), 'OFD.xml': Buffer.from('<ofd/>') });
    expect(await typeOf(ofd, 1)).toBe('application/ofd');
  });

  it('an OFD is told by its entry, and 64 MiB packed into some kilobytes stay packed', async () => {
    const bomb = await zip({ 'OFD.xml': Buffer.from('<ofd/>'), 'Doc_0/Res/a': Buffer.alloc(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    expect(await typeOf(bomb)).toBe('application/ofd');
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024);
  });
});
