import type { AreaWord } from '../../layout/area-shell.tsx';
import { useTexts } from '../../texts/language.ts';

/** The words of the header of the admin. */
export function useAdminWords(): readonly AreaWord[] {
  const { nav } = useTexts();
  return [{ href: '/a', label: nav.items }];
}
