import type { NoticeTexts } from './text.ts';

/** Notices in English. */
export const NOTICES_EN: NoticeTexts = {
  correction: ['To be corrected: {item}', 'What case {number} lacks has been told, once and whole. {until}'],
  accepted: ['Accepted: {item}', 'Case {number} is accepted; a decision is promised by {due}.'],
  deemedAccepted: [
    'Deemed accepted: {item}',
    'No correction was asked in time, so case {number} counts as accepted from its receipt; a decision is promised by {due}.',
  ],
  notAccepted: [
    'Not accepted: {item}',
    'Case {number} is not accepted; the decision tells why, and what can be done against it.',
  ],
  notNeeded: ['Not needed: {item}', 'By law no {what} is needed in case {number}; the notice tells why.'],
  lapsed: [
    'Not corrected in time: {item}',
    'Case {number} was not corrected in time and counts as withdrawn; it may be filed anew.',
  ],
  procedure: [
    'A special procedure is needed: {item}',
    'Case {number} needs a hearing, a test or a review; its time is not counted. See the notice.',
  ],
  extended: [
    'Limit lengthened: {item}',
    'The limit of case {number} was lengthened; the notice tells why. The last day is {due}.',
  ],
  jointExtended: [
    'The common limit was lengthened: {item}',
    'The limit that case {number} has together with others was lengthened; the notice tells why, and the own limits stay. The last day of the common limit is {due}.',
  ],
  overrun: [
    'Not decided in time: {item}',
    'Case {number} was not decided in time; the paper tells why and the new expected day.',
  ],
  hearingRight: [
    'A hearing may be asked for: {item}',
    'Case {number} touches major interests: a hearing may be asked for. {until}',
  ],
  hearingCalled: [
    'Hearing called: {item}',
    'A hearing is held in case {number}; the notice tells time, place and chair.',
  ],
  granted: ['{Granted}: {item}', 'Case {number} is {granted}; the decision can be read and downloaded.'],
  recorded: ['Recorded: {item}', 'Case {number} is recorded; the certificate can be read and downloaded.'],
  refused: [
    '{Refused}: {item}',
    'Case {number} is {refused}; the decision tells why, and what can be done against it.',
  ],
  served: ['Served: {item}', 'The {served} of case {number} {arrival}'],
  serviceAnnounced: [
    'Served by public notice: {item}',
    'The {served} of case {number} could not be served otherwise and is published; once its days have passed it counts as served{since}. Please come to the window for it.',
  ],
  deferralLapsed: [
    'Promise of a material lapsed: {item}',
    'What was promised for case {number} did not come in time; the notice tells what follows.',
  ],
  deferralVoided: [
    'Promise of a material without effect: {item}',
    'The day promised for case {number} passed before acceptance: the promise has no effect, and no record is made of it. Hand the material in; before acceptance it may also be promised anew.',
  ],
  terminated: [
    'Ended without a decision: {item}',
    'Case {number} has ended; the notice tells why. It may be filed anew.',
  ],
  rectify: [
    'To be put right: {item}',
    'A check found that the commitment of case {number} is not wholly kept. {until}',
  ],
  revocation: [
    'Revocation intended, you may state your case: {item}',
    'The {given} of case {number} is to be revoked; the notice tells facts and law. You may state your case. {until}',
  ],
  revoked: [
    '{Given} revoked: {item}',
    'The {given} of case {number} is revoked; the decision tells why, and what can be done against it.',
  ],
  revocationDropped: [
    '{Given} not revoked: {item}',
    'The {given} of case {number} is not revoked: what was announced ends here. Reason: {reason}',
  ],
  permitWithdrawn: [
    '{Given} withdrawn: {item}',
    'The {given} of case {number} is withdrawn; the decision tells why, the compensation, and what can be done against it.',
  ],
  deregistered: [
    '{Given} deregistered: {item}',
    'The {given} of case {number} is deregistered; the decision tells why, and what can be done against it.',
  ],
  permitExtended: [
    '{Given} extended: {item}',
    'The extension of the {given} of case {number} is decided; the decision tells the new last day.',
  ],
  permitExtensionRefused: [
    '{Given} not extended: {item}',
    'The {given} of case {number} is not extended and keeps its last day; the decision tells why, and what can be done against it.',
  ],
  deregistrationRefused: ['{Given} not deregistered: {item}', 'The {given} of case {number} stands: see the decision.'],
  renewalNear: [
    'The permit ends, renewal may be asked for: {item}',
    'If the permit of case {number} is to be renewed, apply by {due}; later it can only be filed anew.',
  ],
  extensionNear: [
    'An extension may be asked for: {item}',
    'If the permit of case {number} needs an extension, apply by {due}; later none is granted.',
  ],
  startNear: [
    'Start works in time: {item}',
    'By the permit of case {number}, works start, and are reported, by {due}; otherwise the permit becomes void.',
  ],
  voided: [
    'Permit void: {item}',
    'Works did not start in time, so the permit of case {number} is void; if it is needed, file anew.',
  ],
  expired: [
    'Permit expired: {item}',
    'The permit of case {number} has reached its end and was not renewed; if it is needed, file anew.',
  ],
  deemedRenewed: [
    'Deemed renewed: {item}',
    'Nothing was decided before the permit of case {number} ended, so it counts as renewed until {due}.',
  ],
  promisedOverrun: [
    'The promised limit was overrun: {item}',
    'Case {number} was not decided by {due} as promised, and the organ is urged. It owes you a reason; you may also urge or complain.',
  ],
  statutoryOverrun: [
    'The legal limit was overrun: {item}',
    'Case {number} was not decided by {due}, and the organ is urged. You may urge, complain, ask for reconsideration or sue.',
  ],
  jointOverrun: [
    'The common limit was overrun: {item}',
    'The joint handling was not finished by {due}, and case {number} is undecided. The organ is urged; you may urge, complain, ask for reconsideration or sue.',
  ],
  transferred: [
    'Handed over to another organ: {item}',
    'Case {number} went with its materials to the organ that has the power; see the notice.',
  ],
  checkMet: ['Commitment checked: {item}', 'The commitment of case {number} was checked and is kept.'],
  dateMoved: [
    'Date moved by the working calendar: {item}',
    'A new working calendar moved a date of case {number}; see its page.',
  ],
  extensionAsked: [
    'A longer limit is asked of you: {item}',
    'Grant or refuse a longer legal limit for case {number}. Its last day is {due}.',
  ],
  extensionGranted: [
    'The longer limit is granted: {item}',
    'The longer limit that you asked for in case {number} is granted. The last day is {due}.',
  ],
  extensionRefused: [
    'The longer limit is refused: {item}',
    'The longer limit that you asked for in case {number} is refused; the case tells why. The last day is still {due}.',
  ],
  stewardAsked: [
    'A steward is asked for: {project}',
    'Project {project} asks for a steward; name one, or say why not.',
  ],
  stewardNamed: [
    'Steward named: {project}',
    'The steward of project {project} is {steward}, as soon as the legal representative gives the mandate.',
  ],
  stewardDeclined: ['No steward: {project}', 'No steward was named for project {project}; its page tells why.'],
  promiseFiled: [
    'Consultation asked for: {project}',
    'Project {project} asks for a consultation on a commitment, number {number}.',
  ],
  promiseListed: [
    'List of commitments issued: {project}',
    'Project {project} may now commit to what the list names. The last day is {due}.',
  ],
  promiseCommitted: [
    'Committed: {project}',
    'Project {project} has committed, number {number}; it is registered once it was public.',
  ],
  promiseRegistered: [
    'Commitment registered: {project}',
    'The commitment of project {project} is registered, and works may start by it; its page tells the days of the checks.',
  ],
  promiseNotRegistered: [
    'Commitment not registered: {project}',
    'The commitment of project {project} was not registered; its page tells why. The ordinary way is open.',
  ],
  nodePlanned: ['A check was moved: {project}', 'The check of project {project} is now on {due}; its page tells why.'],
  nodeReported: [
    'To be checked: {project}',
    'Project {project} reports a node reached, or what was found mended; please check it, number {number}.',
  ],
  nodeMet: ['Check passed: {project}', 'A check found the commitment of project {project} kept so far.'],
  nodeRectify: [
    'To be put right after a check: {project}',
    'A check found that project {project} does not keep its commitment. The last day is {due}.',
  ],
  nodeFailed: [
    'Check not passed: {project}',
    'A check found the commitment of project {project} not kept; its page tells what follows.',
  ],
  promiseAccepted: ['Commitment kept: {project}', 'The final check found the commitment of project {project} kept.'],
  promiseShortfall: [
    'Promised figures not reached: {project}',
    'Project {project} has not reached what it promised. The last day to put it right is {due}.',
  ],
  promiseBroken: [
    'Not put right in time: {project}',
    'Project {project} did not put it right in time, and its commitment is not kept; its page tells what follows.',
  ],
  promiseRevocation: [
    'Withdrawal of the registration intended, you may state your case: {project}',
    'The registration of project {project} is to be withdrawn; the notice tells the facts. You may state your case until {due}.',
  ],
  promiseRevoked: [
    'Registration withdrawn: {project}',
    'The registration of project {project} is withdrawn; the decision tells why. The ordinary way is open.',
  ],
  promiseRevocationDropped: [
    'Registration not withdrawn: {project}',
    'The registration of project {project} is not withdrawn: what was announced ends here and the registration stands. Its page tells why.',
  ],
  deferralDue: [
    '{days:day} left for what was promised: {item}',
    'What was promised for case {number} has not all come in. The last day is {due}.',
  ],
  visitPlanned: [
    'Visit announced: {number}',
    'Visit {number} is on {due}; its notice tells who comes and what they look at.',
  ],
  visitMoved: [
    'Visit on another day: {number}',
    'Visit {number} is now on {due}; a new notice replaces the former one.',
  ],
  visitCancelled: [
    'Visit called off: {number}',
    'Visit {number}, planned for {due}, is not made and its notice is withdrawn; the page of visits tells why.',
  ],
  handOverAsked: [
    'A colleague asks for a step: {item}',
    'A step of case {number} is in your hands, and {by} asks for it. Hand it over, put it back into the pool, or finish it.',
  ],
  keyExpires: ['API key expires: {name}', 'The key “{name}” expires on {due}; please replace it.'],
  filesLost: [
    'Contents of files are lost or wrong',
    'Lost or not what their hash says are the contents of {count:file}: put them back from the backup, see the page “Lost files”.',
  ],
  undelivered: [
    'A legal notice reached nobody: {item}',
    'Within a day nobody opened the notice of case {number}, and no mail or message went out: serve it another way.',
  ],
};
