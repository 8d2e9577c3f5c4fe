import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { certificateOf, standingOn } from '../../../domain/certificate/certificate.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { file, wish, type Given, type Life } from '../case/builders.ts';
import { onPermit, permit } from '../case/permit-wishes.ts';

/** Granted on Thursday 2026-09-03. */
const granted = (item: Given['item'] = {}): Life =>
  file('2026-09-01T09:00', { item })
    .does('2026-09-02T09:00', wish.accept)
    .does('2026-09-03T09:00', wish.propose('grant'))
    .does('2026-09-03T10:00', wish.sign);

const certificate = ({ events }: Life) => certificateOf(events, '许可证', PUBLISHED_CALENDAR);
const twoYears = { validity: { length: 24, unit: 'months' } } as const;

/** How it stands on each of these days. */
const standingsOn = (life: Life, ...days: readonly string[]) => {
  const kept = certificate(life);
  return days.map((day) => kept && standingOn(kept, day as Day));
};

describe('a certificate (电子证照)', () => {
  it('is yielded by a grant alone', () => {
    expect(certificate(file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept))).toBeNull();
    const refused = file('2026-09-01T09:00')
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', wish.propose('refuse'))
      .does('2026-09-03T10:00', wish.sign);
    expect(certificate(refused)).toBeNull();
  });

  it('names what it is, since when and until when, and what it rests on', () => {
    expect(certificate(granted(twoYears))).toMatchObject({
      result: '许可证',
      grantedOn: '2026-09-03',
      validUntil: '2028-09-03',
      renewedBySilence: false,
      byCommitment: false,
    });
    expect(certificate(granted())?.validUntil).toBeNull();
    const promised = file('2026-09-01T09:00', { way: 'commitment', item: { instant: true } });
    expect(certificate(promised)?.byCommitment).toBe(true);
  });

  it('stands on each day as the law had it on that day', () => {
    const revoked = granted()
      .does('2026-09-04T09:00', permit.notify())
      .does('2026-09-14T09:00', permit.revoke)
      .does('2026-09-16T09:00', onPermit.deregister);
    expect(standingsOn(revoked, '2026-09-02', '2026-09-03', '2026-09-13', '2026-09-14', '2026-09-16')).toEqual([
      null,
      'valid',
      'valid',
      'revoked',
      'deregistered',
    ]);
  });

  it('holds through its last day and has expired from the next on', () => {
    const life = granted(twoYears).until('2030-01-01T00:00');
    const last = certificate(life)?.validUntil ?? null;
    expect(last).toBe('2028-09-03');
    expect(standingsOn(life, '2028-09-03', addDays('2028-09-03' as Day, 1))).toEqual(['valid', 'expired']);
  });

  const asked = { type: 'successionAsked', kind: 'renewal', caseId: 'next' as CaseId } as const;
  const renewing = granted(twoYears).happens('2028-07-03T09:00', asked);

  it('names the new last day once it was renewed by silence (许可法 50)', () => {
    const life = renewing.until('2028-09-04T00:00');
    expect(certificate(life)).toMatchObject({ validUntil: '2030-09-03', renewedBySilence: true });
    expect(standingsOn(life, '2028-09-04', '2030-09-03' as Day)).toEqual(['valid', 'valid']);
  });

  it('names none where it was renewed by silence before the new end was kept', () => {
    const life = renewing.until('2028-09-03T09:00').happens('2028-09-03T10:00', { type: 'deemedRenewed' });
    expect(certificate(life)).toMatchObject({ validUntil: null, renewedBySilence: true });
  });
});
