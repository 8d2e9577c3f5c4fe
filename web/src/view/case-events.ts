import { PERIOD_PAPERS, SERVED_NOTICES } from '../../../domain/case/state/service.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../../domain/clock/instant.ts';
import { PUBLIC } from '../../../domain/case/announcement.ts';
import { outcomeTold } from '../../../domain/case/outcome-told.ts';
import { clockOfNotice } from '../../../domain/case/notice-service.ts';
import type { Texts } from '../texts/texts.ts';
import type { CaseAnswer, CaseReader, ClockName } from './case-read.ts';
import { dateText, dayOfText } from './date-text.ts';
import type { LedgerEvent, Reference } from './ledger-story.ts';

type Told = CaseAnswer['events'][number];

/** Which paper an event yielded. */
const PAPERS: Readonly<Record<string, readonly string[]>> = {
  received: ['receipt'],
  deferralPromised: ['deferralPromise'],
  accepted: ['acceptanceNotice', 'deferralNotice'],
  deemedAccepted: ['acceptanceNotice'],
  correctionNotified: ['correctionNotice'],
  notAccepted: ['nonAcceptance'],
  notNeeded: ['notNeededNotice'],
  withdrawn: ['withdrawalConfirmation'],
  forwarded: ['forwardingLetter'],
  transferred: ['transferNotice'],
  procedureStarted: ['procedureNotice'],
  extended: ['extensionNotice'],
  hearingRightNotified: ['hearingRightNotice'],
  hearingCalled: ['hearingNotice'],
  reviewReopened: ['reopeningNotice'],
  overrunExplained: ['overrunExplanation'],
  granted: ['grantDecision', 'commitmentLetter'],
  refused: ['refusalDecision'],
  deferralLapsed: ['cureNotice'],
  deemedWithdrawn: ['terminationNotice'],
  terminated: ['terminationNotice'],
  served: ['serviceRecord'],
  rectificationOrdered: ['rectificationNotice'],
  revocationNotified: ['revocationPriorNotice'],
  revoked: ['revocationDecision'],
  permitWithdrawn: ['permitWithdrawal'],
  deregistered: ['deregistration'],
  permitExtended: ['permitExtension'],
  permitExtensionRefused: ['permitExtensionRefusal'],
  deregistrationRefused: ['deregistrationRefusal'],
};

/** Events that deserve a flag above the grid, by their own word. */
const FLAGGED = new Set([
  'received',
  'correctionNotified',
  'accepted',
  'deemedAccepted',
  'forwarded',
  'transferred',
  'granted',
  'refused',
]);

/** What the ledger tells of the events of a case: a flag, a sentence, and the papers they yielded. */
export function eventsOf(answer: CaseAnswer, reader: CaseReader): LedgerEvent[] {
  const { texts } = reader;
  return answer.events
    .filter((event) => event.type !== 'filed')
    .flatMap((event) => {
      const told = {
        date: dateOf(event),
        flag: flagOf(event, eventWord(event.type, texts, answer.nature), texts),
        sentence: withLate(texts.case.sentence(toldWord(event, texts, answer.nature)), event, reader),
        papers: papersOf(answer, event, reader),
      };
      return fromItsDay(told, event, reader);
    })
    .toSorted((one, other) => one.date.localeCompare(other.date));
}

/** What was published counts with the last of its days, and is recorded at 00:00 after it. */
const dateOf = (event: Told): Day => (isPublished(event) ? addDays(dayOf(event.at), -1) : dayOf(event.at));

const isPublished = ({ type, ...event }: Told): boolean => type === 'served' && event['method'] === PUBLIC;

/** 受理 holds from a day of its own and may be told later (许可法 32(4), 32(5)): then that day has it, and the later one what was told. */
function fromItsDay(told: LedgerEvent, event: Told, { texts, language }: CaseReader): LedgerEvent[] {
  const isAcceptance = event.type === 'accepted' || event.type === 'deemedAccepted';
  const on = isAcceptance ? dayOfText(String(event['on'])) : null;
  if (on === null || on === told.date) return [told];
  const accepted = eventWord('accepted', texts);
  const asOf = texts.ledger.asOf(toldWord(event, texts), dateText(on, language, texts));
  return [
    { date: on, flag: accepted, sentence: texts.case.sentence(accepted), papers: [] },
    {
      ...told,
      flag: event.type === 'accepted' ? null : told.flag,
      sentence: withLate(asOf, event, { texts, language }),
    },
  ];
}

/** What an event is called, and of which procedure or of which limit it is. */
export function toldWord(event: Told, texts: Texts, nature?: Nature): string {
  const word = eventWord(isPublished(event) ? 'countsAsServed' : event.type, texts, nature);
  const kind = kindOf(event, texts);
  if (kind !== null) return texts.life.eventOf(word, kind);
  return isOfLimit(event) ? texts.life.ofLimit(word, texts.case.clocks[event.clock]) : word;
}

/** A warning or an order is about one limit of the case, which may have several that run. */
function isOfLimit(event: Told): event is Told & { readonly clock: ClockName } {
  return event.type === 'warned' || event.type === 'urged';
}

type Nature = CaseAnswer['nature'];

/** What an event is called, by the nature of the item where it is known. */
export function eventWord(type: string, { case: words }: Texts, nature?: Nature): string {
  const outcome = OUTCOMES[type];
  const told = outcome && outcomeTold(outcome, nature);
  if (told !== undefined && told !== 'grant' && told !== 'refuse') return words.events[told];
  return (words.events as Readonly<Record<string, string>>)[type] ?? type;
}

const OUTCOMES: Readonly<Record<string, 'grant' | 'refuse'>> = { granted: 'grant', refused: 'refuse' };

/** What a special procedure is called. */
export function procedureWord(kind: string, { case: words }: Texts): string {
  return (words.fields as Readonly<Record<string, string>>)[kind] ?? kind;
}

/** When it was recorded, if that was after it was done (补录). */
const recordedOf = (event: Told): Day | null => {
  const { recordedAt } = (event['late'] ?? {}) as { readonly recordedAt?: string };
  return recordedAt === undefined ? null : dayOfText(recordedAt);
};

function withLate(sentence: string, event: Told, { texts, language }: Pick<CaseReader, 'texts' | 'language'>): string {
  const day = recordedOf(event);
  return day === null ? sentence : texts.ledger.toldLate(sentence, dateText(day, language, texts));
}

function flagOf(event: Told, word: string, texts: Texts): string | null {
  const flag = plainFlag(event, word, texts);
  return recordedOf(event) === null ? flag : texts.ledger.lateFlag(flag ?? word);
}

function plainFlag(event: Told, word: string, texts: Texts): string | null {
  const kind = isService(event) ? null : kindOf(event, texts);
  if (kind !== null) return event.type === 'procedureStarted' ? kind : texts.life.endFlag(kind);
  if (event.type === 'extended') return `＋${String(event['length'])}`;
  return FLAGGED.has(event.type) ? word : null;
}

/** The procedure that begins or ends, and what a service is of; null for every other event. */
function kindOf(event: Told, texts: Texts): string | null {
  if (isService(event)) return servedOf(event, texts);
  const ofProcedure = event.type === 'procedureStarted' || event.type === 'procedureEnded';
  return ofProcedure ? procedureWord(String(event['kind']), texts) : null;
}

const isService = ({ type }: Told): boolean => type === 'served' || type === 'serviceAnnounced';

/** The period that begins with the service of a notice, or the notice where none does; null: it was of a decision. */
function servedOf(event: Told, texts: Texts): string | null {
  const period = PERIOD_PAPERS.find((paper) => paper === event['paper']);
  if (period) return texts.case.clocks[clockOfNotice(period)];
  const notice = SERVED_NOTICES.find((paper) => paper === event['paper']);
  return notice ? texts.served[notice] : null;
}

function papersOf(answer: CaseAnswer, event: { readonly type: string; readonly at: Instant }, reader: CaseReader) {
  const kinds = PAPERS[event.type] ?? [];
  return papersIssued(answer, kinds, dayOf(event.at), reader);
}

/** The papers of these kinds that were issued on a day, each with the way to it. */
export function papersIssued(
  { papers }: Pick<CaseAnswer, 'papers'>,
  kinds: readonly string[],
  day: Day,
  { base }: Pick<CaseReader, 'base'>,
): Reference[] {
  return papers
    .filter((paper) => kinds.includes(paper.kind) && paper.issuedOn === day)
    .map((paper) => ({ name: paper.title, href: `${base}/papers/${paper.id}` }));
}
