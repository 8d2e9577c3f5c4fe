import { describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../../../domain/case/actor.ts';
import { receiveCase } from '../../../../domain/case/receive.ts';
import type { ItemCode } from '../../../../domain/catalogue/item.ts';
import { writePaper } from '../../../../domain/paper/write-paper.ts';
import { textOf } from '../../paper/text-of.ts';
import { contextOf, file, lifeOf, wish } from '../builders.ts';
import { STAGES } from '../stages.ts';
import { lastPapers, papersOn } from './issued.ts';

const ahead = file('2026-09-01T09:00', { facts: { waitingFor: ['A02' as ItemCode] } });
const received = lifeOf([
  ...ahead.events,
  ...receiveCase(ahead.in('filedAhead'), SYSTEM, contextOf('2026-09-08T10:00')),
]);
const accepted = received.does('2026-09-09T10:00', wish.accept);

describe('the papers of a case that was filed ahead', () => {
  it('the receipt tells when it was filed and when it was received', () => {
    const text = papersOn(received, 'received')
      .map((paper) => textOf(writePaper(paper)))
      .join('\n');
    expect(text).toContain('你单位于2026年9月1日09时00分00秒通过一网通办网上申报提前申报');
    expect(text).toContain('本机关于2026年9月8日10时00分00秒收件');
    expect(papersOn(STAGES.received, 'received')[0]).not.toHaveProperty('filedAt');
  });

  it('acceptance, decision and withdrawal name the day on which it was filed', () => {
    expect(lastPapers(accepted)).toMatchObject([{ kind: 'acceptanceNotice', appliedOn: '2026-09-01' }]);
    const refused = accepted.does('2026-09-10T09:00', wish.propose('refuse')).does('2026-09-10T10:00', wish.sign);
    expect(lastPapers(refused)).toMatchObject([{ kind: 'refusalDecision', appliedOn: '2026-09-01' }]);
    const granted = accepted.does('2026-09-10T09:00', wish.propose('grant')).does('2026-09-10T10:00', wish.sign);
    expect(lastPapers(granted)).toMatchObject([{ kind: 'grantDecision', appliedOn: '2026-09-01' }]);
    expect(lastPapers(accepted.does('2026-09-10T09:00', wish.withdraw))).toMatchObject([
      { kind: 'withdrawalConfirmation', appliedOn: '2026-09-01' },
    ]);
  });
});
