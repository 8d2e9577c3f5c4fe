import type { draftRoutes } from '../../../api/contract/drafts.ts';
import type { projectCommitmentRoutes } from '../../../api/contract/project-commitments.ts';
import type { projectRoutes } from '../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { dayOf } from '../../../domain/clock/instant.ts';
import type { Language, Texts } from '../texts/texts.ts';
import { dateText } from './date-text.ts';
import { tellWhy } from './tell-why.ts';
import { lightDays, lightName, type LightName } from './light-words.ts';

export type ProjectRow = AnswerOf<typeof projectRoutes.listProjects>['rows'][number];
export type CaseCard = ProjectRow['cases'][number];
export type TurnLine = AnswerOf<typeof projectCommitmentRoutes.listTurns>['turns'][number];
export type DraftLine = AnswerOf<typeof draftRoutes.listDrafts>['drafts'][number];

/** Something that the enterprise owes, or may go on with: what, why, by when, and the one thing to do about it. */
export interface Todo {
  readonly key: string;
  readonly light: LightName;
  readonly word: string | null;
  readonly title: string;
  readonly why: string;
  readonly due: Day | null;
  /** The ledger that explains the day. */
  readonly dueHref: string | null;
  readonly href: string;
  readonly label: string;
  readonly act: string;
}

export interface TodoReader {
  readonly texts: Texts;
  readonly language: Language;
}

/**
 * What needs the enterprise, on its cases and on the commitments of its projects, earliest day first; drafts, which no law
 * limits, last.
 */
export function todosOf(
  projects: readonly ProjectRow[],
  drafts: readonly DraftLine[],
  reader: TodoReader,
  turns: readonly TurnLine[] = [],
): Todo[] {
  const owed = [
    ...projects.flatMap((project) => project.cases.flatMap((card) => owedOn(card, reader.texts))),
    ...turns.map((turn) => turnOn(turn, reader.texts)),
  ];
  const begun = projects.flatMap((project) => draftOn(project, drafts, reader));
  return [...owed.toSorted((one, other) => order(one).localeCompare(order(other))), ...begun];
}

const order = ({ due }: Todo): string => due ?? '9999';

function owedOn(card: CaseCard, texts: Texts): Todo[] {
  const words = texts.enterprise;
  const page = `/e/cases/${card.id}`;
  const at = (title: string, why: string, label: string): Todo => ({
    ...dueOf(card, texts),
    title,
    why,
    label,
    key: card.id,
    href: `${page}?act=handIn`,
    act: 'answer',
  });
  if (card.stage === 'correcting') return [at(words.correct(card.item.name), words.correctWhy, words.correctAct)];
  if (card.nearest?.clock === 'rectify')
    return [{ ...at(words.rectify(card.item.name), words.rectifyWhy, words.rectifyAct), href: page }];
  const waits = card.deferred > 0 && (card.stage === 'received' || card.stage === 'accepted');
  return waits ? [at(words.deferred(card.item.name), words.deferredWhy(card.deferred), words.deferredAct)] : [];
}

function turnOn({ id, project, waiting, light: shown, remaining }: TurnLine, texts: Texts): Todo {
  const { promise, enterprise } = texts;
  const light = lightName(shown, false);
  return {
    key: id,
    light,
    word: lightDays(light, remaining ?? 0, texts),
    title: enterprise.turn(project.name, tellWhy(waiting, promise)),
    why: waiting.otherwise === null ? promise.noUntil : `${promise.next}：${promise.otherwise[waiting.otherwise]}`,
    due: waiting.until,
    dueHref: null,
    href: `/e/commitments/${id}`,
    label: enterprise.turnAct,
    act: 'open-turn',
  };
}

function dueOf(card: CaseCard, texts: Texts): Pick<Todo, 'light' | 'word' | 'due' | 'dueHref'> {
  const { nearest, deferred } = card;
  const own = nearest !== null && ['correction', 'deferral', 'rectify'].includes(nearest.clock);
  const dueHref = `/e/cases/${card.id}?clock=${own ? nearest.clock : 'deferral'}#ledger`;
  if (!own)
    return {
      light: deferred > 0 ? 'yellow' : 'notStarted',
      word: texts.enterprise.deferredOpen(deferred),
      due: null,
      dueHref,
    };
  const light = nearest.remaining <= 3 ? 'yellow' : 'green';
  return { light, word: lightDays(light, nearest.remaining, texts), due: nearest.due, dueHref };
}

function draftOn(project: ProjectRow, drafts: readonly DraftLine[], { texts, language }: TodoReader): Todo[] {
  const draft = drafts.find(({ subject }) => subject === draftSubject(project.id));
  if (draft === undefined) return [];
  const { enterprise } = texts;
  return [
    {
      key: draft.subject,
      light: 'notStarted',
      word: enterprise.draftTag,
      title: enterprise.draft(project.name),
      why: enterprise.draftWhy(dateText(dayOf(draft.savedAt), language, texts)),
      due: null,
      dueHref: null,
      href: `/e/projects/${project.id}/file`,
      label: enterprise.draftAct,
      act: 'continue-filing',
    },
  ];
}

/** Under which name the draft of a project's filing is kept; that of a renewal or a change is one of its own. */
export const draftSubject = (project: string, succeeds: { readonly case: string } | null = null): string =>
  succeeds === null ? `submission:${project}` : `submission:${project}:${succeeds.case}`;
