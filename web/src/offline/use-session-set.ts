import { useCallback, useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { useKnownMe } from '../session/me.ts';

type Names = ReadonlySet<string>;

/**
 * What a person chose in a list, kept in this tab until it is closed: a reload finds it again. `subject` names the list. The
 * third is called once something was done with what is chosen: it stays chosen, and a reload does not find it any more.
 */
export function useSessionSet(subject: string): readonly [Names, Dispatch<SetStateAction<Names>>, () => void] {
  const key = `quanlian.chosen ${useKnownMe().person.id} ${subject}`;
  const [chosen, choose] = useState<Names>(() => readFrom(key));
  useEffect(() => {
    if (chosen.size === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify([...chosen]));
  }, [key, chosen]);
  return [chosen, choose, useCallback(() => sessionStorage.removeItem(key), [key])];
}

function readFrom(key: string): Names {
  const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
  return new Set(Array.isArray(kept) ? kept.map(String) : []);
}
