import { addWork } from '../clock/calendar.ts';
import { PAUSE_KINDS } from '../clock/clock.ts';
import { addDays, type Day } from '../clock/day.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { Wish } from './command.ts';
import type { Context } from './context.ts';
import { NOTICE_DAYS } from './hearing.ts';
import { openMaterials } from './materials.ts';
import { openServices } from './notice-service.ts';

type ActWish = Wish & { readonly kind: Exclude<Wish['kind'], 'wake'> };

const SAID = '-';
const SOMEBODY = { person: '', name: SAID };

/** The day on which it is asked, and the calendar that says which days are worked. */
type When = Pick<Context, 'today' | 'calendar'>;

/**
 * Each act as it would be filled in without a fault, so that what is refused is the act and not its form. In the order of
 * a page.
 */
export function probesOf(c: Case, when: When, by: Actor): readonly ActWish[] {
  return [...intakeProbes(c, when.today), ...reviewProbes(c, when, by), ...decisionProbes(c), ...permitProbes(c, by)];
}

function intakeProbes(c: Case, today: Day): readonly ActWish[] {
  const open = openMaterials(c);
  const gap = { material: c.item.materials.find(({ class: of }) => of !== 'S')?.code ?? '', defect: SAID };
  const ground = 'correction' in c && c.correction ? 'answer' : null;
  return [
    { kind: 'accept', checked: c.handedIn },
    { kind: 'notifyCorrection', gaps: [{ ...gap, basis: SAID, fix: SAID }], ground },
    { kind: 'decline', ground: 'competence', facts: SAID, competentOrgan: SAID },
    { kind: 'markNotNeeded', reason: SAID },
    { kind: 'forward', findings: SAID, city: SAID },
    { kind: 'transfer', to: SAID },
    ...(open.length > 0 ? [{ kind: 'handIn', materials: open, files: [] } as const] : []),
    ...deferralProbe(c, today),
  ];
}

function deferralProbe(c: Case, today: Day): readonly ActWish[] {
  const deferrable = c.item.materials.filter(
    ({ code, class: of, safety, later }) => of === 'D' && !safety && !later && openMaterials(c).includes(code),
  );
  const started = 'deferral' in c && c.deferral !== null;
  if (deferrable.length === 0 || started) return [];
  const materials = deferrable.map((material) => material.code);
  return [{ kind: 'promiseDeferral', materials, until: today, signature: signatureAt(c) }];
}

function reviewProbes(c: Case, { today, calendar }: When, by: Actor): readonly ActWish[] {
  const running = c.procedures.filter((procedure) => procedure.endedOn === null).map((procedure) => procedure.kind);
  const free = PAUSE_KINDS.find((kind) => !running.includes(kind)) ?? 'expertReview';
  const two = [
    { person: by.person, name: by.name },
    { person: `${by.person}'`, name: SAID },
  ];
  const later = addDays(today, 60);
  const hearingDay = addWork(calendar, today, NOTICE_DAYS);
  return [
    { kind: 'beginReview' },
    { kind: 'reopenReview', materials: 'laterPapers' in c ? c.laterPapers : [], reason: SAID },
    { kind: 'checkSite', officers: two, findings: SAID },
    { kind: 'startProcedure', procedure: free, days: 1, began: null, notice: SAID },
    ...running.map((procedure) => ({ kind: 'endProcedure', procedure }) as const),
    { kind: 'askExtension', clock: 'statutory', length: 1, reason: SAID },
    { kind: 'refuseExtension', reason: SAID },
    { kind: 'extend', clock: 'statutory', length: 1, reason: SAID },
    { kind: 'notifyHearingRight', matter: SAID, parties: [] },
    { kind: 'requestHearing', reason: SAID },
    { kind: 'callHearing', on: hearingDay, time: '09:00', place: SAID, chair: SOMEBODY, chairReviews: false },
    { kind: 'holdHearing', minutes: SAID },
    ...opinionProbes(c),
    { kind: 'explainOverrun', reason: SAID, expected: later },
  ];
}

function opinionProbes(c: Case): readonly ActWish[] {
  if (c.stage !== 'accepted') return [];
  const answers = c.opinions.flatMap(({ id, bureau, answer, weighed }): readonly ActWish[] => {
    if (!answer) {
      return [
        { kind: 'giveOpinion', opinion: id, bureau, stance: 'agree', text: SAID },
        { kind: 'urgeOpinion', opinion: id },
      ];
    }
    return weighed ? [] : [{ kind: 'weighOpinion', opinion: id, adopted: true, reason: SAID }];
  });
  return [{ kind: 'askOpinion', bureau: '', question: SAID, days: 1 }, ...answers];
}

function decisionProbes(c: Case): readonly ActWish[] {
  const draft = { reasons: [SAID], provisions: [], conditions: [], overrunReason: SAID, citesMinutes: true };
  return [
    { kind: 'prepareDecision', outcome: 'grant', ...draft },
    { kind: 'prepareDecision', outcome: 'refuse', facts: SAID, ...draft },
    ...(c.item.supplementAfterGrant
      ? [{ kind: 'prepareDecision', outcome: 'grantWithSupplement', ...draft } as const]
      : []),
    { kind: 'signDecision', signature: signatureAt(c) },
    { kind: 'returnDecision', reason: SAID },
  ];
}

function permitProbes(c: Case, by: Actor): readonly ActWish[] {
  const two = [
    { person: by.person, name: by.name },
    { person: `${by.person}'`, name: SAID },
  ];
  return [
    { kind: 'serve', method: 'window', recipient: SAID },
    ...openServices(c).map(({ paper }) => ({ kind: 'serve', method: 'window', recipient: SAID, paper }) as const),
    { kind: 'recordCheck', result: 'met', officers: two, findings: SAID },
    { kind: 'notifyRevocation', ground: '许可法 69(1)', facts: SAID },
    { kind: 'stateDefence', statement: SAID },
    { kind: 'revoke', judged: SAID, signature: signatureAt(c) },
    { kind: 'dropRevocation', reason: SAID },
    { kind: 'withdrawPermit', reason: SAID, compensation: SAID },
    { kind: 'deregister', reason: SAID },
    { kind: 'refuseDeregistration', reason: SAID },
    { kind: 'reexamine', conclusion: SAID },
    { kind: 'reportStart' },
    { kind: 'askPermitExtension', length: 1, reason: SAID },
    { kind: 'extendPermit', length: 1 },
    { kind: 'refusePermitExtension', reason: SAID },
    { kind: 'askDeregistration', reason: SAID },
    { kind: 'takeBackRequest', of: 'extension' },
    { kind: 'takeBackRequest', of: 'deregistration' },
    { kind: 'withdraw', reason: SAID },
  ];
}

const signatureAt = ({ filedAt }: Case) => ({ id: '', person: '', name: '', capacity: '', at: filedAt, textHash: '' });
