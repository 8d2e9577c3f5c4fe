import { useQueryClient } from '@tanstack/react-query';
import { mayEver } from '../../../domain/permission/may.ts';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { knownMe } from './me.ts';

/** Could whoever is here ever ask this of a route? What they could not is not shown. */
export function useNamed({ act }: Pick<AnyRoute, 'act'>): boolean {
  const hat = knownMe(useQueryClient())?.hat ?? null;
  return mayEver({ hat, keyFor: null }, act);
}
