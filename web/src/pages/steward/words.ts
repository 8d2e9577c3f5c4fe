import type { AreaWord } from '../../layout/area-shell.tsx';
import { useTexts } from '../../texts/language.ts';

/** The words of a steward's header. */
export function useStewardWords(): readonly AreaWord[] {
  const { stewards } = useTexts();
  return [{ href: '/h', label: stewards.helped }];
}
