import { randomBytes, webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import { Integer, ObjectIdentifier, OctetString, Utf8String } from 'asn1js';
import * as pkijs from 'pkijs';

/** How the authority misbehaves; nothing: it does not. */
export type Trick =
  | 'none'
  | 'otherText'
  | 'otherNonce'
  | 'otherPurpose'
  | 'otherIssuer'
  | 'expired'
  | 'wrongTime'
  | 'changed'
  | 'garbage'
  | 'refused'
  | 'broken';

export const POLICY = '1.2.3.4.1';

/** A time-stamp authority over HTTP with certificates of its own. */
export interface TestAuthority {
  readonly url: string;
  /** DER of the certificate that is trusted. */
  readonly root: Buffer;
  trick: Trick;
}

interface Identity {
  readonly certificate: pkijs.Certificate;
  readonly keys: CryptoKeyPair;
}

type CryptoKeyPair = Awaited<ReturnType<typeof makeKeys>>;

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const makeKeys = () => webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
const STAMPING = '1.3.6.1.5.5.7.3.8';
const CLIENTS = '1.3.6.1.5.5.7.3.2';
const DAY = 86_400_000;

/** Starts the authority for one test file. */
export async function startAuthority(): Promise<TestAuthority> {
  const [root, stranger] = [await identity('根'), await identity('别的根')];
  const signers = {
    good: await identity('时间戳', { by: root, purpose: STAMPING }),
    otherPurpose: await identity('客户端', { by: root, purpose: CLIENTS }),
    otherIssuer: await identity('陌生', { by: stranger, purpose: STAMPING }),
    expired: await identity('过期', { by: root, purpose: STAMPING, until: Date.now() - DAY }),
  };
  const authority = { url: '', root: der(root.certificate), trick: 'none' as Trick };
  const signerFor = (trick: Trick): Identity =>
    trick === 'otherPurpose' || trick === 'otherIssuer' || trick === 'expired' ? signers[trick] : signers.good;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { trick } = authority;
      if (trick === 'broken') return void response.writeHead(500).end();
      return void answer(Buffer.concat(parts), trick, signerFor(trick)).then((bytes) =>
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(bytes),
      );
    });
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  afterAll(() => void server.close());
  authority.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return authority;
}

async function answer(query: Buffer, trick: Trick, signer: Identity): Promise<Buffer> {
  if (trick === 'garbage') return Buffer.from('<html>not found</html>');
  if (trick === 'refused') return der(new pkijs.TimeStampResp({ status: new pkijs.PKIStatusInfo({ status: 2 }) }));
  const asked = pkijs.TimeStampReq.fromBER(new Uint8Array(query));
  const said = infoFor(asked, trick);
  const token = await signedBy(signer, said);
  const bytes = der(new pkijs.TimeStampResp({ status: new pkijs.PKIStatusInfo({ status: 0 }), timeStampToken: token }));
  if (trick === 'changed') bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
  return bytes;
}

function infoFor(asked: pkijs.TimeStampReq, trick: Trick): pkijs.TSTInfo {
  const { hashAlgorithm, hashedMessage } = asked.messageImprint;
  const other = new pkijs.MessageImprint({
    hashAlgorithm,
    hashedMessage: new OctetString({ valueHex: new Uint8Array(randomBytes(32)).buffer }),
  });
  return new pkijs.TSTInfo({
    version: 1,
    policy: POLICY,
    messageImprint: trick === 'otherText' ? other : new pkijs.MessageImprint({ hashAlgorithm, hashedMessage }),
    serialNumber: new Integer({ value: 7 }),
    genTime: new Date(trick === 'wrongTime' ? Date.now() - DAY : Date.now()),
    ...(asked.nonce ? { nonce: trick === 'otherNonce' ? new Integer({ value: 5 }) : asked.nonce } : {}),
  });
}

async function signedBy({ certificate, keys }: Identity, said: pkijs.TSTInfo): Promise<pkijs.ContentInfo> {
  const eContent = new OctetString({ valueHex: said.toSchema().toBER() });
  const digest = await webcrypto.subtle.digest('SHA-256', said.toSchema().toBER());
  const attributes = [
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: TST_INFO })] }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.4', values: [new OctetString({ valueHex: digest })] }),
  ];
  const sid = new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber });
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: TST_INFO, eContent }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid,
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(keys.privateKey, 0, 'SHA-256');
  return new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
}

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

interface Issue {
  readonly by: Identity;
  readonly purpose: string;
  readonly until?: number;
}

/** A certificate: one that issues others, or one for a purpose that was issued. */
async function identity(name: string, issue?: Issue): Promise<Identity> {
  const keys = await makeKeys();
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new Integer({ value: randomBytes(3).readUIntBE(0, 3) + 1 }),
  });
  certificate.subject.typesAndValues.push(named(name));
  certificate.issuer.typesAndValues.push(
    issue ? (issue.by.certificate.subject.typesAndValues[0] ?? named(name)) : named(name),
  );
  certificate.notBefore.value = new Date(Date.now() - 10 * DAY);
  certificate.notAfter.value = new Date(issue?.until ?? Date.now() + 10 * DAY);
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  certificate.extensions = [issue ? usageOf(issue.purpose) : issuing()];
  await certificate.sign(issue ? issue.by.keys.privateKey : keys.privateKey, 'SHA-256');
  return { certificate, keys };
}

const named = (name: string): pkijs.AttributeTypeAndValue =>
  new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) });

const usageOf = (purpose: string): pkijs.Extension =>
  extension('2.5.29.37', new pkijs.ExtKeyUsage({ keyPurposes: [purpose] }));

const issuing = (): pkijs.Extension =>
  extension('2.5.29.19', new pkijs.BasicConstraints({ cA: true, pathLenConstraint: 2 }));

const extension = (extnID: string, value: pkijs.PkiObject): pkijs.Extension =>
  new pkijs.Extension({ extnID, critical: true, extnValue: value.toSchema().toBER(), parsedValue: value });

const der = (value: pkijs.PkiObject): Buffer => Buffer.from(value.toSchema().toBER());
