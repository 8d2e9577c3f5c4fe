import { useCallback, useRef, useState, type RefObject } from 'react';
import { useShortcut } from '../../../layout/shortcuts.ts';

/** The round by keys: which row they stand on, and what holds the rows. */
export interface RoundKeys {
  /** Id of the opinion; null: on none yet. */
  readonly at: number | null;
  readonly rows: RefObject<HTMLDivElement | null>;
}

/** J and K move through the rows; A adopts and U urges on the row, as its buttons do; R leads to what is asked again. */
export function useRoundKeys(opinions: readonly { readonly id: number }[]): RoundKeys {
  const [at, stand] = useState<number | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  const move = useCallback(
    (by: number) => {
      const here = opinions.findIndex(({ id }) => id === at);
      const next = opinions[Math.min(Math.max(here + by, 0), opinions.length - 1)];
      if (next) stand(next.id);
    },
    [opinions, at],
  );
  const press = useCallback(
    (act: string) => rows.current?.querySelector<HTMLElement>(`[aria-current] [data-act="${act}"]`)?.click(),
    [],
  );
  useShortcut(
    'j',
    useCallback(() => move(1), [move]),
  );
  useShortcut(
    'k',
    useCallback(() => move(-1), [move]),
  );
  useShortcut(
    'a',
    useCallback(() => press('adopt-opinion'), [press]),
  );
  useShortcut(
    'u',
    useCallback(() => press('urge-opinion'), [press]),
  );
  useShortcut('r', toAskAgain);
  return { at, rows };
}

/** The field of a compromise where opinions differ; otherwise the first question that may still be asked. */
function toAskAgain(): void {
  document.querySelector<HTMLElement>('.round-conflict textarea, .round-two [data-act="ask-left"]')?.focus();
}
