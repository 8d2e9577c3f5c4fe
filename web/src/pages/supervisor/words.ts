import type { AreaWord } from '../../layout/area-shell.tsx';
import { useTexts } from '../../texts/language.ts';

/** The words of the header of the supervisor. */
export function useSupervisorWords(): readonly AreaWord[] {
  const { nav } = useTexts();
  return [{ href: '/s/clocks', label: nav.clocks }];
}
