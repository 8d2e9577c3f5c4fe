import { createContext } from 'react';
import type { WorkList } from './work-groups.ts';

/** Of the steps that whoever looks has in hand, the names of those who ask for them, by step. */
export type AskedFor = ReadonlyMap<string, readonly string[]>;

export const AskedForContext = createContext<AskedFor>(new Map());

/** Who asks for what, as the list told it. */
export const askedForIn = (list: Pick<WorkList, 'asked'> | null): AskedFor =>
  new Map(list?.asked.map(({ task, by }) => [task, by]));
