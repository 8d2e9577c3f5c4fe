import { createHash, randomBytes } from 'node:crypto';
import { Integer, Null, OctetString } from 'asn1js';
import * as pkijs from 'pkijs';

/** 时间戳机构: who stamps, whom we trust for it, and under which of its policies (null: any). */
export interface StampAuthority {
  readonly url: string;
  /** Certificates in DER under which its own must lie. */
  readonly trusted: readonly Buffer[];
  readonly policy: string | null;
  /** The authority is waited for so long. */
  readonly timeoutMs: number;
}

/** A time stamp (RFC 3161): the token as it came, DER, and the time that it says. */
export interface Stamp {
  readonly token: Buffer;
  readonly at: Date;
}

/** Why there is no stamp, or why what came is none. */
export class StampRefused extends Error {
  readonly why:
    'away' | 'refused' | 'unreadable' | 'otherText' | 'otherNonce' | 'otherPolicy' | 'notTrusted' | 'wrongTime';

  constructor(why: StampRefused['why'], cause?: unknown) {
    super(`no time stamp: ${why}`, { cause });
    this.why = why;
  }
}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/** The clocks of the authority and of this machine may differ by so much. */
const APART_MS = 10 * 60_000;

/**
 * Asks the authority to stamp a text and checks what it answers: the text, the nonce, the policy, the signature, the
 * certificates and their purpose, and that the time is now.
 * @throws StampRefused
 */
export async function requestStamp(authority: StampAuthority, text: string): Promise<Stamp> {
  const nonce = randomBytes(16);
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x01; // positive, and as long as it looks
  const answer = await askFor(authority, requestOf(text, nonce, authority.policy));
  const stamp = await checkStamp(answer, text, authority);
  if (!stamp.nonce || !Buffer.from(stamp.nonce).equals(nonce)) throw new StampRefused('otherNonce');
  if (Math.abs(stamp.at.getTime() - Date.now()) > APART_MS) throw new StampRefused('wrongTime');
  return { token: answer, at: stamp.at };
}

function requestOf(text: string, nonce: Buffer, policy: string | null): Buffer {
  const hashedMessage = new OctetString({ valueHex: createHash('sha256').update(text).digest() });
  const hashAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() });
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({ hashAlgorithm, hashedMessage }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
    ...(policy === null ? {} : { reqPolicy: policy }),
  });
  return Buffer.from(request.toSchema().toBER());
}

/** The token in the answer. */
async function askFor({ url, timeoutMs }: StampAuthority, query: Buffer): Promise<Buffer> {
  const bytes = await send(url, query, timeoutMs);
  const answer = read(() => pkijs.TimeStampResp.fromBER(bytes));
  // 0: granted, 1: granted with changes, which are seen below.
  if (answer.status.status > 1 || !answer.timeStampToken) throw new StampRefused('refused');
  return Buffer.from(answer.timeStampToken.toSchema().toBER());
}

async function send(url: string, query: Buffer, timeoutMs: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(query),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new StampRefused('away', error);
  }
}

/** What a token says, once it is known to be good. */
interface Checked {
  readonly at: Date;
  readonly nonce: Uint8Array | null;
}

/**
 * Checks a token over a text by itself, as years later: hash, policy, signature, certificates up to one that is trusted.
 * @throws StampRefused
 */
export async function checkStamp(
  token: Buffer,
  text: string,
  { trusted, policy }: Pick<StampAuthority, 'trusted' | 'policy'>,
): Promise<Checked> {
  const signed = read(() => {
    const info = pkijs.ContentInfo.fromBER(new Uint8Array(token));
    return new pkijs.SignedData({ schema: info.content });
  });
  const said = read(() => pkijs.TSTInfo.fromBER(contentOf(signed)));
  const hash = createHash('sha256').update(text).digest();
  if (!Buffer.from(said.messageImprint.hashedMessage.valueBlock.valueHexView).equals(hash))
    throw new StampRefused('otherText');
  if (policy !== null && said.policy !== policy) throw new StampRefused('otherPolicy');
  await requireTrusted(signed, text, trusted);
  return { at: said.genTime, nonce: said.nonce?.valueBlock.valueHexView ?? null };
}

const contentOf = (signed: pkijs.SignedData): Uint8Array<ArrayBuffer> =>
  new Uint8Array(signed.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer());

/** The signature holds, and whoever signed was certified for nothing but this by somebody whom we trust. */
async function requireTrusted(signed: pkijs.SignedData, text: string, trusted: readonly Buffer[]): Promise<void> {
  const trustedCerts = trusted.map((certificate) => pkijs.Certificate.fromBER(new Uint8Array(certificate)));
  const data = new Uint8Array(Buffer.from(text)).buffer;
  const outcome = await signed
    .verify({ signer: 0, data, trustedCerts, checkChain: true, extendedMode: true })
    .catch((error: unknown) => ({ signatureVerified: false, signerCertificate: null, error }));
  if (!outcome.signatureVerified || !isForStamps(outcome.signerCertificate ?? null))
    throw new StampRefused('notTrusted', outcome);
}

function isForStamps(certificate: pkijs.Certificate | null): boolean {
  const usage = certificate?.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const purposes = usage?.parsedValue instanceof pkijs.ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  return usage?.critical === true && purposes.length === 1 && purposes[0] === TIME_STAMPING;
}

function read<T>(from: () => T): T {
  try {
    return from();
  } catch (error) {
    throw new StampRefused('unreadable', error);
  }
}
