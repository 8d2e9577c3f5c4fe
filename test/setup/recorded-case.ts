import { actOnCase } from '../../db/record/act-on-case.ts';
import { recordSubmission } from '../../db/record/submission.ts';
import { transaction, type Pool } from '../../db/pool.ts';
import { itemOn, zoneWorld } from '../../db/zone-world.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { askedMaterials } from '../../domain/catalogue/item.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { at } from './at.ts';
import { setClock } from './seed.ts';

export const applicant: Actor = { person: 'u', name: '顾文静', capacity: 'legalRepresentative', unit: '澜微医疗' };
export const windowClerk: Actor = { person: 'w', name: '陈立群', capacity: 'window', unit: '综合窗口' };

interface Wished {
  /** When it is filed, `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  readonly items: readonly string[];
  /** When the window accepts each of them. */
  readonly acceptedAt: string;
  /** Does who files agree to electronic service? Absent: nobody was asked. */
  readonly agrees?: boolean;
}

/** Files items in the seeded zone, straight into the record, and has the window accept them; gives the ids of the cases. */
export async function fileAndAccept(pool: Pool, wished: Wished): Promise<readonly CaseId[]> {
  const cases = await fileItems(pool, wished);
  await setClock(pool, `${wished.acceptedAt}:00+08:00`);
  for (const { id, materials } of cases)
    await actOnCase(pool, id, { kind: 'accept', checked: materials, by: windowClerk, key: `accept:${id}` });
  return cases.map(({ id }) => id);
}

async function fileItems(pool: Pool, { at: moment, items: codes, agrees }: Omit<Wished, 'acceptedAt'>) {
  const world = await zoneWorld(pool, 'z');
  if (!world) throw new Error('no zone');
  const now = at(moment);
  const items = codes.map((code) => {
    const item = itemOn(world, code as ItemCode, dayOf(now));
    if (!item) throw new Error(`no item ${code}`);
    const materials = askedMaterials(item).map((one) => ({ code: one.code, name: one.name, files: ['f'] }));
    return { item: { ...item, after: [] }, way: 'ordinary' as const, materials, promise: null, succeeds: null };
  });
  const consent = agrees === undefined ? {} : { electronicService: agrees };
  const who = { projectId: 'p', enterpriseId: 'e', by: applicant, ...consent };
  const filing = { world, ...who, now, form: {}, signature: null, items };
  const recorded = await transaction(pool, (tx) => recordSubmission(tx, filing));
  return recorded.cases.map(({ id, item }) => ({
    id,
    materials: items.find((one) => one.item.code === item)?.materials.map(({ code }) => code) ?? [],
  }));
}
