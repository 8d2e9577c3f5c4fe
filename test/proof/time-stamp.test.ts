import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sealDays } from '../../activities/seal-days.ts';
import { stampRoots } from '../../activities/stamp-roots.ts';
import { dayText, keptContent } from '../../proof/day.ts';
import { checkStamp, requestStamp, StampRefused, type StampAuthority } from '../../proof/time-stamp.ts';
import { freshDatabase } from '../setup/database.ts';
import { fileAndAccept } from '../setup/recorded-case.ts';
import { seedZone, setClock } from '../setup/seed.ts';
import { POLICY, startAuthority, type Trick } from '../setup/tsa.ts';

const { pool } = await freshDatabase();
const tsa = await startAuthority();
const authority: StampAuthority = { url: tsa.url, trusted: [tsa.root], policy: POLICY, timeoutMs: 3000 };
const TEXT = '{"day":"2026-10-12","zone":"z"}';

const refusal = async (asked: Promise<unknown>): Promise<string> => {
  const error: unknown = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof StampRefused ? error.why : String(error);
};

describe('a time stamp (RFC 3161)', () => {
  it('is asked for, checked and kept as it came', async () => {
    tsa.trick = 'none';
    const { token, at } = await requestStamp(authority, TEXT);
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(5000);
    await expect(checkStamp(token, TEXT, authority)).resolves.toMatchObject({ at });
  });

  it('is one of that text and of no other', async () => {
    tsa.trick = 'none';
    const { token } = await requestStamp(authority, TEXT);
    expect(await refusal(checkStamp(token, `${TEXT} `, authority))).toBe('otherText');
    expect(await refusal(checkStamp(token, TEXT, { ...authority, policy: '1.2.3.4.2' }))).toBe('otherPolicy');
    expect(await refusal(checkStamp(token, TEXT, { ...authority, trusted: [] }))).toBe('notTrusted');
  });

  it.each([
    ['otherText', 'otherText'],
    ['otherNonce', 'otherNonce'],
    ['otherPurpose', 'notTrusted'],
    ['otherIssuer', 'notTrusted'],
    ['expired', 'notTrusted'],
    ['wrongTime', 'wrongTime'],
    ['changed', 'notTrusted'],
    ['garbage', 'unreadable'],
    ['refused', 'refused'],
    ['broken', 'away'],
  ] as const satisfies readonly (readonly [Trick, string])[])(
    'is refused where the authority plays %s',
    async (trick, why) => {
      tsa.trick = trick;
      expect(await refusal(requestStamp(authority, TEXT))).toBe(why);
    },
  );

  it('is waited for a while only, and where nobody is there not at all', async () => {
    expect(await refusal(requestStamp({ ...authority, url: 'http://127.0.0.1:9/' }, TEXT))).toBe('away');
  });
});

describe('the roots of days', () => {
  it('are stamped, each once, also those that were sealed while the authority was away', async () => {
    await seedZone(pool, '2026-10-13T09:00:00+08:00', ['A06']);
    await fileAndAccept(pool, { at: '2026-10-10T09:00', items: ['A06'], acceptedAt: '2026-10-12T10:00' });
    await setClock(pool, '2026-10-13T09:00:00+08:00');
    await sealDays(pool, randomBytes(32).toString('hex'));
    tsa.trick = 'broken';
    expect(await refusal(stampRoots(pool, authority))).toBe('away');
    tsa.trick = 'none';
    expect(await stampRoots(pool, authority)).toBe(3);
    expect(await stampRoots(pool, authority)).toBe(0);
    const { rows } = await pool.query<Parameters<typeof keptContent>[0] & { token: Buffer }>(
      `SELECT r.zone_id AS zone, day, leaves, papers, root, previous, token FROM daily_root r
       JOIN root_stamp USING (zone_id, day) ORDER BY day`,
    );
    for (const { token, ...content } of rows) await checkStamp(token, dayText(keptContent(content)), authority);
    expect(rows.map(({ day }) => day)).toEqual(['2026-10-10', '2026-10-11', '2026-10-12']);
  });
});
