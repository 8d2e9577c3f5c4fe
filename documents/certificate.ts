import { createHash, createPrivateKey, generateKeyPair, randomBytes, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import forge from 'node-forge';

/** What an organ seals with: its private key and its certificate, ready for use. */
export type SealKey = {
  readonly privateKey: KeyObject;
  /** DER. */
  readonly certificate: Buffer;
};

export type OrganCertificate = {
  /** PKCS #12 with key and certificate, AES-256. */
  readonly p12: Buffer;
  readonly passphrase: string;
  /** SHA-256 of the certificate, hex: what a verifier compares. */
  readonly fingerprint: string;
};

/**
 * Wide, because practice zones live at other dates than the machine: a paper of 2026 may be sealed in a later year.
 */
const VALID_FROM = new Date('2020-01-01T00:00:00+08:00');
const VALID_TO = new Date('2049-12-31T00:00:00+08:00');

/**
 * Makes a key (RSA 2048, off the event loop) and a self-signed certificate for an organ, at set-up. A certificate of a
 * licensed authority in the same form can be put in its place (电子签名法 13, 14).
 */
export async function makeOrganCertificate(organName: string): Promise<OrganCertificate> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const key = forge.pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString());
  const certificate = selfSign(key, organName);
  const passphrase = randomBytes(24).toString('base64url');
  const p12 = forge.pkcs12.toPkcs12Asn1(key, [certificate], passphrase, { algorithm: 'aes256', friendlyName: 'seal' });
  return { p12: toBuffer(p12), passphrase, fingerprint: fingerprintOf(certificateDer(certificate)) };
}

/**
 * Opens a PKCS #12 file: a few milliseconds to a tenth of a second, so open it once and keep the key.
 *
 * @throws if the passphrase is wrong, or if the file holds no key or no certificate that belongs to it
 */
export function openSealKey(p12: Buffer, passphrase: string): SealKey {
  const file = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(p12.toString('binary')), false, passphrase);
  const { pkcs8ShroudedKeyBag, certBag } = forge.pki.oids as { pkcs8ShroudedKeyBag: string; certBag: string };
  const key = file.getBags({ bagType: pkcs8ShroudedKeyBag })[pkcs8ShroudedKeyBag]?.[0]?.key;
  if (!key) throw new Error('the PKCS #12 file holds no private key');
  const privateKey = createPrivateKey(forge.pki.privateKeyToPem(key));
  const certificate = (file.getBags({ bagType: certBag })[certBag] ?? [])
    .flatMap(({ cert }) => (cert ? [certificateDer(cert)] : []))
    .find((der) => new X509Certificate(der).checkPrivateKey(privateKey));
  if (!certificate) throw new Error('the PKCS #12 file holds no certificate of its key');
  return { privateKey, certificate };
}

/** SHA-256 of a certificate (DER), in hex. */
export function fingerprintOf(certificate: Buffer): string {
  return createHash('sha256').update(certificate).digest('hex');
}

function selfSign(key: forge.pki.rsa.PrivateKey, organName: string): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(key.n, key.e);
  certificate.serialNumber = `00${randomBytes(15).toString('hex')}`; // a leading zero keeps it positive
  certificate.validity.notBefore = VALID_FROM;
  certificate.validity.notAfter = VALID_TO;
  const subject = nameOf(organName);
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  certificate.sign(key, forge.md.sha256.create());
  return certificate;
}

function nameOf(organName: string): forge.pki.CertificateField[] {
  const utf8 = forge.asn1.Type.UTF8 as unknown as forge.asn1.Class;
  return [
    { name: 'countryName', value: 'CN' },
    { name: 'organizationName', value: organName, valueTagClass: utf8 },
    { name: 'commonName', value: organName, valueTagClass: utf8 },
  ];
}

function certificateDer(certificate: forge.pki.Certificate): Buffer {
  return toBuffer(forge.pki.certificateToAsn1(certificate));
}

function toBuffer(value: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(value).getBytes(), 'binary');
}
