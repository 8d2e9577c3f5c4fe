import type { AreaWord } from '../../layout/area-shell.tsx';
import { useTexts } from '../../texts/language.ts';

/** The words of the enterprise's header. */
export function useEnterpriseWords(): readonly AreaWord[] {
  const { nav } = useTexts();
  return [{ href: '/e', label: nav.home }];
}
