import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page as a text reader finds it, without white space (line breaks stand where the line was full). */
export async function readPages(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text.map(squeeze);
}

/** All pages in one. */
export async function readText(pdf: Buffer): Promise<string> {
  return (await readPages(pdf)).join('');
}

/** A text without white space, to be looked for in what was read. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** What of the parts does not stand in a text that was read; empty if all do. */
export const missingIn = (text: string, parts: readonly string[]): readonly string[] =>
  parts.filter((part) => !text.includes(squeeze(part)));
