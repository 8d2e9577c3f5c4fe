import { useCallback } from 'react';
import { holdsUnkept, isOpenList } from '../../components/opened.tsx';
import { useShortcut } from '../../layout/shortcuts.ts';
import { useGoTo } from '../param.ts';

/** Escape leads back, unless something would be lost that is kept nowhere. */
export function useLeaving(back: string): void {
  const goTo = useGoTo();
  useShortcut(
    'Escape',
    useCallback(
      ({ target }) => {
        if (!isOpenList(target) && !holdsUnkept(document.body)) goTo(back);
      },
      [goTo, back],
    ),
  );
}
