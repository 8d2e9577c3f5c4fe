import { webcrypto } from 'node:crypto';
import { Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { BaseBlock } from 'asn1js';
import * as pkijs from 'pkijs';
import type { SealKey } from './certificate.ts';

const OIDS = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaEncryption: '1.2.840.113549.1.1.1',
};

/**
 * A detached CMS signature (RFC 5652) over `content`, as PAdES asks for it (ETSI EN 319 142-1): SHA-256 with RSA, the
 * signing certificate bound in by its hash (RFC 5035), and no time of signing, which stands in the PDF. DER; equal input
 * gives equal bytes.
 */
export async function signDetached(content: Uint8Array, { privateKey, certificate }: SealKey): Promise<Buffer> {
  const signed = await describe(content, certificate);
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' });
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  await signed.sign(await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']), 0, 'SHA-256');
  const value = signed.signerInfos[0]?.signature.getValue() ?? new ArrayBuffer();
  return assembleCms(content, certificate, Buffer.from(value));
}

/**
 * The one way in which a signature value, its content and its certificate are written down; a verifier compares with it,
 * for the format has fields that no signature covers.
 *
 * @throws if the certificate is none
 */
export async function assembleCms(content: Uint8Array, certificate: Buffer, signature: Buffer): Promise<Buffer> {
  const signed = await describe(content, certificate);
  for (const signer of signed.signerInfos) {
    signer.signatureAlgorithm = algorithm(OIDS.rsaEncryption);
    signer.signature = new OctetString({ valueHex: signature });
  }
  return der(new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content: signed.toSchema(true) }));
}

/** All but the signature itself. */
async function describe(content: Uint8Array, certificate: Buffer): Promise<pkijs.SignedData> {
  const parsed = pkijs.Certificate.fromBER(new Uint8Array(certificate));
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: parsed.issuer, serialNumber: parsed.serialNumber }),
    digestAlgorithm: algorithm(OIDS.sha256),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes: await attributesOf(content, parsed) }),
  });
  return new pkijs.SignedData({
    digestAlgorithms: [algorithm(OIDS.sha256)],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: pkijs.ContentInfo.DATA }),
    certificates: [parsed],
    signerInfos: [signer],
  });
}

/** The three signed attributes, in the order that DER asks of a set. */
async function attributesOf(content: Uint8Array, certificate: pkijs.Certificate): Promise<pkijs.Attribute[]> {
  const attributes = [
    attribute(OIDS.contentType, new ObjectIdentifier({ value: pkijs.ContentInfo.DATA })),
    attribute(OIDS.messageDigest, await sha256(content)),
    attribute(OIDS.signingCertificateV2, await bindingOf(certificate)),
  ];
  return attributes.sort((a, b) => Buffer.compare(der(a), der(b)));
}

/** SigningCertificateV2 of RFC 5035, for which the library has no class: hash, issuer and serial number of one certificate. */
async function bindingOf(certificate: pkijs.Certificate): Promise<Sequence> {
  const issuer = new pkijs.GeneralNames({ names: [new pkijs.GeneralName({ type: 4, value: certificate.issuer })] });
  const issuerAndSerial = new Sequence({ value: [issuer.toSchema(), certificate.serialNumber] });
  const id = new Sequence({ value: [await sha256(der(certificate)), issuerAndSerial] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}

function attribute(type: string, value: BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function algorithm(algorithmId: string): pkijs.AlgorithmIdentifier {
  return new pkijs.AlgorithmIdentifier({ algorithmId, algorithmParams: new Null() });
}

async function sha256(bytes: Uint8Array): Promise<OctetString> {
  return new OctetString({ valueHex: await webcrypto.subtle.digest('SHA-256', bytes) });
}

function der(value: pkijs.PkiObject): Buffer {
  return Buffer.from(value.toSchema().toBER());
}
