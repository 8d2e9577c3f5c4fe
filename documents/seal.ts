import { X509Certificate } from 'node:crypto';
import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { ParseSpeeds, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { msOf } from '../domain/clock/instant.ts';
import type { Instant } from '../domain/clock/instant.ts';
import type { SealKey } from './certificate.ts';
import { signDetached } from './cms.ts';

export type Sealing = {
  readonly key: SealKey;
  /** The zone's time of the sealing; stands in the signature. */
  readonly signedAt: Instant;
  /** What the seal says: 澄高审准〔2026〕88号 签发. */
  readonly reason: string;
};

/** Room for the signature. Ours take 1.7 kB; certificates of an authority are larger. */
const SIGNATURE_BYTES = 4096;

/**
 * Seals a rendered paper (PAdES, ETSI.CAdES.detached): the signature covers every byte but itself. Equal input gives
 * equal bytes, so that sealing twice does no harm.
 *
 * @throws if it is no PDF, or is sealed already
 */
export async function sealPdf(pdf: Buffer, sealing: Sealing): Promise<Buffer> {
  return new SignPdf().sign(await addSignatureField(pdf, sealing), new OrganSigner(sealing.key));
}

/** Adds a signature field without picture (the ring is drawn on the page) on the first page, its contents still blank. */
async function addSignatureField(pdf: Buffer, { key, signedAt, reason }: Sealing): Promise<Uint8Array> {
  const document = await open(pdf);
  pdflibAddPlaceholder({
    pdfDoc: document,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    signatureLength: SIGNATURE_BYTES * 2, // of hex digits
    signingTime: new Date(msOf(signedAt)),
    name: literal(commonName(key.certificate)),
    reason: literal(reason),
    contactInfo: '',
    location: '',
  });
  return document.save({ useObjectStreams: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}

/** Opens a rendered paper and leaves its dates as they are. */
async function open(pdf: Buffer): Promise<PDFDocument> {
  const document = await PDFDocument.load(pdf, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: ParseSpeeds.Fastest,
  });
  if (!document.context.trailerInfo.Root) throw new Error('not a PDF: it has no catalog');
  if (document.catalog.has(PDFName.of('AcroForm'))) throw new Error('the PDF is sealed already');
  return document;
}

class OrganSigner extends Signer {
  readonly #key: SealKey;

  constructor(key: SealKey) {
    super();
    this.#key = key;
  }

  override async sign(bytes: Buffer): Promise<Buffer> {
    return signDetached(bytes, this.#key);
  }
}

/** A text as UTF-16 in the escapes of a PDF's literal string, for the placeholder takes one byte of each character. */
function literal(text: string): string {
  const bytes = PDFHexString.fromText(text).asBytes();
  return Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

function commonName(certificate: Buffer): string {
  return /^CN=(.+)$/m.exec(new X509Certificate(certificate).subject)?.[1] ?? '';
}
