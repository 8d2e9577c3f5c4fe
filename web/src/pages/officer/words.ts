import type { AreaWord } from '../../layout/area-shell.tsx';
import { useTexts } from '../../texts/language.ts';

/** The words of the officer's header. */
export function useOfficerWords(): readonly AreaWord[] {
  const { nav } = useTexts();
  return [{ href: '/o/tasks', label: nav.tasks }];
}
