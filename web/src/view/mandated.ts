import type { Texts } from '../texts/texts.ts';
import type { TodoFacts } from './todo.ts';

/** Items that may be filed for a project. */
export type Fileable = readonly string[] | 'all';

export const isFileable = (items: Fileable, code: string): boolean => items === 'all' || items.includes(code);

/** What of a project falls to whoever looks: every item, or those that a mandate covers. */
export function fileableFor({ mandated }: Pick<TodoFacts, 'mandated'>, project: string): Fileable {
  if (mandated === null) return 'all';
  return mandated.projects.find(({ id }) => id === project)?.items ?? [];
}

/** Of what is to be done on the home, what falls to whoever looks: all of it, or what a mandate covers. */
export function mandatedOf(home: TodoFacts): TodoFacts {
  const { mandated } = home;
  if (mandated === null) return home;
  const isOwn = ({ id }: { readonly id: string }): boolean => mandated.cases.includes(id);
  const files = ({ id }: { readonly id: string }): boolean => fileableFor(home, id).length > 0;
  return {
    ...home,
    projects: home.projects.filter(files).map((project) => ({ ...project, cases: project.cases.filter(isOwn) })),
    waiting: home.waiting.filter(isOwn),
    published: home.published.filter((one) => isOwn({ id: one.case })),
    owed: home.owed.filter((row) => isOwn(row.case)),
    begun: home.begun.filter(({ project }) => files(project)),
  };
}

/** What an empty list of what is to be done says: nothing is, or no mandate of today lets whoever looks file or complete anything. */
export function emptyWords({ mandated }: Pick<TodoFacts, 'mandated'>, { enterprise }: Texts) {
  const lacks = mandated !== null && mandated.projects.length > 0 && mandated.projects.every(isOfNothing);
  return lacks
    ? { sentence: enterprise.noMandate, next: enterprise.noMandateNext }
    : { sentence: enterprise.noTodo, next: enterprise.noTodoNext };
}

const isOfNothing = ({ items }: { readonly items: Fileable }): boolean => items.length === 0;
