import { Unzip, type UnzipDecoder } from 'fflate';

/** Tells which entries a zip has while it passes; nothing in it is unpacked. What is no zip any more has no further entries. */
export class ZipNames {
  private readonly names = new Set<string>();
  private broken = false;
  private readonly zip = new Unzip((entry) => {
    this.names.add(entry.name);
    // What is not started would be kept for later; an unknown way of packing is told here, and its bytes are passed over.
    entry.ondata = () => undefined;
    entry.start();
  });

  constructor() {
    this.zip.register(Stored);
    this.zip.register(Deflated);
  }

  read(bytes: Uint8Array): void {
    if (this.broken) return;
    try {
      this.zip.push(bytes);
    } catch {
      this.broken = true;
    }
  }

  has(name: string): boolean {
    return this.names.has(name);
  }
}

/** Lets the bytes of an entry fall. */
class Stored implements UnzipDecoder {
  static readonly compression: number = 0;
  ondata: UnzipDecoder['ondata'] = () => undefined;

  push(_bytes: Uint8Array, final: boolean): void {
    if (final) this.ondata(null, new Uint8Array(), true);
  }
}

class Deflated extends Stored {
  static override readonly compression = 8;
}
