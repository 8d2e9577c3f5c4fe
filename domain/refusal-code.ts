import type { DeskRefusalCode } from './refusal-code-of-desk.ts';
import type { PermitRefusalCode } from './refusal-code-of-permit.ts';

/** Every way in which an act on a project or a case can be refused. The list is the documentation of the API's codes. */
export type RefusalCode =
  | 'E-SIGN-IN' // the session in which it was asked was ended before it was recorded
  | 'E-CASE-STAGE' // the act does not fit the stage of the case
  | 'E-CASE-ENDED'
  | 'E-AUTHORITY-NONE'
  | 'E-AUTHORITY-DIRECT' // the zone forwards it; another organ decides
  | 'E-CASE-ABOVE' // with the upper organ, so that the zone does nothing in it
  | 'E-CASE-IN-ZONE' // with the zone, so that the upper organ does nothing in it
  | 'E-CASE-OTHER-ORGAN' // with another upper organ
  | 'E-ORGAN-OWN' // the zone itself is no organ above it
  | 'E-ORGAN-TWICE'
  | 'E-ORGAN-DAYS'
  | 'E-ORGAN-OVER'
  | 'E-ORGAN-CASES' // it has cases that it has not decided
  | 'E-MATERIAL-HELD' // sent by the zone: the upper organ has it
  | 'E-FORWARD-NOTHING' // nothing to forward: the zone decides
  | 'E-FORWARD-OPEN'
  | 'E-TRANSFER-NOTHING' // the zone has the power, or never had it
  | 'E-ACCEPT-GAPS'
  | 'E-ACCEPT-NOT-SEEN' // a material was not looked at before it was called complete
  | 'E-ACCEPT-AMONG-MANY' // what a machine check leaves open is not accepted unopened
  | 'E-CORRECTION-SECOND'
  | 'E-CORRECTION-EMPTY'
  | 'E-CORRECTION-FRAME' // a frame that lies on no page of what came for its material
  | 'E-MATERIAL-NOT-LISTED'
  | 'E-MATERIAL-SHARED'
  | 'E-MATERIAL-LATER'
  | 'E-MATERIAL-NOT-MISSING'
  | 'E-MATERIAL-MISSING'
  | 'E-DECLINE-NO-ORGAN'
  | 'E-DEFERRAL-ESSENTIAL'
  | 'E-DEFERRAL-SAFETY'
  | 'E-DEFERRAL-EXCLUDED'
  | 'E-DEFERRAL-TOO-LONG'
  | 'E-DEFERRAL-PASSED' // the promised day is over before the promise could take effect
  | 'E-DEFERRAL-BARRED'
  | 'E-DEFERRAL-OPEN' // a deferred material is outstanding, so that nothing can be decided yet
  | 'E-COMMITMENT-NOT-LISTED'
  | 'E-COMMITMENT-EXCLUDED'
  | 'E-COMMITMENT-BARRED'
  | 'E-COMMITMENT-NOT-READ'
  | 'E-COMMITMENT-SIGNER'
  | 'E-COMMITMENT-VERIFICATION' // a project of the verification catalogue
  | 'E-COMMITMENT-NEGATIVE-LIST'
  | 'E-COMMITMENT-LAND' // the land of the project is not settled
  | 'E-PILOT-NEVER' // an item that no pilot instrument opens
  | 'E-PILOT-NOTHING' // an item that is open without one
  | 'E-PILOT-DAYS'
  | 'E-PILOT-SAME-PERSON'
  | 'E-PILOT-CONFIRMED'
  | 'E-PILOT-OVER'
  | 'E-DECISION-GATE' // admission granted against the industry gate
  | 'E-MANDATE-NONE' // an agent without a mandate on this day
  | 'E-MANDATE-SCOPE' // a mandate that does not cover this act, project or item
  | 'E-MANDATE-ENDED'
  | 'E-MANDATE-GIVER' // only the legal representative gives a mandate
  | 'E-MANDATE-AGENT' // who is to be entrusted is no agent of the enterprise
  | 'E-MANDATE-EMPTY'
  | 'E-MANDATE-DAYS'
  | 'E-MANDATE-OVER' // it has ended already
  | 'E-STEWARD-OFFICER' // who would help works in the project's cases for the zone
  | 'E-STEWARD-PROMISE' // a steward's power to sign promises names no item
  | 'E-STEWARD-ASKED' // the project asks for a steward already
  | 'E-STEWARD-ANSWERED'
  | 'E-STEWARD-NONE' // who is named is no steward of the zone
  | 'E-ANSWER-BOUNDS' // an answer that does not fit its question
  | 'E-ANSWER-FILED' // an answer by which an item with an open or granted case would not be needed
  | 'E-ANSWER-REASON' // an officer corrects an answer and does not say why
  | 'E-ITEM-NOT-NEEDED' // by the project's answers it needs no such permit
  | 'E-ITEM-CONTRACT' // a contract is signed and recorded, not applied for
  | 'E-INSTANT-INCOMPLETE'
  | 'E-COMMITMENT-INCOMPLETE' // a paper lacks for which the commitment does not stand
  | 'E-REOPEN-NOTHING' // no paper came in during the review
  | 'E-REOPEN-MATERIAL' // not one of them
  | 'E-DECISION-NO-REASONS'
  | 'E-DECISION-NO-FACTS' // a refusal that gives reasons and does not say what was found
  | 'E-DECISION-NOT-PREPARED'
  | 'E-DECISION-SAME-PERSON'
  | 'E-SIGNED-OTHER' // what was signed is not what stands: somebody changed it meanwhile
  | 'E-RECUSAL' // who takes part has a tie to the applicant (回避)
  | 'E-RECUSAL-EXTENSION' // who reviews lengthens the limit of the review
  | 'E-RECUSAL-CHAIR' // one person both reviews or decides and chairs the hearing
  | 'E-RECUSAL-ENTERED' // who entered the filing or later papers at the counter judges it
  | 'E-RECUSAL-ENTERING' // who judges the case enters something for its applicant
  | 'E-COUNTER-ID' // an identity card whose check character is wrong
  | 'E-COUNTER-NAME' // whoever says to be the legal representative has another name
  | 'E-COUNTER-LETTER' // an agent without a letter of authorisation
  | 'E-COUNTER-OVER' // the person came on another day
  | 'E-COUNTER-TEXT' // what was signed is not what would be filed
  | 'E-SUBSTITUTE-SELF'
  | 'E-SUBSTITUTE-DAYS'
  | 'E-SUBSTITUTE-TWICE' // two substitutes of one person on one day
  | 'E-RECUSAL-COMPLAINT' // who worked on the case answers a complaint about it
  | 'E-RECUSAL-REVOCATION' // who proposed the revocation decides on it
  | 'E-DECISION-PREDECESSOR'
  | 'E-DECISION-MISSING'
  | 'E-DECISION-OVERRUN-REASON'
  | 'E-DECISION-PROCEDURE' // a special procedure runs
  | 'E-DECISION-HEARING' // a hearing can still be asked for, or is to be held
  | 'E-DECISION-SUPPLEMENT' // another item of the project still owes a paper that is due before this one
  | 'E-SUPPLEMENT-NOT-ALLOWED'
  | 'E-PAUSE-NO-NOTICE'
  | 'E-PROCEDURE-RUNNING'
  | 'E-PROCEDURE-NOTHING'
  | 'E-PROCEDURE-BEGINS-LATE' // after the day by which it is planned to be over
  | 'E-EXTENSION-NOTHING'
  | 'E-EXTENSION-ASKED' // another request lies before the head
  | 'E-EXTENSION-NOT-ASKED'
  | 'E-EXTENSION-SIGNER'
  | 'E-EXTENSION-TOO-LONG'
  | 'E-EXTENSION-TOO-OFTEN'
  | 'E-EXTENSION-TOO-EARLY'
  | 'E-EXTENSION-TOO-LATE'
  | 'E-HEARING-NOTIFIED'
  | 'E-HEARING-NOT-NOTIFIED'
  | 'E-HEARING-REQUESTED'
  | 'E-HEARING-LATE'
  | 'E-HEARING-REST-DAY'
  | 'E-HEARING-BEYOND' // later than the twenty days within which it is held
  | 'E-HEARING-NOTICE-SHORT'
  | 'E-HEARING-UNSERVED' // its notice was not served on the applicant in time
  | 'E-HEARING-CHAIR-REVIEWS'
  | 'E-HEARING-CHAIR' // another person was called to the chair
  | 'E-HEARING-NOT-CALLED'
  | 'E-HEARING-EARLY'
  | 'E-HEARING-HELD'
  | 'E-HEARING-MINUTES' // the decision does not rest on the minutes
  | 'E-OPINION-OWN'
  | 'E-OPINION-ASKED'
  | 'E-OPINION-NOTHING'
  | 'E-OPINION-NO-REASON'
  | 'E-OPINION-OPEN'
  | 'E-OPINION-UNWEIGHED'
  | 'E-OVERRUN-NOTHING'
  | 'E-OVERRUN-EXPECTED'
  | 'E-REVOCATION-NOTIFIED'
  | 'E-REVOCATION-NOT-NOTIFIED'
  | 'E-REVOCATION-NO-GROUND'
  | 'E-REVOCATION-UNHEARD'
  | 'E-DEFENCE-STATED'
  | 'E-ITEM-BANNED' // false materials, or a permit got by deceit, in a matter of safety
  | 'E-CREDIT-CLASSED'
  | 'E-CREDIT-REPAIRED'
  | 'E-CREDIT-TERM'
  | 'E-CREDIT-PUBLIC' // the term for which a record is public has not passed
  | 'E-REPORT-MADE'
  | 'E-WORKS-UNSAID' // whether the works are special decides, and nobody has said
  | 'E-WORKS-SPECIAL' // works whose fire design was reviewed are special
  | 'E-WORKS-ACCEPTING' // the fire acceptance that is under way rests on what was said
  | 'E-START-BARRED' // works may not start before what the law asks first is granted
  | 'E-USE-BARRED'
  | 'E-LAND-RECORDED'
  | 'E-LAND-LATER' // a contract that is signed on a day to come
  | 'E-PROMISE-STANDARD' // no access standard of the zone is for this industry and land
  | 'E-PROMISE-PERMIT-LATE' // a standard would let a permit come after what its law lets begin only with it
  | 'E-PROMISE-NOT-FILED'
  | 'E-PROMISE-CATALOGUE' // a project of the verification catalogue
  | 'E-PROMISE-IMPACT'
  | 'E-PROMISE-LAND'
  | 'E-PROMISE-OPEN' // the project has a commitment that has not ended
  | 'E-PROMISE-STAGE'
  | 'E-PROMISE-ENDED'
  | 'E-PROMISE-UNASKED'
  | 'E-PROMISE-ADVISED'
  | 'E-PROMISE-LIST-OPEN' // a department has still time to advise, and the list is written once
  | 'E-PROMISE-ITEM' // an item that the list does not open goes its ordinary way
  | 'E-PROMISE-FIGURES'
  | 'E-PROMISE-FIGURE' // a promised figure is worse than the standard
  | 'E-PROMISE-OBJECTION'
  | 'E-PROMISE-BROKEN' // a breach that was found is not left behind by withdrawing
  | 'E-PROMISE-NODES'
  | 'E-PROMISE-NODE-BARRED'
  | 'E-PROMISE-NODE-MET'
  | 'E-PROMISE-NODE-REPORTED'
  | 'E-PROMISE-NODE-UNMENDED'
  | 'E-PROMISE-NODE-RECTIFYING'
  | 'E-PROMISE-MENDING' // what fell short at the acceptance is being mended, and the day for it is not over
  | 'E-PROMISE-NO-SHORTFALL' // nothing fell short at the acceptance, or it is reported as mended already
  | 'E-PROMISE-PERMIT-FIRST' // a permit that follows the registration is due before this node
  | 'E-PROMISE-UNTIL'
  | 'E-PROMISE-NOT-ACCEPTED' // what was built on a promise is used once it is measured against it
  | 'E-JOINT-VISIT-ITEM' // not the case of a joint acceptance
  | 'E-JOINT-VISIT-NOBODY'
  | 'E-JOINT-VISIT-EARLY' // a member is not accepted yet
  | 'E-JOINT-VISIT-DAY'
  | 'E-JOINT-VISIT-ABSENT' // a department whose member is visited was not there
  | 'E-JOINT-VISIT-MEMBER'
  | 'E-JOINT-VISIT-FINDINGS' // nothing is said of a member
  | 'E-OFFICERS-TWO'
  | 'E-OFFICERS-CAPACITY' // who neither reviews, signs nor inspects for a department makes no check
  | 'E-OFFICERS-SELF' // who records a check is not one of the two who made it
  | 'E-CHECK-NOTHING'
  | 'E-CHECK-RECTIFYING' // rectification is ordered once: what is not met at the look after it is grave
  | 'E-SERVICE-NOTHING'
  | 'E-SERVICE-CONSENT' // the applicant did not agree to electronic service
  | 'E-SERVICE-LEFT' // 留置送达 without what was refused and how that is shown, or with another way
  | 'E-SERVICE-GROUND' // 公告送达 without a reason for which no other way is left
  | 'E-SERVICE-ANNOUNCED' // its service was published, and its days run
  | 'E-SERVICE-PENDING' // a notice has still to be served, and its period has not begun
  | 'E-LATE-ACT' // an act that is done in the system or has not been done
  | 'E-LATE-FUTURE'
  | 'E-LATE-ORDER' // before what changed the case last
  | 'E-LATE-UNCONFIRMED' // a limit would count as kept only by it, and nobody else has confirmed it
  | 'E-LATE-SAME-PERSON'
  | 'E-LATE-ANSWERED'
  | 'E-ERASURE-OPEN'
  | 'E-ERASURE-NO-RULE'
  | 'E-ERASURE-EARLY'
  | 'E-ERASURE-ANSWERED'
  | 'E-ERASURE-SAME-PERSON'
  | 'E-URGING-IDLE' // nobody of the office has anything to do in the case
  | 'E-URGING-OPEN' // it was urged, and the answer is not due yet
  | 'E-URGING-DAY'
  | 'E-URGING-ANSWERED'
  | 'E-VISIT-CAP' // the visits of the calendar year reach the zone's cap
  | 'E-VISIT-WINDOW'
  | 'E-VISIT-UNANNOUNCED'
  | 'E-VISIT-ENDED'
  | 'E-VISIT-UNSIGNED' // neither the signature of the person visited nor why there is none
  | 'E-VISIT-EARLY'
  | 'E-VISIT-CHECKED' // its case knows another result of it already, by a record that was broken off
  | 'E-ITEM-TWICE'
  | 'E-WORKS-UNKNOWN'
  | 'E-WORKS-ITEM'
  | 'E-WORKS-TWICE'
  | 'E-WORKS-IN-USE'
  | 'E-ITEM-UNKNOWN'
  | 'E-ITEM-BLOCKED'
  | 'E-PROJECT-CODE'
  | 'E-USCC'
  | 'E-USCC-CHECK'
  | 'E-FIELD-MISSING'
  | 'E-FIELD-BOUNDS'
  | PermitRefusalCode
  | DeskRefusalCode;
