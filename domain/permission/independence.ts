import { actsForOrgan, personsBehind } from '../case/actor.ts';
import type { Case } from '../case/case.ts';
import type { Command, CommandKind } from '../case/command.ts';
import type { DutyKind } from '../case/duty.ts';
import { proposalIn } from '../case/signed-texts.ts';
import { LATER_ACTS } from '../case/state/permit.ts';
import type { Proposal } from '../case/state/review.ts';
import { personsEntering, type CounterEntry } from '../counter/entry.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Tie, TieKind } from './tie.ts';

const ARTICLES: Readonly<Record<TieKind, string>> = {
  own: '公务员法 76(1)',
  acted: '公务员法 76(1)',
  helped: '公务员法 76(3)',
  party: '公务员法 76(1)',
  interest: '公务员法 76(1)',
  kin: '公务员法 76(2)',
  other: '公务员法 76(3)',
};

/** 回避: nobody takes part in what concerns an enterprise to which they have a tie. `null`: none of these persons has one. */
export function refuseTied(persons: readonly string[], ties: readonly Tie[]): Refusal | null {
  const tie = ties.find(({ person }) => persons.includes(person));
  return tie ? refuse('E-RECUSAL', { article: ARTICLES[tie.kind], facts: { person: tie.name } }) : null;
}

/**
 * Everybody who takes part in an act for an organ: who does it and for whom, the officers of a visit, the chair that it names, and
 * who enters at the window what somebody else does.
 */
export function takingPart(command: Command): readonly string[] {
  if (command.kind === 'handIn') return personsEntering(command);
  if (command.kind === 'wake' || !actsForOrgan(command.by)) return [];
  const officers = 'officers' in command ? command.officers.map(({ person }) => person) : [];
  const chair = 'chair' in command ? [command.chair.person] : [];
  return [...personsBehind(command.by), ...officers, ...chair];
}

/**
 * What one did in a case bars from another act in it, in whatever hat, by whatever road: who reviews does not lengthen the
 * limit of the review (许可法 42(1)), who chairs the hearing neither reviewed nor decides (许可法 48(3)), who proposed a revocation
 * at a check does not decide on it; who entered the filing or later papers at the counter does none of these. Judged by the
 * case alone. Who proposed a decision is refused where it is signed.
 */
export function refuseOwnWork(c: Case, command: Command): Refusal | null {
  if (command.kind === 'wake' || !actsForOrgan(command.by)) return null;
  return (
    refuseWhoEntered(c, command.kind, takingPart(command)) ?? refuseWork(c, command.kind, personsBehind(command.by))
  );
}

/** May somebody with this part in the case take this step in hand? A claim, a reassignment and a substitution all ask it. */
export function refuseTaking(c: Case, step: DutyKind, persons: readonly string[]): Refusal | null {
  const act = ACT_OF_STEP[step];
  if (act === undefined) return null;
  const proposal = act === 'signDecision' ? proposalIn(c) : null;
  return (
    (proposal && refuseProposer(proposal, persons)) ?? refuseWhoEntered(c, act, persons) ?? refuseWork(c, act, persons)
  );
}

/** The act that a step asks for, where what one did before can bar from it. */
const ACT_OF_STEP: Readonly<Partial<Record<DutyKind, CommandKind>>> = {
  review: 'prepareDecision',
  sign: 'signDecision',
  revoke: 'revoke',
  check: 'recordCheck',
  opinion: 'giveOpinion',
  hearing: 'callHearing',
  reexamine: 'reexamine',
  extendPermit: 'extendPermit',
  deregister: 'deregister',
};

/** Who prepared a decision does not sign it, nor anybody for whom or who for them did. */
export const refuseProposer = ({ by }: Pick<Proposal, 'by'>, persons: readonly string[]): Refusal | null =>
  personsBehind(by).some((person) => persons.includes(person))
    ? refuse('E-DECISION-SAME-PERSON', { facts: { prepared: by.name } })
    : null;

const refuseWork = (c: Case, act: CommandKind, persons: readonly string[]): Refusal | null =>
  OWN_WORK[act]?.(c, persons) ?? null;

/** What judges the matter: whoever entered something for the applicant at the counter has no part in it. */
const JUDGING: readonly CommandKind[] = [
  ...LATER_ACTS,
  'reexamine',
  'beginReview',
  'reopenReview',
  'checkSite',
  'giveOpinion',
  'weighOpinion',
  'prepareDecision',
  'returnDecision',
  'signDecision',
  'extend',
  'refuseExtension',
  'callHearing',
  'holdHearing',
  'recordCheck',
  'notifyRevocation',
  'revoke',
  'dropRevocation',
];

/**
 * Who entered a filing or later papers for the applicant judges nothing in it. To accept it is no judgement of the matter, and the law wants
 * that done on the spot (许可法 32(1)(5)).
 */
const refuseWhoEntered = ({ counter }: Case, act: CommandKind, persons: readonly string[]): Refusal | null =>
  counter && JUDGING.includes(act) && counter.persons.some((person) => persons.includes(person))
    ? refuse('E-RECUSAL-ENTERED', { article: '公务员法 76(3)', facts: { window: counter.window } })
    : null;

/** The same the other way round: who judges in a case enters nothing for its applicant (公务员法 76(3)). `null`: they may. */
export const refuseJudgeEntering = (c: Case, counter: CounterEntry | undefined): Refusal | null =>
  personsEntering({ ...(counter && { counter }) }).some((person) => judgesOf(c).includes(person))
    ? refuse('E-RECUSAL-ENTERING', { article: '公务员法 76(3)' })
    : null;

/**
 * Who reviewed, answered for another department, chairs the hearing, proposed a revocation at a check, or what lies before the
 * signing officer of a permit.
 */
function judgesOf(c: Case): readonly string[] {
  const opinions = 'opinions' in c ? c.opinions.flatMap(({ answer }) => (answer ? personsBehind(answer.by) : [])) : [];
  const chair = 'hearing' in c && c.hearing?.called ? [c.hearing.called.chair.person] : [];
  const checked = c.stage === 'decided' && c.check?.state === 'revocationProposed' ? (c.check.by ?? []) : [];
  const lying = proposalIn(c);
  return [...reviewersOf(c), ...opinions, ...chair, ...checked, ...(lying ? personsBehind(lying.by) : [])];
}

/** Who takes part in the review, or did before the case was sent to another organ. */
const reviewersOf = (c: Case): readonly string[] =>
  'reviewers' in c ? c.reviewers : (c.upper?.review?.reviewers ?? []);

const refuseReviewer = (c: Case, persons: readonly string[], code: 'E-RECUSAL-EXTENSION' | 'E-RECUSAL-CHAIR') =>
  reviewed(c, persons) ? refuse(code, { article: code === 'E-RECUSAL-CHAIR' ? '许可法 48(3)' : '许可法 42(1)' }) : null;

/** Nobody answers what they asked for, and who reviews lengthens no limit of the review. */
const refuseWhoAsked = (c: Case, persons: readonly string[]): Refusal | null => {
  const asked = 'extensionAsked' in c ? c.extensionAsked : null;
  return asked && personsBehind(asked.by).some((person) => persons.includes(person))
    ? refuse('E-RECUSAL-EXTENSION', { article: '许可法 42(1)' })
    : refuseReviewer(c, persons, 'E-RECUSAL-EXTENSION');
};

const refuseTheChair = (c: Case, persons: readonly string[]): Refusal | null =>
  chairs(c, persons) ? refuse('E-RECUSAL-CHAIR', { article: '许可法 48(3)' }) : null;

const refuseWhoProposed = (c: Case, persons: readonly string[]): Refusal | null =>
  proposedRevocation(c, persons) ? refuse('E-RECUSAL-REVOCATION', { article: '公务员法 76(3)' }) : null;

type Bar = (c: Case, persons: readonly string[]) => Refusal | null;

/** Which act is barred by what one did before. */
const OWN_WORK: Readonly<Partial<Record<CommandKind, Bar>>> = {
  extend: refuseWhoAsked,
  refuseExtension: refuseWhoAsked,
  holdHearing: (c, persons) => refuseReviewer(c, persons, 'E-RECUSAL-CHAIR'),
  prepareDecision: refuseTheChair,
  // What is decided of a permit after its grant rests on no hearing before it.
  signDecision: (c, persons) => (c.stage === 'decided' ? null : refuseTheChair(c, persons)),
  revoke: refuseWhoProposed,
  dropRevocation: refuseWhoProposed,
};

const reviewed = (c: Case, persons: readonly string[]): boolean =>
  'reviewers' in c && c.reviewers.some((person) => persons.includes(person));

const chairs = (c: Case, persons: readonly string[]): boolean => {
  const called = 'hearing' in c ? c.hearing?.called : null;
  return called !== null && called !== undefined && persons.includes(called.chair.person);
};

const proposedRevocation = (c: Case, persons: readonly string[]): boolean =>
  c.stage === 'decided' &&
  c.check?.state === 'revocationProposed' &&
  (c.check.by ?? []).some((person) => persons.includes(person));
