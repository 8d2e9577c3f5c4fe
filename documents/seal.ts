import { X509Certificate } from 'node:crypto';
import type { Instant } from '../domain/clock/instant.ts';
import type { SealKey } from './certificate.ts';
import { signDetached } from './cms.ts';
import { appendObjects, find, readObjects, withEntry } from './pdf-objects.ts';

export type Sealing = {
  readonly key: SealKey;
  /** The zone's time of the sealing; stands in the signature. */
  readonly signedAt: Instant;
  /** What the seal says: 澄高审准〔2026〕88号 签发. */
  readonly reason: string;
};

/** Room for the signature. Ours take 1.7 kB; certificates of an authority are larger. */
const SIGNATURE_BYTES = 4096;
const BLANK_RANGE = `/ByteRange [0 ${' '.repeat(32)}]`;

/**
 * Seals a rendered paper (PAdES, ETSI.CAdES.detached): the signature covers every byte but itself. Equal input gives
 * equal bytes, so that sealing twice does no harm. Some 3 ms.
 *
 * @throws if the PDF is not one that `renderPaper` wrote, or is sealed already
 */
export async function sealPdf(pdf: Buffer, sealing: Sealing): Promise<Buffer> {
  return fillSignature(addSignatureField(pdf, sealing), sealing.key);
}

/** Adds a signature field without picture (the ring is drawn on the page) on the first page, its contents still blank. */
function addSignatureField(pdf: Buffer, sealing: Sealing): { pdf: Buffer; at: number } {
  if (pdf.includes('/SubFilter /ETSI.CAdES.detached')) throw new Error('the PDF is sealed already');
  const objects = readObjects(pdf);
  const [signature, field] = [objects.next, objects.next + 1];
  const catalog = objects.read(objects.root);
  const pages = objects.read(Number(find(catalog, /\/Pages (\d+) 0 R/)));
  const page = Number(find(pages, /\/Kids \[(\d+) 0 R/));
  const widget = [
    `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (seal)\n/F 132\n/Rect [0 0 0 0]`,
    `/P ${page} 0 R\n/V ${signature} 0 R\n>>`,
  ];
  const appended = appendObjects(objects, [
    { number: objects.root, body: withEntry(catalog, `/AcroForm << /SigFlags 3 /Fields [${field} 0 R] >>`) },
    { number: page, body: withEntry(objects.read(page), `/Annots [${field} 0 R]`) },
    { number: signature, body: signatureDictionary(sealing) },
    { number: field, body: widget.join('\n') },
  ]);
  return { pdf: appended.pdf, at: appended.bodyAt.get(signature) ?? 0 };
}

function signatureDictionary({ key, signedAt, reason }: Sealing): string {
  return [
    '<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached',
    BLANK_RANGE,
    `/Contents <${'0'.repeat(SIGNATURE_BYTES * 2)}>`,
    `/M (${pdfDate(signedAt)})`,
    `/Name ${textString(commonName(key.certificate))}`,
    `/Reason ${textString(reason)}\n>>`,
  ].join('\n');
}

/** Fixes the range of bytes that is signed, signs it, and puts the signature into the gap. */
function fillSignature({ pdf, at }: { pdf: Buffer; at: number }, key: SealKey): Buffer {
  const gap = pdf.indexOf('/Contents <', at) + '/Contents '.length;
  const gapEnd = gap + SIGNATURE_BYTES * 2 + 2;
  const range = `/ByteRange [0 ${gap} ${gapEnd} ${pdf.length - gapEnd}`.padEnd(BLANK_RANGE.length - 1);
  const sealed = Buffer.from(pdf);
  sealed.write(`${range}]`, pdf.indexOf(BLANK_RANGE, at), 'latin1');
  const signature = signDetached(Buffer.concat([sealed.subarray(0, gap), sealed.subarray(gapEnd)]), key).toString(
    'hex',
  );
  if (signature.length > SIGNATURE_BYTES * 2) throw new Error(`the signature needs ${signature.length / 2} bytes`);
  sealed.write(signature, gap + 1, 'latin1');
  return sealed;
}

/** D:20260911102345+08'00' */
function pdfDate(instant: Instant): string {
  return `D:${instant.slice(0, 19).replaceAll(/[-T:]/g, '')}+08'00'`;
}

/** A text of a PDF: UTF-16, big end first, in hex. */
function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

function commonName(certificate: Buffer): string {
  return /^CN=(.+)$/m.exec(new X509Certificate(certificate).subject)?.[1] ?? '';
}
