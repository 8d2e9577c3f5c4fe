import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { useAsk } from '../../asking/use-ask.ts';
import type { AreaWord } from '../../layout/area-shell.tsx';
import { useTexts } from '../../texts/language.ts';

/** The words of the supervisor's header. */
export function useSupervisorWords(): readonly AreaWord[] {
  const { nav } = useTexts();
  const { data } = useAsk(taskRoutes.listClocks, { query: { limit: 1 } }, { every: 30_000 });
  return [{ href: '/s/clocks', label: nav.clocks, count: data?.counts.total }];
}
