import { grantRoutes } from '../../api/contract/grants.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import type { GivenItem, Step, Story } from '../format/case-file.ts';
import { bodyOf } from '../given/items.ts';
import type { Act } from './act.ts';

type Change = Step & { readonly item: string; readonly set: GivenItem };

/** A new version of the item from today. */
export const performChangeItem: Act = async ({ admin, zone, story }, step) => {
  const { item: code } = step as Change;
  await admin(itemRoutes.putItem, { params: { zone, code }, body: bodyOf(itemAfter(story, step as Change)) as never });
};

/** The item as it was given, with every change up to this one on top. */
function itemAfter({ given, steps }: Story, change: Change): GivenItem {
  const earlier = steps
    .slice(0, steps.indexOf(change))
    .filter((step) => step.refused === undefined) as unknown as readonly Change[];
  const changes = earlier.filter((step) => step.act === 'change-item' && step.item === change.item);
  return Object.assign({}, given.items[change.item], ...[...changes, change].map(({ set }) => set)) as GivenItem;
}

/** Ends every grant of these items; what it covers beside them is granted anew before, so that it is never without power. */
export const performWithdrawAuthority: Act = async ({ admin, zone, story }, step) => {
  const { items } = step as Step & { readonly items: readonly string[] };
  const { grants } = await admin(grantRoutes.listGrants, { params: { zone } });
  for (const { id, ...grant } of grants) {
    const covered = grant.items === 'all' ? Object.keys(story.given.items) : grant.items;
    if (!covered.some((item) => items.includes(item))) continue;
    const rest = covered.filter((item) => !items.includes(item));
    if (rest.length > 0)
      await admin(grantRoutes.addGrant, { params: { zone }, body: { ...grant, items: rest } as never });
    await admin(grantRoutes.endGrant, { params: { zone, grant: id } });
  }
};
