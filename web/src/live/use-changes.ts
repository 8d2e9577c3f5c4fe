import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Hears what others do, as long as the page is open. Whoever is not signed in loads nothing of it. */
export function useChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let left = false;
    let stop = (): void => undefined;
    void import('./hear-changes.ts').then(({ hearChanges }) => {
      if (!left) stop = hearChanges(queries);
    });
    return () => {
      left = true;
      stop();
    };
  }, [queries]);
}
