import { defineAct, nothingForbids } from '../act.ts';
import type { CaseIn } from '../case.ts';
import type { Context } from '../context.ts';
import type { Happening } from '../event.ts';
import { missingMaterials } from '../materials.ts';

/**
 * What the system does by itself as soon as a case is received: an item that is decided at once (备案; 许可法 34(2)), or
 * on a commitment, is accepted and granted in the same moment, if it is complete and the zone has the power.
 */
export const takeUp = defineAct({
  kind: 'takeUp',
  stages: ['received'],
  own: nothingForbids,
  world: nothingForbids,
  happen: (c, _command, context) => (decidedAtOnce(c, context) ? grantedAtOnce(c, context) : []),
});

const decidedAtOnce = (c: CaseIn<'received'>, context: Context): boolean =>
  (c.item.instant || c.way === 'commitment') && missingMaterials(c).length === 0 && context.facts.authority !== null;

function grantedAtOnce(c: CaseIn<'received'>, context: Context): readonly Happening[] {
  const proposal = { outcome: 'grant', reasons: [], provisions: [], conditions: [], overrunReason: null } as const;
  return [
    { type: 'accepted', on: context.today, checked: c.handedIn },
    {
      type: 'granted',
      byCommitment: c.way === 'commitment',
      proposal,
      signature: null,
      authority: context.facts.authority?.id ?? '',
    },
  ];
}
