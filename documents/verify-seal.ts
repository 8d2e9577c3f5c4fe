import * as pkijs from 'pkijs';
import { webcrypto } from 'node:crypto';
import type { Instant } from '../domain/clock/instant.ts';
import { parseInstant } from '../domain/clock/instant.ts';
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
type Signature = { readonly range: readonly number[]; readonly cms: Buffer; readonly dictionary: string };

/**
 * Checks the last seal of a PDF with another library than the one that seals. Never throws on a PDF, however broken:
 * what cannot be read is not valid.
 */
export async function verifySeal(pdf: Buffer): Promise<SealVerdict> {
  const signature = findSignature(pdf);
  if (signature === null) return { sealed: false };
  const { dictionary } = signature;
  const described = { signedAt: readDate(dictionary), reason: readText(dictionary, 'Reason') };
  const wholeDocument = coversAll(signature, pdf);
  const broken = { sealed: true, valid: false, wholeDocument, signer: '', fingerprint: '', ...described } as const;
  const signed = parseCms(signature.cms);
  const [certificate] = certificatesOf(signed);
  if (!signed || !certificate) return broken;
  const content = signedBytes(signature, pdf);
  const valid = isWritten(signature, signed, content) && (await isValid(signed, content));
  return { ...broken, valid, signer: commonName(certificate), fingerprint: fingerprintOf(der(certificate)) };
}

function findSignature(pdf: Buffer): Signature | null {
  const rangeAt = pdf.lastIndexOf('/ByteRange [');
  if (rangeAt < 0) return null;
  const text = pdf.toString('latin1', pdf.lastIndexOf('<<', rangeAt), pdf.indexOf('endobj', rangeAt));
  const range = (/\/ByteRange \[([\d\s]+)\]/.exec(text)?.[1] ?? '').trim().split(/\s+/).map(Number);
  const hex = /\/Contents <([0-9a-fA-F]*)>/.exec(text)?.[1];
  return hex === undefined || range.length !== 4
    ? null
    : { range, cms: Buffer.from(hex, 'hex'), dictionary: text.replace(hex, '') };
}

/** From the first byte to the last, with one gap, and in the gap nothing but the signature itself. */
function coversAll({ range, cms }: Signature, pdf: Buffer): boolean {
  const [from = -1, length = 0, rest = 0, restLength = 0] = range;
  const signature = cms.toString('hex', 0, derLength(cms));
  const gap = `<${signature.padEnd(cms.length * 2, '0')}>`;
  return from === 0 && rest + restLength === pdf.length && pdf.toString('latin1', length, rest) === gap;
}

function signedBytes({ range }: Signature, pdf: Buffer): Buffer {
  const [from = 0, length = 0, rest = 0, restLength = 0] = range;
  return Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(rest, rest + restLength)]);
}

function parseCms(cms: Buffer): pkijs.SignedData | null {
  try {
    const content = pkijs.ContentInfo.fromBER(new Uint8Array(cms.subarray(0, derLength(cms))));
    return new pkijs.SignedData({ schema: content.content });
  } catch {
    return null; // bytes that are no CMS: not valid, and no fault of ours
  }
}

/** The gap is longer than the signature in it; what follows is padding. */
function derLength(bytes: Buffer): number {
  const first = bytes[1] ?? 0;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  return 2 + count + (count === 0 || count > 4 ? 0 : bytes.readUIntBE(2, count));
}

async function isValid(signed: pkijs.SignedData, content: Buffer): Promise<boolean> {
  const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as unknown as Crypto });
  try {
    const data = new Uint8Array(content).buffer;
    return await signed.verify({ signer: 0, data, checkChain: false }, engine);
  } catch {
    return false;
  }
}

/**
 * The signature is written byte for byte as sealing writes it, signing certificate bound in. The library passes over
 * fields that no signature covers (versions, names of algorithms), so that a changed byte there would go unnoticed.
 */
function isWritten({ cms }: Signature, signed: pkijs.SignedData, content: Buffer): boolean {
  const [certificate] = certificatesOf(signed);
  const value = signed.signerInfos[0]?.signature.valueBlock.valueHexView;
  if (!certificate || !value) return false;
  try {
    return assembleCms(content, der(certificate), Buffer.from(value)).equals(cms.subarray(0, derLength(cms)));
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

function readDate(dictionary: string): Instant | null {
  const [, ...parts] = /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\+08'00'\)/.exec(dictionary) ?? [];
  const [year, month, day, hours, minutes, seconds] = parts;
  return parseInstant(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}+08:00`);
}

function readText(dictionary: string, key: string): string {
  const hex = new RegExp(`/${key} <feff((?:[0-9a-f]{4})*)>`).exec(dictionary)?.[1] ?? '';
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
