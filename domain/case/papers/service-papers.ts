import { doneBy } from '../actor.ts';
import { announcedUntil, PUBLIC, runningAnnouncements } from '../announcement.ts';
import { onGaps, serviceBasis, type RecordedKind } from '../../paper/basis.ts';
import { titleByNature } from '../../paper/nature-words.ts';
import { PAPERS } from '../../paper/paper.ts';
import type { ServiceRecordFacts } from '../../paper/supervision-facts.ts';
import type { Case } from '../case.ts';
import { unservedIn } from '../decisions.ts';
import { consentOf, SERVICE_ADDRESS } from '../electronic-service.ts';
import type { EventOf } from '../event.ts';
import type { LateMark } from '../late-mark.ts';
import { LEFT } from '../left-service.ts';
import { PERIOD_PAPERS, type PeriodPaper, type ServedNotice } from '../state/service.ts';
import { besideNotice } from '../unserved-notices.ts';
import { nextAnnounced, periodOf, waitingOf } from '../notice-service.ts';
import { deadlineOf } from './deadlines.ts';
import { natureOf } from './decision-papers.ts';
import { caseFactsOf, ofItem, type Dossier, type PaperDraft } from './dossier.ts';

/** The title of what was decided, as it stands on its paper. */
function titleOf(kind: RecordedKind, dossier: Dossier): string {
  const nature = natureOf(dossier);
  if (kind === 'grantDecision' && nature === 'filing') return '备案证明';
  if (kind === 'grantDecision' && nature === 'jointAcceptance') return '竣工联合验收意见书';
  return titleByNature(kind, dossier.item) ?? PAPERS[kind].title;
}

/** How the periods are called that begin with a service. */
const PERIOD_NAMES: Readonly<Record<PeriodPaper, string>> = {
  correctionNotice: '补正期限',
  hearingRightNotice: '要求听证的期限',
  rectificationNotice: '整改期限',
  revocationPriorNotice: '陈述和申辩的期限',
};

/** 送达回证 of what a service brought, by the way that was taken: of a notice, or one for each decision that was still to be served. */
export function onServed(before: Case, after: Case, event: EventOf<'served'>, dossier: Dossier): readonly PaperDraft[] {
  const { paper } = event;
  const published = publishedOf(before, event, dossier);
  if (paper === undefined)
    return unservedIn(before).map((one) => ({ ...recordOf(one.paper, after, event, dossier), ...published }));
  const begins = beginsWith(paper, after, dossier);
  return [
    ...handedOver(paper, before, event, dossier).map((own) => {
      const record = recordOf(paper, after, event, dossier);
      const { number = record.served.number, basis = record.basis } = own;
      return { ...record, served: { ...record.served, number }, basis, ...begins, ...published };
    }),
    ...besideNotice(paper, after).map((kind) => ({ ...recordOf(kind, after, event, dossier), ...published })),
  ];
}

/** 公告送达: from when to when it was published, and why; who published it served it. */
function publishedOf(
  before: Case,
  { method, paper }: EventOf<'served'>,
  { calendar, bureauName }: Dossier,
): Pick<ServiceRecordFacts, 'published'> & Partial<Pick<ServiceRecordFacts, 'server'>> {
  const one =
    method === PUBLIC ? runningAnnouncements(before).find((running) => running.paper === (paper ?? null)) : undefined;
  const until = one && announcedUntil(one, calendar);
  if (!one || !until) return {};
  const { clock, why, facts, by } = one;
  return {
    published: { on: clock.start, days: clock.length, until, why, facts },
    server: { name: doneBy(by), unit: bureauName },
  };
}

/** The period that a notice begins, by its name; nothing of one that begins none. */
function beginsWith(paper: ServedNotice, after: Case, dossier: Dossier): Pick<ServiceRecordFacts, 'begins'> {
  const period = PERIOD_PAPERS.find((one) => one === paper);
  const deadline = period ? deadlineOf(after, periodOf(period, after.rules).clock, dossier) : null;
  return period && deadline ? { begins: { name: PERIOD_NAMES[period], deadline } } : {};
}

/** What the record of one of several papers that are handed over at once says of its own. */
type HandedOver = Pick<ServiceRecordFacts, 'basis'> & { readonly number: string };

/** Which papers are handed over: of special procedures and of longer limits each that waited. */
function handedOver(
  paper: ServedNotice,
  before: Case,
  event: EventOf<'served'>,
  dossier: Dossier,
): readonly Partial<HandedOver>[] {
  const { toldOfTime } = dossier;
  if ((paper !== 'procedureNotice' && paper !== 'extensionNotice') || !toldOfTime) return [{}];
  const { services = [] } = before;
  const method = methodOf(event);
  const reached = method === PUBLIC ? nextAnnounced(before, paper) : waitingOf(before, paper);
  return reached.map((place) => {
    const { joint = false } = services[place] ?? {};
    const since = services.slice(place).filter((one) => one.paper === paper && (one.joint ?? false) === joint).length;
    const number = toldOfTime.filter((one) => one.kind === paper && one.joint === joint).at(-since)?.number;
    return {
      ...(number !== undefined && { number }),
      ...(joint && { basis: serviceBasis(paper, method, [JOINT_LIMIT]) }),
    };
  });
}

/** The article of a limit that is common to several cases. */
const JOINT_LIMIT = '许可法 42(2)';

function recordOf(
  kind: RecordedKind,
  after: Case,
  event: EventOf<'served'>,
  dossier: Dossier,
): PaperDraft & { readonly kind: 'serviceRecord' } {
  const title = titleOf(kind, dossier);
  const method = methodOf(event);
  return {
    ...caseFactsOf(dossier, event.at),
    service: { method, copies: 2 },
    basis: serviceBasis(kind, method, basisOfItem(kind, dossier)),
    kind: 'serviceRecord',
    served: { title, number: dossier.numbers[kind] ?? '' },
    ...(OF_GRANTS.includes(kind) && { ofGrant: true }),
    method,
    recipient: { name: event.recipient, capacity: '受送达人' },
    at: event.at,
    consent: method === 'electronic' ? consentIn(after) : null,
    server: { name: doneBy(event.by), unit: dossier.bureauName },
    ...(event.left && { left: event.left }),
    ...(event.late && { late: lateFacts(event.late) }),
  };
}

/** What is told of something that was granted. */
const OF_GRANTS: readonly RecordedKind[] = [
  'rectificationNotice',
  'revocationPriorNotice',
  'revocationDecision',
  'permitWithdrawal',
  'deregistration',
  'permitExtension',
  'permitExtensionRefusal',
  'deregistrationRefusal',
];

/** What is granted and is no permit rests on the law of its item, as does what it lacks. */
function basisOfItem(kind: RecordedKind, dossier: Dossier): readonly string[] | null {
  if (kind === 'correctionNotice') return onGaps(ofItem(dossier.item));
  return natureOf(dossier) === 'permit' && dossier.item.nature === 'permit' ? null : dossier.item.legalBasis;
}

/** Whatever is neither handed over nor posted nor left nor published comes electronically. */
const methodOf = ({ method }: Pick<EventOf<'served'>, 'method'>): ServiceRecordFacts['method'] =>
  method === 'window' || method === 'post' || method === LEFT || method === PUBLIC ? method : 'electronic';

function consentIn(c: Pick<Case, 'serviceConsent'>): ServiceRecordFacts['consent'] {
  const consent = consentOf(c);
  return consent && { on: consent.on, address: SERVICE_ADDRESS };
}

const lateFacts = ({ recordedAt, reason, confirmed }: LateMark): NonNullable<ServiceRecordFacts['late']> => ({
  recordedAt: confirmed?.toldAt ?? recordedAt,
  reason,
  confirmedBy: confirmed ? doneBy(confirmed.by) : null,
});
