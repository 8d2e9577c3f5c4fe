import { isOver } from '../../../domain/case/over.ts';
import type { ItemNature } from '../../../domain/catalogue/item.ts';
import { clocksOfDuty } from '../../../domain/case/duty-clocks.ts';
import { outcomeTold } from '../../../domain/case/outcome-told.ts';
import { daysBetween, type Day } from '../../../domain/clock/day.ts';
import { dayOf } from '../../../domain/clock/instant.ts';
import { noticeOf } from '../../../domain/case/notice-service.ts';
import type { Texts } from '../texts/texts.ts';
import type { CaseAnswer, CaseClock, CaseReader, ClockName } from './case-read.ts';
import { lengthOf } from './clock-length.ts';
import { dateText } from './date-text.ts';
import { standsThrough } from './pauses.ts';
import type { StripClock, StripHolder } from './strip-facts.ts';

/** The first clock of that name, if the case ever had it. */
export function clockOf({ clocks }: Pick<CaseAnswer, 'clocks'>, name: ClockName): CaseClock | null {
  return clocks.find((clock) => clock.name === name) ?? null;
}

/** Does this period wait for the service of the notice that begins it? */
export const waitsForService = (
  { tasks, announced }: Pick<CaseAnswer, 'tasks' | 'announced'>,
  clock: ClockName,
): boolean => [...tasks, ...announced].some(({ paper }) => paper && paper === noticeOf(clock));

/** Why this period does not run yet: its notice was not served, or was published and counts as served on a day. */
export function unservedNote(
  { announced }: Pick<CaseAnswer, 'announced'>,
  clock: ClockName,
  { language, texts }: Pick<CaseReader, 'language' | 'texts'>,
): string {
  const words = texts.case;
  const published = announced.find(({ paper }) => paper && paper === noticeOf(clock));
  return published ? words.unservedPublished(dateText(published.until, language, texts)) : words.unserved;
}

/** Where the ledger of a clock stands on the page of its case. */
export const ledgerHref = (name: ClockName): string => `?clock=${name}#ledger`;

/**
 * A clock as the answer strip shows it; null if the case has none of that name, or it ended before the decision: stopped by a
 * correction, or with a case that came to its end. A limit that was overrun by then is still told.
 */
export function stripClock(answer: CaseAnswer, name: ClockName, path: string): StripClock | null {
  const clock = clockOf(answer, name);
  if (clock === null || (clock.end !== null && isOfNoDecision(answer, clock))) return null;
  const { due, provisional, consumed, unit } = clock;
  const length = lengthOf(clock);
  const pausedUntil = clock.state === 'paused' ? standsThrough(answer) : null;
  return {
    due,
    provisional,
    n: Math.max(0, Math.min(consumed, length)),
    of: length,
    unit: unit === 'workingDays' ? 'workingDays' : 'calendarDays',
    over: daysOver(clock, clock.end ?? answer.today),
    href: `${path}${ledgerHref(name)}`,
    ...(pausedUntil === null ? {} : { pausedUntil }),
  };
}

const isOfNoDecision = ({ stage, today }: CaseAnswer, clock: CaseClock): boolean =>
  stage !== 'decided' && (stage !== 'closed' || daysOver(clock, clock.end ?? today) === 0);

/** How far a limit is overrun, in its own unit (calendar days, where it runs by months); 0: it is not. */
export function daysOver(clock: CaseClock, today: Day): number {
  const { due, consumed, unit } = clock;
  if (today <= due) return 0;
  return unit === 'months' ? daysBetween(due, today) : Math.max(1, consumed - lengthOf(clock));
}

/**
 * What the strip says in place of a legal limit that does not run: not yet, not any more, or none at all; undefined: none.
 * One that counts from receipt starts anew after a correction.
 */
export function noLimitWords(answer: CaseAnswer, { case: words }: Texts): string | undefined {
  if (answer.limits.statutory === null) return undefined;
  const began = clockOf(answer, 'statutory') !== null;
  switch (answer.stage) {
    case 'filedAhead':
    case 'received':
      return words.notYet;
    case 'correcting':
      return began ? words.startsAnew : words.notYet;
    case 'closed':
      return began ? words.endedWithCase : words.neverBegan;
    case 'accepted':
    case 'decided':
      return undefined;
  }
}

/** The heading of the ledger of a limit that stopped before its last day; undefined: that day is still the answer. */
export function stoppedHeading(
  { stage }: CaseAnswer,
  { name, end, due }: CaseClock,
  { language, texts }: Omit<CaseReader, 'base'>,
): string | undefined {
  if (end === null) return undefined;
  const words = texts.case;
  if (!ONLY_FOR_DECISION.has(name)) {
    return end < due ? words.endedBefore(words.clocks[name], dateText(end, language, texts)) : undefined;
  }
  return stage === 'decided' ? undefined : words.stoppedOn(words.clocks[name], dateText(end, language, texts));
}

/** Limits for the decision: with a correction, or with the end of the case, their last day says nothing any more. */
const ONLY_FOR_DECISION: ReadonlySet<ClockName> = new Set(['promised', 'statutory']);

/** How a case ended: only what is known to be a permit is refused as one. */
export function outcomeWord(
  outcome: 'grant' | 'refuse',
  nature: ItemNature | undefined,
  { case: words }: Texts,
): string {
  const told = outcomeTold(outcome, nature);
  return words.outcomes[told === 'refuse' && nature !== 'permit' ? 'notGranted' : told];
}

/** How a case came to its end without a decision. */
export function closingWord(kind: string, { case: words }: Texts): string {
  return (words.closings as Readonly<Record<string, string>>)[kind] ?? kind;
}

/** Who has the case now, since when, and what comes next. */
export function stripHolder(answer: CaseAnswer, texts: Texts): StripHolder {
  const { holder, stage, tasks } = answer;
  return {
    unit: holder?.unit ?? texts.case.holders[stage],
    person: holder?.person ?? null,
    doing: doingWord(answer, texts),
    since: isOver(answer) ? null : sinceOf(answer),
    next: tasks[1] === undefined ? null : stepOnCase(tasks[1], texts),
  };
}

/** After the decision: mending, serving it, or checking a commitment, if that is still to come; before it a correction that is to be served. */
function doingWord(answer: CaseAnswer, texts: Texts): string {
  const [task] = answer.tasks;
  if (isMending(answer)) return texts.case.clocks.rectify;
  if (isOver(answer) && answer.announced.some(({ paper }) => paper === null)) return texts.case.publishing;
  return task !== undefined && (isOver(answer) || task.paper === 'correctionNotice')
    ? stepOnCase(task, texts)
    : texts.case.doing[answer.stage];
}

/** What a check found is mended: the days that were ordered for it run, and none is lost yet. */
const isMending = (answer: CaseAnswer): boolean => runningClock(answer, 'rectify')?.state === 'running';

function sinceOf({ holder, whoseTime, receivedOn }: CaseAnswer): StripHolder['since'] {
  if (holder !== null && holder.since !== null) return dayOf(holder.since);
  return whoseTime.at(-1)?.from ?? receivedOn;
}

/** By when something is to be done: the last day of a running clock, or before one runs the day that was promised. */
export type By = Pick<CaseClock, 'due' | 'provisional'> & { readonly name: ClockName | null };

/** What an applicant owes now: how many, and by when it is due (null: its period begins only with the service of the notice); null: nothing. */
export function owedNow(answer: CaseAnswer): { readonly count: number; readonly by: By | null } | null {
  const correcting = answer.stage === 'correcting';
  const open = (correcting ? answer.correction : answer.deferral)?.open ?? [];
  const by = correcting ? runningClock(answer, 'correction') : deferredBy(answer);
  const may = answer.acts.some((one) => one.act === 'handIn' && one.allowed);
  const due = by !== null || (correcting && waitsForService(answer, 'correction'));
  return may && open.length > 0 && due ? { count: open.length, by } : null;
}

/** Why whoever looks may not do this; null: (s)he may, or it is no act of theirs. */
export const barredFrom = (act: string, { acts }: Pick<CaseAnswer, 'acts'>) =>
  acts.find((one) => one.act === act && !one.allowed)?.why ?? null;

/** By when what was promised for later is due; null: nothing was, or only the acceptance makes its day. */
export const deferredBy = (answer: CaseAnswer): By | null =>
  runningClock(answer, 'cure') ?? runningClock(answer, 'deferral') ?? promisedBy(answer);

/** Nothing is accepted yet, so that no clock runs: the promise binds by the day that it names. */
function promisedBy({ stage, deferral }: CaseAnswer): By | null {
  if (!BEFORE_ACCEPTANCE.has(stage) || !deferral?.until || deferral.open.length === 0) return null;
  return { name: null, due: deferral.until, provisional: false };
}

const BEFORE_ACCEPTANCE: ReadonlySet<CaseAnswer['stage']> = new Set(['received', 'correcting']);

function runningClock(answer: CaseAnswer, name: ClockName): CaseClock | null {
  const clock = clockOf(answer, name);
  return clock?.end === null ? clock : null;
}

/** 承诺后补: how many papers the commitment of a grant stood for that may come now and have not. */
export const laterNow = ({ stage, acts, materials }: Pick<CaseAnswer, 'stage' | 'acts' | 'materials'>): number =>
  stage === 'decided' && acts.some((one) => one.act === 'handIn' && one.allowed)
    ? materials.filter(({ state }) => state === 'later').length
    : 0;

/** A step that somebody must take, with its last day and the clock that says so. */
export interface NextStep {
  readonly what: string;
  readonly who: string;
  readonly by: By | null;
}

/** What comes next: open tasks of the office, what the applicant owes, and until when a service is published. */
export function nextSteps(answer: CaseAnswer, texts: Texts): readonly NextStep[] {
  return [...applicantSteps(answer, texts), ...officeSteps(answer, texts), ...publishedSteps(answer, texts)];
}

const APPLICANT = ['correction', 'deferral', 'cure', 'rectify', 'statement', 'start'] as const;

function applicantSteps(answer: CaseAnswer, { case: words, ledger }: Texts): NextStep[] {
  return APPLICANT.flatMap((name): NextStep[] => {
    const clock = runningClock(answer, name);
    const by = name === 'deferral' && clock === null ? promisedBy(answer) : clock;
    const owed = by !== null && clock?.state !== 'lapsed';
    if (!owed && !waitsForService(answer, name)) return [];
    return [{ what: words.applicantSteps[name], who: ledger.sides.enterprise, by }];
  });
}

function officeSteps(answer: CaseAnswer, texts: Texts): NextStep[] {
  const { case: words, ledger } = texts;
  return answer.tasks.map((task) => ({
    what: stepOnCase(task, texts),
    who: [task.unit, task.claimedBy === null ? words.unclaimed : words.claimed(task.claimedBy.name)].join(ledger.comma),
    by: byOfStep(task, answer),
  }));
}

/** A service of a notice is told with the notice; what was decided stands beside it. */
const stepOnCase = ({ kind, paper }: CaseAnswer['tasks'][number], { case: words, life, served }: Texts): string =>
  paper === undefined ? words.steps[kind] : life.eventOf(words.steps[kind], served[paper]);

/** A hearing is told so many days before it, for which no clock runs. */
function byOfStep(task: CaseAnswer['tasks'][number], answer: CaseAnswer): By | null {
  if (task.paper === 'hearingNotice') return task.due && { name: null, due: task.due, provisional: false };
  const clocks = clocksOfDuty(task).map((name) => runningClock(answer, name));
  return clocks.find((clock) => clock !== null) ?? null;
}

/** 公告送达: it counts as served with the last of its days, unless somebody comes for it before. */
function publishedSteps({ announced }: CaseAnswer, { case: words, life, served }: Texts): NextStep[] {
  return announced.map(({ paper, until }) => ({
    what: paper === null ? words.published : life.eventOf(words.published, served[paper]),
    who: words.publishedMeanwhile,
    by: { name: null, due: until, provisional: false },
  }));
}
