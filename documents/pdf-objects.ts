/**
 * Just enough of the PDF format to add to a file that our own renderer wrote (one cross-reference table, no object
 * streams): read an object, and append new versions of objects as an incremental update (ISO 32000-1, 7.5.6), so that
 * the rendered bytes stay untouched in front.
 */
export type PdfObjects = {
  readonly pdf: Buffer;
  /** Number of the catalog. */
  readonly root: number;
  /** The number the next new object may have. */
  readonly next: number;
  /** Body of an object, `<< … >>`, as Latin-1 text. */
  readonly read: (number: number) => string;
};

/** Reads the table of a rendered PDF. @throws if it is not built as our renderer does */
export function readObjects(pdf: Buffer): PdfObjects {
  const text = pdf.toString('latin1');
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const start = xrefStart(text);
  return {
    pdf,
    root: Number(find(trailer, /\/Root (\d+) 0 R/)),
    next: Number(find(trailer, /\/Size (\d+)/)),
    read: (number) => readBody(text, offsetOf(text, start, number)),
  };
}

/** An object to append: its number, and its whole body as Latin-1 text. */
export type NewObject = { readonly number: number; readonly body: string };

/** The PDF with the objects appended, and where the body of each begins. */
export function appendObjects(
  objects: PdfObjects,
  added: readonly NewObject[],
): { readonly pdf: Buffer; readonly bodyAt: ReadonlyMap<number, number> } {
  const text = objects.pdf.toString('latin1');
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const bodyAt = new Map<number, number>();
  let update = '\n';
  const entries = added.map(({ number, body }) => {
    const opening = `${number} 0 obj\n`;
    const at = text.length + update.length;
    bodyAt.set(number, at + opening.length);
    update += `${opening}${body}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xrefAt = text.length + update.length;
  const size = Math.max(objects.next, ...added.map(({ number }) => number + 1));
  const keep = ['Info', 'ID'].map((key) => find(trailer, new RegExp(`(/${key} (?:\\d+ 0 R|\\[[^\\]]*\\]))`)));
  update += `xref\n${entries.join('')}trailer\n<<\n/Size ${size}\n/Root ${objects.root} 0 R\n${keep.join('\n')}\n`;
  update += `/Prev ${xrefStart(text)}\n>>\nstartxref\n${xrefAt}\n%%EOF\n`;
  return { pdf: Buffer.concat([objects.pdf, Buffer.from(update, 'latin1')]), bodyAt };
}

/** A dictionary with one more entry. */
export function withEntry(dictionary: string, entry: string): string {
  const end = dictionary.lastIndexOf('>>');
  return `${dictionary.slice(0, end)}${entry}\n>>`;
}

/** The first group of the pattern. @throws if it is not there */
export function find(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`not a PDF of ours: ${pattern.source} not found`);
  return found;
}

function xrefStart(text: string): number {
  return Number(find(text.slice(text.lastIndexOf('startxref')), /startxref\s+(\d+)/));
}

/** Entries are 20 bytes long, after a head line `0 33`. */
function offsetOf(text: string, xref: number, number: number): number {
  const head = find(text.slice(xref, xref + 40), /^(xref\s+0 \d+\s*?\n)/);
  const entry = text.slice(xref + head.length + number * 20, xref + head.length + number * 20 + 20);
  return Number(find(entry, /^(\d{10}) \d{5} n/));
}

function readBody(text: string, offset: number): string {
  const begin = text.indexOf('obj', offset) + 'obj'.length;
  return text.slice(begin, text.indexOf('endobj', begin)).trim();
}
