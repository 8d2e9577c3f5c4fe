// Runs in a thread of its own: a large or crooked PDF must not keep everybody else waiting. Plain JavaScript, so that the
// thread needs no loader.
import { PDFDocument } from 'pdf-lib';
import streams from 'pdf-lib/cjs/core/streams/DecodeStream.js';

/** So many bytes are unpacked of one PDF: [A] what its pages are told in, of a file of 8 MiB that is none to fill the memory. */
const MOST = 64 * 1024 * 1024;

let unpacked = 0;

// A few bytes unpack to gigabytes, and those count to no limit of a thread: the library is stopped where it asks for room.
const { prototype } = streams.default;
const makeRoom = prototype.ensureBuffer;
prototype.ensureBuffer = function (wanted) {
  const before = this.buffer.byteLength;
  unpacked += Math.max(0, wanted - before);
  if (unpacked > MOST) throw new Error('the PDF unpacks to more than is looked at');
  const room = makeRoom.call(this, wanted);
  unpacked += room.byteLength - Math.max(wanted, before);
  return room;
};

/** The number of pages of a PDF; null if it is encrypted, broken or empty, or unpacks to too much. */
export async function countPages(bytes) {
  unpacked = 0;
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return unpacked > MOST ? null : document.getPageCount() || null;
  } catch {
    return null;
  }
}
