import { fromBER } from 'asn1js';
import { PDFArray, PDFContext, PDFDict, PDFHexString, PDFName, PDFNumber, PDFObjectParser, PDFString } from 'pdf-lib';
import * as pkijs from 'pkijs';
import { instantFromMs } from '../domain/clock/instant.ts';
import type { Instant } from '../domain/clock/instant.ts';
import { fingerprintOf } from './certificate.ts';
import { assembleCms } from './cms.ts';

export type SealVerdict =
  | { readonly sealed: false }
  | {
      readonly sealed: true;
      /** The signature belongs to the bytes it covers and to the certificate in it. */
      readonly valid: boolean;
      /** It covers the whole file but itself: nothing was added after it. */
      readonly wholeDocument: boolean;
      /** Common name in the certificate; its trust is the caller's to judge, by `fingerprint`. */
      readonly signer: string;
      /** SHA-256 of the certificate, hex. */
      readonly fingerprint: string;
      readonly signedAt: Instant | null;
      readonly reason: string;
    };

/** What a PDF says of itself before anything is checked. */
type Signature = {
  readonly range: readonly number[];
  /** DER, without the padding. */
  readonly cms: Buffer;
  readonly signedAt: Instant | null;
  readonly reason: string;
};

/** A signature that cannot be read: there is one, and it is not valid. */
const UNREADABLE: Signature = { range: [], cms: Buffer.alloc(0), signedAt: null, reason: '' };

/** Checks the last seal of a PDF. Never throws on a PDF, however broken: what cannot be read is not valid. */
export async function verifySeal(pdf: Buffer): Promise<SealVerdict> {
  const signature = findSignature(pdf);
  if (signature === null) return { sealed: false };
  const { signedAt, reason } = signature;
  const wholeDocument = coversAll(signature, pdf);
  const broken = { sealed: true, valid: false, wholeDocument, signer: '', fingerprint: '', signedAt, reason } as const;
  const signed = parseCms(signature.cms);
  const [certificate] = certificatesOf(signed);
  if (!signed || !certificate) return broken;
  const content = signedBytes(signature, pdf);
  const valid = (await isWritten(signature, signed, content)) && (await isValid(signed, content));
  return { ...broken, valid, signer: commonName(certificate), fingerprint: fingerprintOf(der(certificate)) };
}

/**
 * The dictionary around the last range of signed bytes. It is looked for in the file's text, so that a file damaged
 * elsewhere is not taken for one without a seal.
 */
function findSignature(pdf: Buffer): Signature | null {
  const rangeAt = pdf.lastIndexOf('/ByteRange');
  if (rangeAt < 0) return null;
  try {
    const bytes = pdf.subarray(Math.max(0, pdf.lastIndexOf('<<', rangeAt)));
    const dictionary = PDFObjectParser.forBytes(bytes, PDFContext.create()).parseObject();
    return dictionary instanceof PDFDict ? readSignature(dictionary) : UNREADABLE;
  } catch {
    return UNREADABLE; // bytes that are no dictionary
  }
}

function readSignature(dictionary: PDFDict): Signature {
  const contents = Buffer.from(dictionary.lookup(PDFName.of('Contents'), PDFHexString).asBytes());
  const range = dictionary.lookup(PDFName.of('ByteRange'), PDFArray).asArray();
  return {
    range: range.map((number) => (number instanceof PDFNumber ? number.asNumber() : NaN)),
    cms: contents.subarray(0, Math.max(0, fromBER(contents).offset)),
    signedAt: instantFromMs(dictionary.lookup(PDFName.of('M'), PDFString).decodeDate().getTime()),
    reason: dictionary.lookup(PDFName.of('Reason'), PDFString, PDFHexString).decodeText(),
  };
}

/** From the first byte to the last, with one gap, and in the gap nothing but the signature itself. */
function coversAll({ range, cms }: Signature, pdf: Buffer): boolean {
  const [from, length = 0, rest = 0, restLength = 0] = range;
  const gap = pdf.toString('latin1', length, rest);
  const reachesEnd = from === 0 && range.length === 4 && rest + restLength === pdf.length;
  return reachesEnd && gap === `<${cms.toString('hex').padEnd(gap.length - 2, '0')}>`;
}

function signedBytes({ range }: Signature, pdf: Buffer): Buffer {
  const [from = 0, length = 0, rest = 0, restLength = 0] = range;
  return Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(rest, rest + restLength)]);
}

function parseCms(cms: Buffer): pkijs.SignedData | null {
  try {
    const content = pkijs.ContentInfo.fromBER(new Uint8Array(cms));
    return new pkijs.SignedData({ schema: content.content });
  } catch {
    return null; // bytes that are no CMS: not valid, and no fault of ours
  }
}

async function isValid(signed: pkijs.SignedData, content: Buffer): Promise<boolean> {
  try {
    return await signed.verify({ signer: 0, data: new Uint8Array(content).buffer, checkChain: false });
  } catch {
    return false;
  }
}

/**
 * The signature is written byte for byte as sealing writes it, signing certificate bound in. The library passes over
 * fields that no signature covers (versions, names of algorithms), so that a changed byte there would go unnoticed.
 */
async function isWritten({ cms }: Signature, signed: pkijs.SignedData, content: Buffer): Promise<boolean> {
  const [certificate] = certificatesOf(signed);
  const value = signed.signerInfos[0]?.signature.getValue();
  if (!certificate || !value) return false;
  try {
    return (await assembleCms(content, der(certificate), Buffer.from(value))).equals(cms);
  } catch {
    return false; // the certificate is broken
  }
}

function certificatesOf(signed: pkijs.SignedData | null): readonly pkijs.Certificate[] {
  return (signed?.certificates ?? []).filter((one) => one instanceof pkijs.Certificate);
}

function der(certificate: pkijs.Certificate): Buffer {
  return Buffer.from(certificate.toSchema().toBER());
}

function commonName(certificate: pkijs.Certificate): string {
  const names = certificate.subject.typesAndValues;
  const name: unknown = names.find(({ type }) => type === '2.5.4.3')?.value.valueBlock.value;
  return typeof name === 'string' ? name : '';
}
