import { ACCOUNT_WORDS } from './account.ts';
import { AWAY_WORDS } from './away.ts';
import { COMMITMENT_WORDS } from './commitment.ts';
import { ENGLISH_AT_THE_DESK } from './en-desk.ts';
import { DEFERRAL_WORDS } from './deferral.ts';
import { PROCEDURE_WORDS } from './procedure.ts';
import { FILE_WORDS } from './files.ts';
import { PEOPLE_WORDS } from './people.ts';
import { PLAN_WORDS } from './plan.ts';
import { PROMISE_WORDS } from './promise.ts';
import { LATE_WORDS } from './late.ts';
import { SERVICE_WORDS } from './service.ts';
import { RETENTION_WORDS } from './retention.ts';
import { URGING_WORDS } from './urging.ts';
import type { Told } from './told.ts';

export const ENGLISH_UNTOUCHED = 'Nothing was changed; no deadline is affected.';

/** The words of each code in English, with the same facts as in zh.ts: those of acts on a case here, the others beside. */
export const ENGLISH: Told = {
  ...ENGLISH_AT_THE_DESK,
  ...PROMISE_WORDS.en,
  ...ACCOUNT_WORDS.en,
  ...AWAY_WORDS.en,
  ...PLAN_WORDS.en,
  ...PEOPLE_WORDS.en,
  ...FILE_WORDS.en,
  ...URGING_WORDS.en,
  ...LATE_WORDS.en,
  ...SERVICE_WORDS.en,
  ...DEFERRAL_WORDS.en,
  ...PROCEDURE_WORDS.en,
  ...RETENTION_WORDS.en,
  ...COMMITMENT_WORDS.en,
  'E-CASE-STAGE': ['The case is not at a stage where this can be done.', 'Reload the case and do what it offers.'],
  'E-CASE-ENDED': ['The case has ended.', 'If need be file anew, as a new case.'],
  'E-AUTHORITY-NONE': [
    'The zone has no authority for this item today.',
    'Refuse and name the competent organ, or record the grant first.',
  ],
  'E-AUTHORITY-DIRECT': [
    'This item goes on the direct channel: {organ} decides it, not the zone.',
    'Review it and forward it with all materials to that organ.',
  ],
  'E-CASE-OTHER-ORGAN': [
    'The case is with {organ}; your organ does nothing in it.',
    'Check to which organ the case was sent.',
  ],
  'E-ORGAN-OWN': [
    'The zone and its units are no organs above it.',
    'Give the full name of an organ of city, province or state.',
  ],
  'E-ORGAN-TWICE': ['An organ of this name is entered.', 'Check the name: it is that of the grants and of the cases.'],
  'E-ORGAN-DAYS': ['The last day is before {firstDay}.', 'Check first and last day.'],
  'E-ORGAN-OVER': ['The organ has ended.', 'Enter a new name if need be.'],
  'E-ORGAN-CASES': [
    'The organ has cases that it has not decided: {cases}.',
    'Wait until they are decided or handed over.',
  ],
  'E-CASE-ABOVE': [
    'The case has been sent to {organ}; the zone does nothing more in it.',
    'Wait for that organ; the zone serves its decision.',
  ],
  'E-CASE-IN-ZONE': [
    'The case is still with the zone; the upper organ can do nothing in it yet.',
    'Wait until the zone has forwarded or transferred it.',
  ],
  'E-MATERIAL-HELD': [
    '“{material}” came with the case on {on} and must not be asked of the applicant again.',
    'Open it among the materials of the case; it is there.',
  ],
  'E-FORWARD-NOTHING': ['The zone decides this case; there is nothing to forward.', 'Do what the page offers.'],
  'E-FORWARD-OPEN': [
    'Papers that may come later are still missing: {open}. The case cannot be forwarded.',
    'Wait for them and forward the case with all its materials.',
  ],
  'E-TRANSFER-NOTHING': [
    'The zone has the power over this case, or never accepted it; there is nothing to transfer.',
    'Without power and before acceptance, do not accept it and name the competent organ.',
  ],
  'E-ACCEPT-GAPS': [
    'Materials are missing: {missing}.',
    'Tell all gaps at once, or accept after a promise to supply them.',
  ],
  'E-ACCEPT-NOT-SEEN': ['Some materials were not looked at: {unseen}.', 'Open each of them, then accept.'],
  'E-ACCEPT-AMONG-MANY': [
    'What the machine checks does not hold, or cannot be told: {checks}.',
    'It is not accepted among many; open the case, then accept or give notice.',
  ],
  'E-CORRECTION-SECOND': ['The one notice went out on {first}.', 'Accept; new questions belong to the review.'],
  'E-CORRECTION-FRAME': [
    'The frame lies on no page of this material.',
    'Draw it again on a page that the applicant handed in.',
  ],
  'E-CORRECTION-EMPTY': ['The notice names nothing to correct.', 'Name material, defect, basis and remedy.'],
  'E-MATERIAL-NOT-LISTED': [
    '“{material}” is not in the guide and may not be asked for.',
    'Choose materials of the guide only.',
  ],
  'E-MATERIAL-SHARED': ['“{material}” is fetched by the system and may not be asked for.', 'Fetch it in the system.'],
  'E-MATERIAL-NOT-MISSING': ['“{material}” is not missing.', 'Check the list of what is missing.'],
  'E-MATERIAL-MISSING': ['Materials are missing: {missing}.', 'Upload them, or promise the secondary ones.'],
  'E-DECLINE-NO-ORGAN': ['The competent organ is not named.', 'Name it.'],
  'E-COMMITMENT-NOT-LISTED': [
    'Item {item} is not listed for commitment.',
    'Take the ordinary way; materials are kept.',
  ],
  'E-COMMITMENT-EXCLUDED': ['Item {item} is excluded from commitment.', 'Take the ordinary way; materials are kept.'],
  'E-COMMITMENT-BARRED': [
    'A credit record is not repaired; commitment is closed.',
    'Take the ordinary way, or repair the credit first.',
  ],
  'E-COMMITMENT-NOT-READ': ['Conditions were not read: {unread}.', 'Read each of them, then sign.'],
  'E-COMMITMENT-SIGNER': ['The legal representative or an agent signs the commitment.', 'Sign as somebody who may.'],
  'E-INSTANT-INCOMPLETE': [
    'Item {item} is decided at once and must be complete: {missing} missing.',
    'Complete it, then file.',
  ],
  'E-COMMITMENT-INCOMPLETE': [
    'Item {item} is filed on a commitment, which does not stand for all of its papers: {missing} missing.',
    'Complete it, or file it on the ordinary way.',
  ],
  'E-REOPEN-NOTHING': [
    'Nothing came in after the review had begun, so that nothing is to be reviewed anew.',
    'Review what lies there, or return the proposal.',
  ],
  'E-REOPEN-MATERIAL': ['“{material}” did not come in after the review had begun.', 'Choose a paper that did.'],
  'E-DECISION-NO-REASONS': ['The refusal gives no reasons.', 'Give facts, reasons and basis.'],
  'E-DECISION-NO-FACTS': ['The refusal does not say what was found.', 'Say what was found, apart from the reasons.'],
  'E-DECISION-NOT-PREPARED': ['Nobody has prepared the decision.', 'Let the reviewer submit it first.'],
  'E-DECISION-SAME-PERSON': ['{prepared} prepared the decision and may not sign it.', 'Let another signer sign.'],
  'E-DECISION-PREDECESSOR': ['Items before this one are not decided: {waitingFor}.', 'Wait until they are granted.'],
  'E-DECISION-MISSING': [
    'Essential materials are missing: {missing}; it cannot be granted.',
    'Wait for them, or refuse by law.',
  ],
  'E-DECISION-OVERRUN-REASON': [
    'The promised day {due} is past and no reason is given.',
    'Give the reason; the applicant sees it.',
  ],
  'E-DECISION-PROCEDURE': ['A special procedure runs; nothing can be decided.', 'Wait for its end, or end it first.'],
  'E-DECISION-HEARING': [
    'A hearing can still be asked for, or is still to be held ({due}).',
    'Decide when the period has passed or the hearing was held.',
  ],
  'E-DECISION-SUPPLEMENT': [
    'Items {items} still owe a paper that is due before this one.',
    'Wait for it; the review may go on.',
  ],
  'E-SUPPLEMENT-NOT-ALLOWED': [
    'This item cannot be granted with a paper to follow, or none may follow.',
    'Wait for the papers, then grant.',
  ],
  'E-EXTENSION-ASKED': ['{by} asked for an extension on {on}; it is not answered yet.', 'Wait for the answer.'],
  'E-EXTENSION-NOT-ASKED': ['Nobody asked for an extension.', 'Read the page again.'],
  'E-EXTENSION-NOTHING': ['There is no legal limit to extend.', 'Check the limit; explain a promise that was overrun.'],
  'E-OPINION-OWN': ['A bureau does not ask itself for an opinion.', 'Choose another bureau.'],
  'E-OPINION-ASKED': ['That bureau was asked and has not answered.', 'Wait, or remind it.'],
  'E-OPINION-NOTHING': ['No opinion is waited for.', 'Check the opinions of the case.'],
  'E-OPINION-NO-REASON': ['An opinion is set aside without reason.', 'Give the reason.'],
  'E-OPINION-OPEN': ['Bureaus have not answered yet.', 'Propose the decision after their answers or their time.'],
  'E-OPINION-UNWEIGHED': [
    'Opinions received are neither adopted nor set aside.',
    'Say for each whether it is adopted, and why not.',
  ],
  'E-OVERRUN-NOTHING': ['No promised limit is overrun; there is nothing to explain.', 'Go on as usual.'],
  'E-OVERRUN-EXPECTED': ['The expected day must be after today ({today}).', 'Name a later day.'],
  'E-PERMIT-NONE': ['The case has no permit.', 'Check the case.'],
  'E-PERMIT-ENDED': ['The permit is void, withdrawn, revoked, deregistered or replaced.', 'Use the new one or file.'],
  'E-REVOCATION-NOTIFIED': [
    'The prior notice of revocation went out on {on}.',
    'Decide after the defence or its period.',
  ],
  'E-REVOCATION-NOT-NOTIFIED': ['No prior notice of revocation was given.', 'Send it first.'],
  'E-REVOCATION-NO-GROUND': ['The ground of revocation is missing.', 'Name ground and facts.'],
  'E-REVOCATION-UNHEARD': [
    'The holder may state a defence until {due} and has not.',
    'Decide after that day, or after the defence.',
  ],
  'E-DEFENCE-STATED': ['A defence was stated already.', 'To add something, contact the officer.'],
  'E-START-NOTHING': ['No start of works is waited for.', 'Check the case.'],
  'E-PERMIT-EXTENSION-NONE': ['This permit cannot be extended.', 'If need be file anew.'],
  'E-PERMIT-EXTENSION-ASKED': ['An extension was asked for and is not answered yet.', 'Wait for the answer.'],
  'E-PERMIT-EXTENSION-NOTHING': ['No extension waits for an answer.', 'Check the case.'],
  'E-DEREGISTRATION-ASKED': [
    'A deregistration was asked for and is not answered yet.',
    'Wait for the answer, or take the request back.',
  ],
  'E-DEREGISTRATION-NOTHING': ['No deregistration waits for an answer.', 'Check the case.'],
  'E-PERMIT-EXTENSION-LONG': ['The extension is longer than allowed (months, at most: {most}).', 'Enter less.'],
  'E-PERMIT-EXTENSION-OFTEN': ['It was extended {times} times already.', 'Start in time, or file anew.'],
  'E-PERMIT-EXTENSION-LATE': ['The last day to ask for an extension is past: {last}.', 'File anew.'],
  'E-SUCCESSION-PENDING': ['A change or renewal is already under way.', 'Wait for its end.'],
  'E-SUCCESSION-ENDED': [
    'The permit before holds no longer: it is neither renewed nor changed.',
    'Refuse it; the applicant may file anew.',
  ],
  'E-RENEWAL-ENDLESS': ['The permit has no end and needs no renewal.', 'Nothing is to be done.'],
  'E-RENEWAL-DEEMED': [
    'Nothing was decided before the permit ended, so it counts as renewed and its renewal can no longer be refused.',
    'Confirm it by a grant; a permit that should not go on is revoked or withdrawn by its own procedure.',
  ],
  'E-RENEWAL-LATE': ['Renewal had to be asked by {last}.', 'File anew.'],
  'E-BASIS-NOTHING': ['No revoked basis waits to be looked at.', 'Check the case.'],
  'E-ITEM-BANNED': ['Item {item} may not be applied for again until {until} has passed.', 'Apply after that day.'],
  'E-CREDIT-CLASSED': ['This record was classed already.', 'Check the record.'],
  'E-CREDIT-REPAIRED': ['This record was repaired already.', 'Nothing more is to be done.'],
  'E-CREDIT-TERM': [
    'The term does not fit the class: it must end from {first} to {last}.',
    'Correct the last day or the class.',
  ],
  'E-CREDIT-PUBLIC': [
    'The record is public until {publicTo} and cannot be repaired before that day has passed.',
    'Repair it after that day.',
  ],
  'E-REPORT-MADE': ['This was reported already.', 'It need not be reported again.'],
  'E-START-BARRED': [
    'What the law asks before the start of works is not there: {items}.',
    'Get it first; until then works may not start.',
  ],
  'E-USE-BARRED': [
    'What the law asks before use is not there: {items}.',
    'Get it first; until then nothing is put into use.',
  ],
  'E-LAND-RECORDED': ['The land contract is recorded already, signed on {on}.', 'Check the project.'],
  'E-LAND-LATER': ['A contract cannot be signed on a day after today ({today}).', 'Check the date on the contract.'],
  'E-OFFICER-UNKNOWN': ['That person is no officer of the zone.', 'Choose among the officers of the zone.'],
  'E-OFFICERS-CAPACITY': [
    'That person neither reviews, signs nor inspects for a department and makes no check.',
    'Choose among the officers of the departments who do.',
  ],
  'E-OFFICERS-SELF': [
    'Who records the check is not among its officers.',
    'Let one of them record it, or correct the names.',
  ],
  'E-OFFICERS-TWO': ['A check needs two officers or more.', 'Name two officers.'],
  'E-CHECK-NOTHING': ['No commitment waits for a check.', 'Check the case.'],
  'E-CHECK-RECTIFYING': [
    'Rectification was ordered already and cannot be ordered again.',
    'Record it as met, or as serious if it is still not met.',
  ],
};
