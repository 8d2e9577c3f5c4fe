import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { required } from './config-required.ts';
import type { StampAuthority } from './proof/time-stamp.ts';

const ONE_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * Who stamps the roots of days; null: nobody. `QUANLIAN_TSA_CERTIFICATES` names a file with the certificates, in PEM, under
 * which the authority's own must lie.
 * @throws Error naming what is missing or cannot be read
 */
export function readStampAuthority(env: NodeJS.ProcessEnv): StampAuthority | null {
  const url = env['QUANLIAN_TSA_URL'];
  if (!url) return null;
  if (!URL.canParse(url)) throw new Error(`QUANLIAN_TSA_URL is not an address: ${url}`);
  const pem = readFileSync(required(env, 'QUANLIAN_TSA_CERTIFICATES'), 'utf8');
  const trusted = (pem.match(ONE_CERTIFICATE) ?? []).map((one) => new X509Certificate(one).raw);
  if (trusted.length === 0) throw new Error('QUANLIAN_TSA_CERTIFICATES names a file without a certificate');
  return { url, trusted, policy: env['QUANLIAN_TSA_POLICY'] || null, timeoutMs: 20_000 };
}
