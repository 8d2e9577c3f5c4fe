import type { Actor, Capacity } from '../../../domain/case/actor.ts';
import type { Command, Wish } from '../../../domain/case/command.ts';

/** Somebody in a capacity. */
export const person = (capacity: Capacity, name: string = capacity): Actor => ({
  person: name,
  name,
  capacity,
  unit: capacity === 'legalRepresentative' ? 'enterprise' : 'bureau',
});

/** Who is named for an act. */
const ACTORS: Readonly<Record<Wish['kind'], Actor>> = {
  wake: person('system'),
  promiseDeferral: person('legalRepresentative'),
  handIn: person('staff'),
  withdraw: person('legalRepresentative'),
  accept: person('window'),
  notifyCorrection: person('window'),
  decline: person('window'),
  markNotNeeded: person('window'),
  forward: person('window'),
  transfer: person('window'),
  serve: person('window'),
  beginReview: person('reviewer'),
  reopenReview: person('reviewer'),
  prepareDecision: person('reviewer'),
  returnDecision: person('approver'),
  signDecision: person('approver'),
  recordCheck: person('inspector'),
  checkSite: person('reviewer'),
  startProcedure: person('reviewer'),
  endProcedure: person('reviewer'),
  askExtension: person('reviewer'),
  refuseExtension: person('organHead'),
  extend: person('organHead'),
  notifyHearingRight: person('reviewer'),
  requestHearing: person('legalRepresentative'),
  callHearing: person('reviewer'),
  holdHearing: person('hearingChair'),
  askOpinion: person('reviewer'),
  giveOpinion: person('reviewer', 'colleague'),
  urgeOpinion: person('reviewer'),
  weighOpinion: person('reviewer'),
  explainOverrun: person('reviewer'),
  notifyRevocation: person('approver'),
  stateDefence: person('legalRepresentative'),
  revoke: person('approver'),
  dropRevocation: person('approver'),
  withdrawPermit: person('reviewer'),
  deregister: person('reviewer'),
  askDeregistration: person('legalRepresentative'),
  refuseDeregistration: person('reviewer'),
  reexamine: person('reviewer'),
  reportStart: person('legalRepresentative'),
  askPermitExtension: person('legalRepresentative'),
  extendPermit: person('reviewer'),
  refusePermitExtension: person('reviewer'),
  takeBackRequest: person('legalRepresentative'),
};

/** The wish as the command of whoever is named for it. */
export const commandOf = (one: Wish, by: Actor = ACTORS[one.kind]): Command => ({ ...one, by, key: 'k' });
