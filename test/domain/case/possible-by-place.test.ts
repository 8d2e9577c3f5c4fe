import { describe, expect, test } from '@jest/globals';
import type { Capacity } from '../../../domain/case/actor.ts';
import { possibleActs } from '../../../domain/case/possible.ts';
import type { Hat } from '../../../domain/permission/hat.ts';
import { contextOf } from './builders.ts';
import { person } from './commands.ts';
import { PLACES, type PlaceOfReview } from './places.ts';

const THING = { zone: 'z', bureau: 'planning', enterprise: 'e', project: 'p', asked: [], party: false, above: null };
const CAPACITIES = ['reviewer', 'approver', 'legalRepresentative', 'organHead', 'hearingChair'] as const;

const hatOf = (capacity: Exclude<Capacity, 'system'>): Hat =>
  capacity === 'legalRepresentative'
    ? { capacity, zone: null, bureau: null, enterprise: 'e' }
    : { capacity, zone: 'z', bureau: 'planning', enterprise: null };

/**
 * What a page offers on 2026-09-16 at 10:00, with what forbids it now. An act that has no object (nothing was told, asked,
 * notified or granted that it could follow) is not offered at all.
 */
const OFFERED = `
correcting | legalRepresentative | handIn, promiseDeferral, withdraw
accepted   | reviewer            | beginReview, checkSite, startProcedure, askExtension, notifyHearingRight, callHearing, askOpinion, prepareDecision
accepted   | legalRepresentative | withdraw
accepted   | organHead           | extend
reviewed   | reviewer            | beginReview, checkSite, startProcedure, endProcedure, askExtension, notifyHearingRight, callHearing, askOpinion, prepareDecision:DECISION-PROCEDURE
reviewed   | legalRepresentative | withdraw
reviewed   | organHead           | extend
told       | reviewer            | beginReview, checkSite, startProcedure, askExtension, callHearing, askOpinion, prepareDecision
told       | legalRepresentative | requestHearing:HEARING-LATE, withdraw
told       | organHead           | extend
asked      | reviewer            | beginReview, checkSite, startProcedure, askExtension, callHearing, askOpinion, prepareDecision:DECISION-HEARING
asked      | legalRepresentative | withdraw
asked      | organHead           | extend
called     | reviewer            | beginReview, checkSite, startProcedure, askExtension, callHearing, askOpinion, prepareDecision:DECISION-HEARING
called     | legalRepresentative | withdraw
called     | organHead           | extend
called     | hearingChair        | holdHearing
held       | reviewer            | beginReview, checkSite, startProcedure, askExtension, askOpinion, prepareDecision
held       | legalRepresentative | withdraw
held       | organHead           | extend
questioned | reviewer            | beginReview, checkSite, startProcedure, askExtension, notifyHearingRight, callHearing, askOpinion, urgeOpinion, prepareDecision:OPINION-OPEN
questioned | legalRepresentative | withdraw
questioned | organHead           | extend
answered   | reviewer            | beginReview, checkSite, startProcedure, askExtension, notifyHearingRight, callHearing, askOpinion, weighOpinion, prepareDecision:OPINION-UNWEIGHED
answered   | legalRepresentative | withdraw
answered   | organHead           | extend
extended   | reviewer            | beginReview, checkSite, startProcedure, askExtension:EXTENSION-TOO-OFTEN, notifyHearingRight, callHearing, askOpinion, prepareDecision
extended   | legalRepresentative | withdraw
extended   | organHead           | extend:EXTENSION-TOO-OFTEN
prepared   | reviewer            | checkSite, startProcedure, askExtension, notifyHearingRight, callHearing
prepared   | approver            | signDecision, returnDecision
prepared   | legalRepresentative | withdraw
prepared   | organHead           | extend
committed  | reviewer            | withdrawPermit, deregister
committed  | approver            | notifyRevocation
committed  | legalRepresentative | askDeregistration
lasting    | reviewer            | withdrawPermit, deregister
lasting    | approver            | notifyRevocation
lasting    | legalRepresentative | askPermitExtension, askDeregistration
asking     | reviewer            | withdrawPermit, deregister, extendPermit, refusePermitExtension
asking     | approver            | notifyRevocation
asking     | legalRepresentative | askPermitExtension:PERMIT-EXTENSION-ASKED, askDeregistration, takeBackRequest
started    | reviewer            | withdrawPermit, deregister
started    | approver            | notifyRevocation
started    | legalRepresentative | askPermitExtension:PERMIT-EXTENSION-LATE, askDeregistration
notified   | reviewer            | withdrawPermit, deregister
notified   | approver            | notifyRevocation:REVOCATION-NOTIFIED, revoke, dropRevocation
notified   | legalRepresentative | stateDefence, askPermitExtension, askDeregistration
defended   | reviewer            | withdrawPermit, deregister
defended   | approver            | notifyRevocation:REVOCATION-NOTIFIED, revoke, dropRevocation
defended   | legalRepresentative | askPermitExtension, askDeregistration
revoked    | reviewer            | deregister`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [PlaceOfReview, string, string]);

describe('on the way through review, and of what was granted', () => {
  test.each(Object.keys(PLACES) as readonly PlaceOfReview[])('of a case %s', (place) => {
    const offered = CAPACITIES.flatMap((capacity) => {
      const who = { hat: hatOf(capacity), by: person(capacity) };
      const acts = possibleActs(PLACES[place].state, who, THING, contextOf('2026-09-16T10:00'));
      const told = acts.map(({ act, refusal }) => (refusal ? `${act}:${refusal.code.slice(2)}` : act));
      return told.length > 0 ? [[place, capacity, told.join(', ')]] : [];
    });
    expect(offered).toEqual(OFFERED.filter(([name]) => name === place));
  });
});
