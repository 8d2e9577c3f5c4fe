import type { Instant } from '../../clock/instant.ts';
import { serviceBasis } from '../../paper/basis.ts';
import { PAPERS } from '../../paper/paper.ts';
import { doneBy, type Actor } from '../actor.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';

/** What is served on a third party of a hearing by hand or by post. */
export interface PartyService {
  readonly paper: 'hearingRightNotice' | 'hearingNotice';
  readonly party: string;
  readonly method: 'window' | 'post';
  readonly by: Pick<Actor, 'name' | 'for' | 'unit'>;
}

/** 送达回证 of a notice to a third party (许可法 36, 47, 48(1)). */
export const partyServiceRecord = (served: PartyService, at: Instant, dossier: Dossier): PaperDraft => ({
  ...caseFactsOf(dossier, at),
  service: { method: served.method, copies: 2 },
  basis: serviceBasis(served.paper, served.method),
  kind: 'serviceRecord',
  served: { title: PAPERS[served.paper].title, number: dossier.numbers[served.paper] ?? '' },
  method: served.method,
  recipient: { name: served.party, capacity: '利害关系人' },
  at,
  consent: null,
  server: { name: doneBy(served.by), unit: served.by.unit },
});
