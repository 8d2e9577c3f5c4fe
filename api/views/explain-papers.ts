import { REMEDIES } from '../../domain/case/clock-name.ts';
import { PAUSE_NAMES } from '../../domain/paper/procedure-names.ts';
import type { Pause } from '../../domain/clock/clock.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { PaperKind } from '../../domain/paper/paper.ts';
import type { ClockPaper } from '../../db/read/clock-papers.ts';

/** Which papers say that a clock began, by its name; what was served by hand began with the record of its service. */
const STARTED_BY: Readonly<Record<string, readonly PaperKind[]>> = {
  acceptance: ['receipt'],
  correction: ['correctionNotice', 'serviceRecord'],
  statutory: ['acceptanceNotice', 'receipt'],
  promised: ['acceptanceNotice'],
  deferral: ['deferralNotice', 'acceptanceNotice'],
  cure: ['cureNotice'],
  service: [
    'grantDecision',
    'refusalDecision',
    'revocationDecision',
    'permitWithdrawal',
    'deregistration',
    'permitExtension',
    'permitExtensionRefusal',
    'deregistrationRefusal',
    'correctionNotice',
  ],
  check: ['grantDecision'],
  rectify: ['rectificationNotice', 'serviceRecord'],
  ...Object.fromEntries(REMEDIES.flat().map((remedy) => [remedy, ['serviceRecord']])),
  hearingRequest: ['hearingRightNotice', 'serviceRecord'],
  statement: ['revocationPriorNotice', 'serviceRecord'],
  forward: ['acceptanceNotice'],
  upperAcceptance: ['forwardingLetter'],
  upperStatutory: ['acceptanceNotice'],
  start: ['grantDecision'],
  validity: ['grantDecision'],
};

const DECIDED: readonly PaperKind[] = [
  'grantDecision',
  'refusalDecision',
  'withdrawalConfirmation',
  'terminationNotice',
];

/** Which papers say that it ended. */
const ENDED_BY: Readonly<Record<string, readonly PaperKind[]>> = {
  acceptance: ['acceptanceNotice', 'correctionNotice', 'nonAcceptance', 'notNeededNotice', 'withdrawalConfirmation'],
  correction: ['receipt', 'withdrawalConfirmation', 'terminationNotice'],
  statutory: [...DECIDED, 'correctionNotice'],
  promised: DECIDED,
  forward: ['forwardingLetter', 'transferNotice'],
  upperAcceptance: ['acceptanceNotice', 'correctionNotice', 'nonAcceptance'],
  upperStatutory: DECIDED,
  transfer: ['transferNotice'],
  deferral: DECIDED,
  service: ['serviceRecord'],
  hearing: ['hearingNotice'],
};

/** The paper from which a clock started: of that day, or the first after it, since a deemed acceptance is told later. */
export function paperOfStart(name: string, start: Day, papers: readonly ClockPaper[]): ClockPaper | null {
  const kinds = STARTED_BY[name] ?? [];
  const later = papers.filter(({ kind, issuedOn }) => kinds.includes(kind) && issuedOn >= start);
  const ofDay = kinds.flatMap((kind) => later.filter((one) => one.kind === kind && one.issuedOn === start));
  return ofDay[0] ?? later[0] ?? null;
}

/** The paper with which a clock ended, of that day. */
export function paperOfEnd(name: string, end: Day, papers: readonly ClockPaper[]): ClockPaper | null {
  const kinds = ENDED_BY[name] ?? [];
  return papers.find(({ kind, issuedOn }) => kinds.includes(kind) && issuedOn === end) ?? null;
}

/** For each procedure its written notice: of its day, and by its name where several were given on that day. */
export function papersOfPauses(
  pauses: readonly Pause[],
  papers: readonly ClockPaper[],
): readonly (ClockPaper | null)[] {
  const notices = papers.filter(({ kind }) => kind === 'procedureNotice');
  const byDay = new Map<Day, ClockPaper[]>();
  for (const one of notices) byDay.set(one.issuedOn, [...(byDay.get(one.issuedOn) ?? []), one]);
  return pauses.map(({ notice, kind }) => {
    const ofDay = notice === null ? [] : (byDay.get(notice) ?? []);
    const named = ofDay.find(({ procedure }) => procedure === PAUSE_NAMES[kind]);
    return named ?? (ofDay.length === 1 ? (ofDay[0] ?? null) : null);
  });
}

/** The notice of an extension, of the day on which it was signed. */
export const paperOfExtension = (signedOn: Day, papers: readonly ClockPaper[]): ClockPaper | null =>
  papers.find(({ kind, issuedOn }) => kind === 'extensionNotice' && issuedOn === signedOn) ?? null;
