import { filingSubject } from '../../../api/contract/drafts.ts';
import { dayOf, timeOf } from '../../../domain/clock/instant.ts';
import type { Home, HomeLine, HomePlan, HomeProject } from './home.ts';
import { isFileable, type Fileable } from './mandated.ts';
import { dateText } from './date-text.ts';
import type { Todo, TodoReader } from './todo.ts';

type Named = Pick<HomeProject, 'id' | 'name'>;

/** Drafts that were begun, and which items whoever looks may file. */
interface Filing {
  readonly drafts: Home['drafts'];
  readonly fileable: Fileable;
}

/** What may be filed for a project now, what may be filed ahead, and a draft that was begun. */
export function filingTodos(project: HomeProject, { drafts, fileable }: Filing, reader: TodoReader): Todo[] {
  const own = (lines: readonly HomeLine[]) => lines.filter(({ code }) => isFileable(fileable, code));
  const draft = drafts.find(({ subject }) => subject === draftSubject(project.id));
  const saved = draft && savedText(draft, reader);
  const { plan } = project;
  const lines =
    plan === null ? [] : [filing(project, own(nowOf(plan)), reader), ahead(project, own(aheadOf(plan)), reader)];
  const [first, ...others] = lines.filter((line) => line !== null);
  if (saved === undefined) return first === undefined ? [] : [first, ...others];
  return [continued(project, first, saved, reader), ...others];
}

/** A filing that was begun for a project of which the home tells nothing else. */
export const begunTodo = ({ project, savedAt }: Home['begun'][number], reader: TodoReader): Todo =>
  continued(project, undefined, savedText({ savedAt }, reader), reader);

const savedText = (
  { savedAt }: Pick<Home['begun'][number], 'savedAt'>,
  { texts, language }: Pick<TodoReader, 'texts' | 'language'>,
): string => texts.home.draftSaved(dateText(dayOf(savedAt), language, texts), timeOf(savedAt).slice(0, 5));

/** What waits for nothing and comes by the plan now. */
export const nowOf = ({ items, today }: Pick<HomePlan, 'items' | 'today'>): readonly HomeLine[] =>
  items.filter((line) => isToFile(line) && line.state === 'open' && line.dates.begin <= today);

/** What waits for items that are all filed, and not yet all granted: it may be sent ahead of them. */
export function aheadOf({
  items,
  edges,
  today,
  startOn,
}: Pick<HomePlan, 'items' | 'edges' | 'today' | 'startOn'>): readonly HomeLine[] {
  const filed = (code: string): boolean => items.some((one) => one.code === code && one.case !== null);
  return items.filter((line) => {
    const before = edges.filter(({ to, kind }) => to === line.code && kind === 'beforeIssue');
    const waits = line.state === 'waiting' && before.length > 0 && before.every(({ from }) => filed(from));
    const soon = line.dates.begin >= today && (today > startOn || line.dates.begin < startOn);
    return isToFile(line) && waits && soon;
  });
}

const isToFile = ({ case: id, need, nature }: HomeLine): boolean =>
  id === null && need === 'needed' && nature !== 'contract';

function filing(project: HomeProject, lines: readonly HomeLine[], reader: TodoReader): Todo | null {
  if (lines.length === 0) return null;
  const { home } = reader.texts;
  return {
    ...toFile(project, lines, 'now'),
    word: home.fileNowTag,
    title: home.fileNow(namesOf(lines, reader)),
    why: home.fileNowWhy(project.name),
    label: home.fileAct,
  };
}

function ahead(project: HomeProject, lines: readonly HomeLine[], reader: TodoReader): Todo | null {
  const [first] = lines.map(({ dates }) => dates.begin).toSorted();
  if (first === undefined) return null;
  const { home } = reader.texts;
  return {
    ...toFile(project, lines, 'ahead'),
    word: home.fileAheadTag,
    title: home.fileAhead(namesOf(lines, reader)),
    why: home.fileAheadWhy(project.name),
    expected: first,
    label: home.fillAct,
  };
}

const toFile = (project: Named, lines: readonly HomeLine[], when: 'now' | 'ahead') => ({
  key: `${project.id} ${when}`,
  light: 'notStarted' as const,
  due: null,
  dueHref: null,
  href: `/e/projects/${project.id}/file?items=${lines.map(({ code }) => code).join()}`,
  act: `file-${when}`,
});

function namesOf(lines: readonly HomeLine[], { texts: { home }, nameOf }: TodoReader): string {
  const names = lines.map(nameOf);
  const shown = home.listed(names.slice(0, 2));
  return names.length > 2 ? home.moreItems(shown, names.length) : shown;
}

/** A draft goes on where it was left, whatever the plan says meanwhile. */
function continued(
  project: Named,
  first: Todo | undefined,
  saved: string,
  { texts: { enterprise } }: TodoReader,
): Todo {
  return {
    ...(first ?? {
      ...toFile(project, [], 'now'),
      word: enterprise.draftTag,
      title: enterprise.draft(project.name),
      why: '',
    }),
    key: draftSubject(project.id),
    why: `${first?.why ?? ''}${saved}`,
    href: `/e/projects/${project.id}/file`,
    label: enterprise.draftAct,
    act: 'continue-filing',
  };
}

/** Under which name the draft of a project's filing is kept; that of a renewal or a change is one of its own. */
export const draftSubject = (project: string, succeeds: { readonly case: string } | null = null): string =>
  succeeds === null ? filingSubject(project) : `${filingSubject(project)}:${succeeds.case}`;
