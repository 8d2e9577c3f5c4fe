import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { useAsk } from '../../asking/use-ask.ts';
import type { AreaWord } from '../../layout/area-shell.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';

/** The words of the header of whoever looks over the zone; a third party sees its own hearings alone. */
export function useSupervisorWords(): readonly AreaWord[] {
  const { nav, life, visits, credit: words, promise } = useTexts();
  const { hat } = useKnownMe();
  const oversees = hat?.capacity !== 'thirdParty';
  const { data } = useAsk(taskRoutes.listClocks, { query: { limit: 1 } }, { every: 30_000, enabled: oversees });
  const clocks = { href: '/s/clocks', label: nav.clocks, count: data?.counts.total };
  const hearings = { href: '/s/hearings', label: life.hearings.title };
  if (!oversees) return [hearings];
  const credit = { href: '/s/credit', label: words.title };
  if (hat?.capacity === 'supervisor')
    return [
      clocks,
      { href: '/s/visits', label: visits.title },
      credit,
      { href: '/s/commitments', label: promise.title },
    ];
  if (hat?.capacity === 'creditOffice') return [credit, clocks];
  return hat?.capacity === 'hearingChair' ? [hearings, clocks] : [clocks];
}
