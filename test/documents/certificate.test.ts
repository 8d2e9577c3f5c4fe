import { describe, expect, it } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { fingerprintOf, makeOrganCertificate, openSealKey } from '../../documents/certificate.ts';
import { CASE } from '../domain/paper/sample-case.ts';
import { CERTIFICATE, SEALING } from './sealed-sample.ts';

describe('the certificate of an organ', () => {
  const certificate = new X509Certificate(SEALING.key.certificate);

  it('names the organ, as itself and as issuer', () => {
    expect(certificate.subject).toContain(`CN=${CASE.organ.name}`);
    expect(certificate.issuer).toBe(certificate.subject);
  });

  it('belongs to a key of RSA 2048 and verifies with it', () => {
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(certificate.checkPrivateKey(SEALING.key.privateKey)).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
  });

  it('covers the years in which practice zones live', () => {
    expect(new Date(certificate.validFrom).getUTCFullYear()).toBeLessThan(2021);
    expect(new Date(certificate.validTo).getUTCFullYear()).toBeGreaterThan(2045);
  });

  it('is known by its fingerprint, and no two are alike', async () => {
    expect(fingerprintOf(SEALING.key.certificate)).toBe(CERTIFICATE.fingerprint);
    expect((await makeOrganCertificate(CASE.organ.name)).fingerprint).not.toBe(CERTIFICATE.fingerprint);
  });

  it('opens with its passphrase only', () => {
    expect(() => openSealKey(CERTIFICATE.p12, 'wrong')).toThrow(/password|MAC/i);
  });
});

it('the key is made off the event loop', async () => {
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 1);
  await makeOrganCertificate('澄湖高新区城市管理局');
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(5);
});
