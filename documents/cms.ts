import { createHash, sign } from 'node:crypto';
import forge from 'node-forge';
import type { SealKey } from './certificate.ts';

const { asn1 } = forge;
type Asn1 = forge.asn1.Asn1;

const OIDS = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaEncryption: '1.2.840.113549.1.1.1',
};

/**
 * A detached CMS signature (RFC 5652) over `content`, as PAdES asks for it (ETSI EN 319 142-1): SHA-256 with RSA, the
 * signing certificate bound in by its hash (RFC 5035), and no time of signing, which stands in the PDF. DER; equal input
 * gives equal bytes. Built here because node-forge cannot write the certificate's binding, and signed by node:crypto
 * because it takes 1 ms where JavaScript takes 20.
 */
export function signDetached(content: Buffer, { privateKey, certificate }: SealKey): Buffer {
  const attributes = signedAttributes(content, certificate);
  return assembleCms(content, certificate, sign('sha256', der(set(attributes)), privateKey));
}

/**
 * The one way in which a signature value, its content and its certificate are written down; a verifier compares with it,
 * for the format has fields that no signature covers.
 */
export function assembleCms(content: Buffer, certificate: Buffer, signature: Buffer): Buffer {
  const signer = sequence([
    integer(1),
    sequence(issuerAndSerial(certificate)),
    algorithm(OIDS.sha256),
    asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, true, signedAttributes(content, certificate)),
    algorithm(OIDS.rsaEncryption),
    octets(signature),
  ]);
  const signedData = sequence([
    integer(1),
    set([algorithm(OIDS.sha256)]),
    sequence([oid(OIDS.data)]),
    asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, true, [parse(certificate)]),
    set([signer]),
  ]);
  return der(sequence([oid(OIDS.signedData), asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, true, [signedData])]));
}

/** The three signed attributes, in the order that DER asks of a set. */
function signedAttributes(content: Buffer, certificate: Buffer): Asn1[] {
  const [issuer, serial] = issuerAndSerial(certificate);
  const directoryName = asn1.create(asn1.Class.CONTEXT_SPECIFIC, 4, true, [issuer]);
  const certificateId = sequence([octets(sha256(certificate)), sequence([sequence([directoryName]), serial])]);
  return [
    attribute(OIDS.contentType, oid(OIDS.data)),
    attribute(OIDS.messageDigest, octets(sha256(content))),
    attribute(OIDS.signingCertificateV2, sequence([sequence([certificateId])])),
  ].sort((a, b) => Buffer.compare(der(a), der(b)));
}

function attribute(type: string, value: Asn1): Asn1 {
  return sequence([oid(type), set([value])]);
}

/** Issuer and serial number of a certificate, byte for byte as they stand in it. */
function issuerAndSerial(certificate: Buffer): [issuer: Asn1, serial: Asn1] {
  const [version, ...rest] = children(children(parse(certificate))[0]);
  const explicitVersion = version?.tagClass === asn1.Class.CONTEXT_SPECIFIC;
  const [serial, , issuer] = explicitVersion || !version ? rest : [version, ...rest];
  if (!serial || !issuer) throw new Error('not an X.509 certificate');
  return [issuer, serial];
}

function children(value: Asn1 | undefined): Asn1[] {
  return value && Array.isArray(value.value) ? (value.value as Asn1[]) : [];
}

function algorithm(id: string): Asn1 {
  return sequence([oid(id), asn1.create(asn1.Class.UNIVERSAL, asn1.Type.NULL, false, '')]);
}

function sequence(parts: Asn1[]): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, parts);
}

function set(parts: Asn1[]): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, parts);
}

function oid(id: string): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OID, false, asn1.oidToDer(id).getBytes());
}

function integer(n: number): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.INTEGER, false, asn1.integerToDer(n).getBytes());
}

function octets(bytes: Buffer): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OCTETSTRING, false, bytes.toString('binary'));
}

function parse(bytes: Buffer): Asn1 {
  return asn1.fromDer(bytes.toString('binary'));
}

function der(value: Asn1): Buffer {
  return Buffer.from(asn1.toDer(value).getBytes(), 'binary');
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
