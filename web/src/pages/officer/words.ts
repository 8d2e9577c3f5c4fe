import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { urgingRoutes } from '../../../../api/contract/urgings.ts';
import { useAsk } from '../../asking/use-ask.ts';
import type { AreaWord } from '../../layout/area-shell.tsx';
import { useOpenComplaints } from '../complaints/use-open-complaints.ts';
import { useKnownMe } from '../../session/me.ts';
import { useMay } from '../../session/use-may.ts';
import { useTexts } from '../../texts/language.ts';

/** What enterprises ask and complain of, for whoever answers it. */
function useAskedWord(): readonly AreaWord[] {
  const { complaints } = useTexts();
  const answers = useMay()('answerComplaint');
  const count = useOpenComplaints(answers);
  return answers ? [{ href: '/o/complaints', label: complaints.title, count }] : [];
}

/** The words of the officer's header, with how many tasks wait behind each. */
export function useOfficerWords(): readonly AreaWord[] {
  const texts = useTexts();
  const { nav, officer, visits, promise } = texts;
  const { hat } = useKnownMe();
  const { data } = useAsk(taskRoutes.listTasks, { query: { limit: 1 } }, { every: 20_000 });
  const capacity = hat?.capacity ?? '';
  const asked = useAskedWord();
  const counts = data?.counts;
  const all = counts && Object.values({ ...counts, mine: 0 }).reduce((sum, count) => sum + count, 0);
  const tasks = { href: '/o/tasks', label: nav.tasks, count: all };
  const parallel = { href: '/o/parallel', label: texts.parallel.title };
  const urged = useAsk(urgingRoutes.listUrgings, { query: { state: 'open', limit: 1 } }, { every: 60_000 });
  const urgings = { href: '/o/urgings', label: nav.urgings, count: urged.data?.open };
  const owed = { href: '/o/deferrals', label: nav.deferred };
  const byCapacity: Readonly<Record<string, readonly AreaWord[]>> = {
    inspector: [tasks, { href: '/o/visits', label: visits.title }],
    reviewer: [tasks, parallel, owed],
    window: [
      { href: '/o/counter', label: texts.counter.title },
      { href: '/o/tasks?view=accept', label: nav.intake, count: counts?.accept },
      tasks,
      { href: '/o/tasks?view=serve', label: officer.tab.serve, count: counts?.serve },
      owed,
      { href: '/o/registrations', label: texts.account.registrations, inMenu: true },
    ],
  };
  const words = byCapacity[capacity] ?? [tasks];
  return [
    ...words,
    urgings,
    ...asked,
    // Six words fit into the header.
    { href: '/o/commitments', label: promise.title, ...(capacity === 'window' && { inMenu: true as const }) },
    { href: '/o/changes', label: texts.tracing.changes.title, inMenu: true },
    { href: '/o/staff', label: texts.staff.own, inMenu: true },
  ];
}
