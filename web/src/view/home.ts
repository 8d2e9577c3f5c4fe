import type { homeRoutes } from '../../../api/contract/home.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import { isOver } from '../../../domain/case/over.ts';
import { isMilestone } from '../../../domain/plan/network.ts';
import type { Texts } from '../texts/texts.ts';
import { eventWord, procedureWord } from './case-events.ts';
import { isReached, nodesOf, sumOf, type Delay } from './project-chain.ts';

export type Home = AnswerOf<typeof homeRoutes.readHome>;
export type HomeProject = Home['projects'][number];
export type HomeCase = HomeProject['cases'][number];
export type HomePlan = NonNullable<HomeProject['plan']>;
export type HomeLine = HomePlan['items'][number];

/** Nothing of it is under way: it is finished, or its cases are over and nobody has made a plan. */
export const isQuiet = ({ finished, plan, cases }: Pick<HomeProject, 'finished' | 'plan' | 'cases'>): boolean =>
  finished || (plan === null && cases.length > 0 && cases.every(isOver));

/** How many of its items are done; of which a permit was revoked, withdrawn or struck off or is over, it says so. */
export function doneOf({ finished, cases }: Pick<HomeProject, 'finished' | 'cases'>, { home, ledger }: Texts) {
  const lost = cases.filter(({ permit }) => permit && permit.state !== 'valid' && permit.state !== 'changed').length;
  const done = finished ? home.allDone(cases.length) : home.someDone(cases.length);
  return lost === 0
    ? ({ light: 'done', word: done } as const)
    : ({ light: 'notStarted', word: `${done}${ledger.comma}${home.lostOf(lost)}` } as const);
}

/** One item of a project as a small card: its case if it was filed, and its line in the plan if there is one. */
export interface ChainCard {
  readonly code: string;
  readonly name: string;
  readonly line: HomeLine | null;
  readonly card: HomeCase | null;
}

/**
 * What the plan needs until works may begin, in the order of the chain, what is not filed included; once they have begun,
 * all of it. Without a plan what was filed, in the order of the codes. What was filed and no plan names stands at the end.
 */
export function chainCards({ plan, cases }: Pick<HomeProject, 'plan' | 'cases'>): readonly ChainCard[] {
  const planned = plan === null ? [] : shownLines(plan);
  const known = new Set(plan?.items.map(({ case: id }) => id));
  const others = cases
    .filter(({ id }) => !known.has(id))
    .toSorted((one, other) => one.item.code.localeCompare(other.item.code));
  return [
    ...planned.map((line) => ({
      code: line.code,
      name: line.name,
      line,
      card: cases.find(({ id }) => id === line.case) ?? null,
    })),
    ...others.map((card) => ({
      code: card.item.code,
      name: card.item.name,
      line: null,
      card,
    })),
  ];
}

function shownLines(plan: HomePlan): readonly HomeLine[] {
  const started = isReached(plan, 'START');
  const lines = nodesOf(plan).flatMap((node) => plan.items.find(({ code }) => code === node) ?? []);
  return lines.filter(({ dates, case: id }) => started || id !== null || dates.begin < plan.startOn);
}

/** The item that decides when works may begin: the last on the way to the start that is not there yet. */
export function decider({ startPath, items }: Pick<HomePlan, 'startPath' | 'items'>): HomeLine | null {
  const open = startPath.flatMap((node) =>
    isMilestone(node) ? [] : (items.find(({ code, dates }) => code === node && dates.slack !== null) ?? []),
  );
  return open.find(({ progress }) => progress === 'running') ?? open[0] ?? null;
}

/** Working days by which the start of works is later than first planned; negative: earlier; null: there is no first plan. */
export const lateness = ({ late, first }: Pick<HomePlan, 'late' | 'first'>): number | null =>
  late === null || first?.startOn == null ? null : sumOf(late);

const SIDES = ['enterprise', 'organ', 'third', 'plan'] as const;

/** Whose the days are: 我方 +14，机关 −2. */
export const sidesText = (late: Delay, { home, chain }: Texts): string =>
  SIDES.filter((side) => late[side] !== 0)
    .map((side) => home.side(home.sides[side], late[side]))
    .join(chain.and);

/** The item on the way to the start that added most; null: none did. */
export function mostDelayed({ startPath, items }: Pick<HomePlan, 'startPath' | 'items'>): {
  readonly line: HomeLine;
  readonly days: number;
} | null {
  const made = items
    .filter(({ code, delay }) => startPath.includes(code) && delay !== null)
    .map((line) => ({ line, days: line.delay === null ? 0 : sumOf(line.delay) }))
    .filter(({ days }) => days !== 0);
  return made.toSorted((one, other) => Math.abs(other.days) - Math.abs(one.days))[0] ?? null;
}

/** What a line of what happened lately says. */
export function recentText({ type, kind, count }: Home['recent'][number], texts: Texts): string {
  const { recent } = texts.home;
  const n = count ?? 0;
  const told: Readonly<Record<string, () => string>> = {
    received: () => recent.received,
    granted: () => recent.granted,
    refused: () => recent.refused,
    recorded: () => recent.recorded,
    notGranted: () => recent.notGranted,
    notRecorded: () => recent.notRecorded,
    deferralPromised: () => recent.deferralPromised(n),
    correctionNotified: () => recent.correctionNotified(n),
    handedIn: () => recent.handedIn(n),
    procedureStarted: () => recent.procedureStarted(procedureWord(kind ?? '', texts), n),
    procedureEnded: () => recent.procedureEnded(procedureWord(kind ?? '', texts)),
  };
  return told[type]?.() ?? recent.plain(eventWord(type, texts));
}
