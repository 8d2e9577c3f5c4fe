import { describe, expect, it } from '@jest/globals';
import { file, wish } from '../builders.ts';
import { above, aboveToo, acceptedAbove, directAccepted, forwarded, powerLost, PROVINCE, sending } from '../sending.ts';
import { DOSSIER, kindsIn, lastPapers, papersOn } from './issued.ts';

const granted = acceptedAbove()
  .does('2026-09-07T09:00', wish.propose('grant'), above)
  .does('2026-09-07T10:00', wish.sign, aboveToo);

describe('a receipt', () => {
  it('tells who decides and why, and that nobody does here without power', () => {
    const [ours] = papersOn(file('2026-09-01T09:00'), 'received');
    expect(ours).toMatchObject({ decides: { organ: DOSSIER.organ, instrument: DOSSIER.instrument } });
    const [theirs] = papersOn(directAccepted(), 'received');
    expect(theirs).toMatchObject({ decides: { organ: PROVINCE } });
    const [none] = papersOn(file('2026-09-01T09:00', { facts: { authority: null } }), 'received', { instrument: null });
    expect(none).toMatchObject({ decides: null });
  });
});

describe('papers of the direct channel', () => {
  it('tell at acceptance who decides, and until when the zone forwards', () => {
    const [notice] = papersOn(directAccepted(), 'accepted');
    expect(notice).toMatchObject({
      organ: { name: DOSSIER.organ },
      onward: { organ: PROVINCE, forward: { due: '2026-09-04' } },
      statutory: null,
      promised: null,
    });
  });

  it('are a letter of the zone to the upper organ, with a copy to the city and all materials', () => {
    const [letter, ...others] = papersOn(forwarded(), 'forwarded');
    expect(letter).toMatchObject({
      kind: 'forwardingLetter',
      organ: { name: DOSSIER.organ },
      to: PROVINCE,
      city: sending.forward.city,
      findings: sending.forward.findings,
      acceptedOn: '2026-09-01',
      window: { due: '2026-09-09' },
    });
    expect(letter && 'materials' in letter ? letter.materials.length : 0).toBe(5);
    expect(others).toEqual([]);
  });

  it('of the upper organ are in its name, with the remedies against it; the service record is the zone’s', () => {
    const [decision] = papersOn(granted, 'granted');
    expect(decision).toMatchObject({ kind: 'grantDecision', organ: { name: PROVINCE }, authority: null });
    const [declined] = lastPapers(forwarded().does('2026-09-03T09:00', wish.decline, above));
    expect(declined).toMatchObject({
      organ: { name: PROVINCE },
      remedies: { reconsideration: `${PROVINCE}的本级人民政府` },
    });
    const [record] = lastPapers(granted.does('2026-09-08T09:00', wish.serve));
    expect(record).toMatchObject({ kind: 'serviceRecord', organ: { name: DOSSIER.organ } });
  });

  it('come one for each act', () => {
    expect(kindsIn(granted)).toEqual([
      'receipt',
      'acceptanceNotice',
      'forwardingLetter',
      'acceptanceNotice',
      'grantDecision',
    ]);
  });
});

describe('the notice of a transfer', () => {
  it('tells the applicant who has the case now, and that the days that went by stay', () => {
    const [notice] = lastPapers(powerLost().does('2026-09-04T09:00', sending.transfer));
    expect(notice).toMatchObject({
      kind: 'transferNotice',
      organ: { name: DOSSIER.organ },
      to: PROVINCE,
      receivedOn: '2026-09-01',
      acceptedOn: '2026-09-01',
      limits: [{ from: '2026-09-01' }, { from: '2026-09-01' }],
    });
  });
});
