import { Transform, type TransformCallback } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import { ZipNames } from './zip-names.ts';

/** What may be handed in. OFD is the national format of fixed documents (GB/T 33190), a zip with an entry `OFD.xml`. */
export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'application/ofd';

/** How a name ends that says what a file is; the first is what is put to a name that says something else. */
const ENDINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'application/ofd': ['.ofd'],
} satisfies Record<MediaType, readonly [string, ...string[]]>;

/** The name with an ending that says what the file is by its content: a PDF called `x.html` is `x.html.pdf`, also on a disk. */
export function nameFitting(name: string, mediaType: string): string {
  const endings = ENDINGS[mediaType];
  return !endings || endings.some((one) => name.toLowerCase().endsWith(one)) ? name : `${name}${endings[0]}`;
}

const HEAD = 4100;
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04] as const;

/** The error with which a stream of something else ends, so that it is not kept; `seen` is what it seems to be. */
export class NotAdmitted extends Error {
  readonly seen: string | undefined;

  constructor(seen: string | undefined) {
    super(`not admitted: ${seen ?? 'unknown'}`);
    this.seen = seen;
  }
}

/** Passes bytes on and tells, at their end, what they are by their content; a name or a header may say anything. */
export class MediaTypeReader extends Transform {
  private head = Buffer.alloc(0);
  /** Absent: its first bytes have not come; null: it is no zip. */
  private zip: ZipNames | null | undefined;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const before = this.head;
    if (this.head.length < HEAD) this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD - this.head.length)]);
    if (this.zip !== undefined) this.zip?.read(chunk);
    else if (this.head.length >= ZIP_MARK.length) {
      this.zip = this.startsWith(...ZIP_MARK) ? new ZipNames() : null;
      this.zip?.read(Buffer.concat([before, chunk]));
    }
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    fileTypeFromBuffer(this.head).then(
      (seen) => done(this.mediaType !== null && isSame(this.mediaType, seen?.mime) ? null : new NotAdmitted(seen?.ext)),
      done,
    );
  }

  /**
   * The type of what has passed; null if it is none that may be handed in. A PDF begins with its mark: some readers look for
   * it within the first kilobyte, and then a page with a script could pass for one.
   */
  get mediaType(): MediaType | null {
    if (/^(\u{feff}|\s)*%PDF-/u.test(this.head.toString('utf8'))) return 'application/pdf';
    if (this.startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
    if (this.startsWith(0xff, 0xd8, 0xff)) return 'image/jpeg';
    return this.zip?.has('OFD.xml') ? 'application/ofd' : null;
  }

  private startsWith(...bytes: number[]): boolean {
    return this.head.subarray(0, bytes.length).equals(Buffer.from(bytes));
  }
}

/** A second opinion; nothing inside a zip is opened, so it says `zip` of an OFD. Null and silence are no contradiction. */
const isSame = (type: MediaType, seen: string | undefined): boolean =>
  seen === undefined || seen === type || (type === 'application/ofd' && seen === 'application/zip');
