import { createHmac, timingSafeEqual } from 'node:crypto';

/** Letters and digits that are not mistaken for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 10;

/**
 * 查询码: with the number of a case it lets anybody follow it. Made from the installation's secret, so that it is kept nowhere
 * and can be told its enterprise again; 31^10 cannot be tried through at the rate that is let in.
 */
export function queryCodeOf(secret: string, caseId: string): string {
  const mac = createHmac('sha256', Buffer.from(secret, 'hex')).update(`query code of ${caseId}`).digest();
  return Array.from(mac.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** Is this the code of the case? Compared in constant time; blanks, hyphens and small letters do not count. */
export function isQueryCode(secret: string, caseId: string, given: string): boolean {
  const plain = given.replaceAll(/[\s-]/g, '').toUpperCase();
  const [wanted, said] = [queryCodeOf(secret, caseId), plain].map((text) => Buffer.from(text));
  return wanted !== undefined && said !== undefined && wanted.length === said.length && timingSafeEqual(wanted, said);
}
