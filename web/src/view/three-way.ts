/** A text that two people wrote on at once: one field of a form, as one text. */
export interface ThreeWay {
  readonly field: string;
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
  /** Who changed it: one side merges by itself; `both` must be chosen. */
  readonly changedBy: 'theirs' | 'mine' | 'both';
}

type Fields = Readonly<Record<string, string>>;

/** The fields that somebody changed since `base`, in the order of `mine`. What both changed alike is no conflict. */
export function changesOf({ base, theirs, mine }: Readonly<Record<'base' | 'theirs' | 'mine', Fields>>): ThreeWay[] {
  return Object.keys(mine).flatMap((field) => {
    const [was = '', other = '', own = ''] = [base[field], theirs[field], mine[field]];
    if (other === was && own === was) return [];
    if (other === own) return [];
    const changedBy = own === was ? 'theirs' : other === was ? 'mine' : 'both';
    return [{ field, base: was, theirs: other, mine: own, changedBy }] as const;
  });
}

/** What a change becomes: what was written for it, or chosen, or what merges by itself; null: nobody has chosen yet. */
export function mergedField({ field, theirs, mine, changedBy }: ThreeWay, chosen: Fields): string | null {
  const written = chosen[field];
  if (written !== undefined) return written;
  if (changedBy === 'both') return null;
  return changedBy === 'theirs' ? theirs : mine;
}
