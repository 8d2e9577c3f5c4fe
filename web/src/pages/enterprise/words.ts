import type { AreaWord } from '../../layout/area-shell.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useMay } from '../../session/use-may.ts';
import { useTexts } from '../../texts/language.ts';
import type { Home } from '../../view/home.ts';
import { todosOf } from '../../view/todos.ts';
import { useHome } from './use-home.ts';
import { useTodoReader } from './use-todo-reader.ts';

/** The words of the enterprise's header; each number is of the answer that its list shows. */
export function useEnterpriseWords(): readonly AreaWord[] {
  const texts = useTexts();
  const reader = useTodoReader();
  const { data } = useHome();
  const { nav, visits, mandates, promise, account } = texts;
  const { hat } = useKnownMe();
  const may = useMay();
  const files = [
    { href: '/e', label: nav.home },
    { href: '/e/projects', label: nav.projects, count: data?.total },
    { href: '/e/todo', label: nav.todo, count: data && todosOf(data, reader).length },
  ];
  // A steward files, completes and follows; the rest is the enterprise's own.
  if (hat?.capacity === 'steward') return [...files, { href: '/e/mandates', label: mandates.title, inMenu: true }];
  return [
    ...files,
    { href: '/e/promises', label: nav.promises, count: data && promisesIn(data) },
    { href: '/e/papers', label: nav.papers },
    { href: '/e/visits', label: visits.title, inMenu: true },
    { href: '/e/commitments', label: promise.title, inMenu: true },
    { href: '/e/mandates', label: mandates.title, inMenu: true },
    ...(may('invite') ? [{ href: '/e/people', label: account.people, inMenu: true as const }] : []),
  ];
}

/** What is still open of promises: papers that are owed, and commitments until nothing of them is to be checked or mended. */
const promisesIn = ({ owed, commitments: { due, mending, lapsed } }: Home): number =>
  owed.length + due + mending + lapsed;
