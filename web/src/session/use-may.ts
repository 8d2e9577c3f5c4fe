import { mayEver, refuseRight } from '../../../domain/permission/may.ts';
import type { Act, ThingOf } from '../../../domain/permission/rights.ts';
import { useKnownMe } from './me.ts';

/**
 * May whoever looks do this: to that thing, or if none is named to any? By the rules that refuse on the server, so that no page
 * offers what would be refused for want of a right.
 */
export function useMay() {
  const { hat } = useKnownMe();
  return <A extends Act>(act: A, thing?: ThingOf<A>): boolean =>
    thing === undefined ? mayEver({ hat, keyFor: null }, act) : refuseRight(hat, act, thing) === null;
}
