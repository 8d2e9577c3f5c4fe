import type { Day } from '../../domain/clock/day.ts';

/** What a row depends on besides what was written: the zone's day and the edition of its calendar. */
export interface Stand {
  readonly edition: number;
  readonly today: Day;
}

/** Rows of a list as they were last told, by the id of each. */
export interface RowsTold<T> {
  /** The rows of a page (ids and stamps in turn, a blank between all); null if one of them was not told like this. */
  all(page: string | null, stand: Stand): T[] | null;
  /** One row: as it was told, or made now and kept in place of what was told of the same id. */
  one(id: string, stamp: string, stand: Stand, make: () => T): T;
}

/**
 * Keeps the last `most` rows that were told, since a list is read far more often than what it tells changes. A stamp names
 * the transactions that wrote what the row tells: a row is told again only if none of it was written anew.
 */
export function keepRowsTold<T>(most: number): RowsTold<T> {
  const kept = new Map<string, { readonly key: string; readonly row: T }>();
  return {
    all: (page, stand) => {
      const rows: T[] = [];
      const words = page === null ? [] : page.split(' ');
      for (let at = 0; at < words.length; at += 2) {
        const known = kept.get(words[at] ?? '');
        if (known?.key !== keyOf(words[at + 1] ?? '', stand)) return null;
        rows.push(known.row);
      }
      return rows;
    },
    one: (id, stamp, stand, make) => {
      const key = keyOf(stamp, stand);
      const known = kept.get(id);
      if (known?.key === key) return known.row;
      const row = make();
      kept.delete(id);
      kept.set(id, { key, row });
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return row;
    },
  };
}

const keyOf = (stamp: string, { edition, today }: Stand): string => `${stamp} ${edition} ${today}`;
