import type { WorkingCalendar } from '../../clock/calendar.ts';
import type { Day } from '../../clock/day.ts';
import { dayOf } from '../../clock/instant.ts';
import { articleOfPause } from '../../clock/pauses.ts';
import { URGING_BASIS } from '../../paper/basis.ts';
import type { Deadline } from '../../paper/deadline.ts';
import { deadlineOfClock } from '../../paper/deadline-of-clock.ts';
import type { UrgingOrderFacts } from '../../paper/supervision-facts.ts';
import { lawReplyBy } from '../../supervision/urging.ts';
import type { PromiseEventOf } from '../event.ts';
import {
  measuringToUrge,
  nextNode,
  revocationToUrge,
  type ProjectCommitment,
  type Shortfall,
} from '../project-commitment.ts';
import { bureauName, commonFacts, NODE_NAMES, type PromiseDossier, type PromisePaperDraft } from './dossier.ts';

/** What was not done in time: by whom, and what limit ran out. */
type Overrun = Pick<UrgingOrderFacts, 'to' | 'cause' | 'limit'>;

/** 督办单 to whoever let a day pass; the answer is due within one working day, as for a case. */
export function onUrged(
  event: PromiseEventOf<'urged'>,
  before: ProjectCommitment,
  dossier: PromiseDossier,
): PromisePaperDraft | null {
  const overrun = overrunOf(event.what, before, dossier);
  if (!overrun) return null;
  return {
    ...commonFacts(dossier, event.at, URGING_BASIS),
    kind: 'urgingOrder',
    ...overrun,
    replyBy: lawReplyBy(dayOf(event.at), dossier.calendar),
  };
}

function overrunOf(what: string, c: ProjectCommitment, dossier: PromiseDossier): Overrun | null {
  if (c.stage === 'committed') {
    const deadline = registrationDeadline(c, dossier.calendar);
    const cause = '承诺备案时限届满，尚未作出承诺备案或者不予备案的决定';
    return deadline && { to: dossier.organ, cause, limit: { name: '承诺备案时限', deadline } };
  }
  if (c.stage !== 'registered') return null;
  return c.revocation && revocationToUrge(c.revocation) === what
    ? revocationOverrun(c.revocation, c, dossier)
    : c.shortfall && measuringToUrge(c.shortfall) === what
      ? measuringOverrun(c.shortfall, dossier)
      : nodeOverrun(c, dossier);
}

function registrationDeadline({ clocks, standard }: ProjectCommitment, calendar: WorkingCalendar): Deadline | null {
  const { registration } = clocks;
  const rule = `${standard.name}规定的承诺备案期限`;
  const told = { event: '公示结束', article: null, rule, pausedBy: articleOfPause };
  return registration ? deadlineOfClock(registration, told, calendar) : null;
}

function revocationOverrun(
  { noticeOn, until }: { readonly noticeOn: Deadline['from']; readonly until: Deadline['due'] },
  { standard }: ProjectCommitment,
  { organ }: PromiseDossier,
): Overrun {
  const deadline: Deadline = {
    from: noticeOn,
    event: '送达撤销承诺备案事先告知书',
    period: { length: standard.statementDays, unit: 'workingDays' },
    nominal: until,
    due: until,
    article: null,
    rule: `${standard.name}规定的陈述申辩期限`,
  };
  const cause = '陈述申辩期限届满，尚未决定是否撤销承诺备案';
  return { to: organ, cause, limit: { name: '陈述申辩期限', deadline } };
}

function nodeOverrun(
  c: Extract<ProjectCommitment, { readonly stage: 'registered' }>,
  dossier: PromiseDossier,
): Overrun | null {
  const node = nextNode(c);
  if (!node) return null;
  const due = node.until ?? node.on;
  const cause = `节点“${NODE_NAMES[node.kind]}”的核查日期已过，尚未核查`;
  return {
    to: bureauName(dossier, node.owner),
    cause,
    limit: { name: '节点核查日期', deadline: plannedDay(due) },
  };
}

const measuringOverrun = ({ until }: Shortfall, { organ }: PromiseDossier): Overrun => ({
  to: organ,
  cause: '企业已经报告整改完成，整改期限已过，尚未对照承诺复测',
  limit: { name: '整改期限', deadline: plannedDay(until) },
});

/** A day that was set, not counted. */
const plannedDay = (due: Day): Deadline => ({
  from: due,
  event: '',
  period: null,
  nominal: due,
  due,
  article: null,
});
