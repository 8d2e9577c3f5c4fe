import { aliasOf, type FileStep, type GivenMaterial, type Step, type Story } from './case-file.ts';
import type { Found } from './found.ts';

const WITHOUT_LIST = ['E1', 'E2', 'D1', 'D2'];

/** Steps that name materials of the case by these fields. */
const FIELDS = { defer: 'materials', 'hand-in': 'materials', 'notify-correction': 'gaps' } as const;

/** Materials that the item does not have, in whatever version the story gives it. */
export function materialFaults(story: Story): readonly Found[] {
  const itemOf = itemsByAlias(story.steps);
  return story.steps.flatMap((step, n) => {
    if (step.act === 'file') return faultsOfFiling(story, step as FileStep, `/steps/${n}`);
    const field = FIELDS[step.act as keyof typeof FIELDS] as string | undefined;
    const item = itemOf.get(step.case ?? '');
    // That a notice asks for what no guide lists is a refusal of the law, and may be written down as one.
    if (field === undefined || item === undefined || isRefusedNotice(step)) return [];
    const named = (step as unknown as Readonly<Record<string, readonly string[]>>)[field] ?? [];
    return unknown(story, item, named, `/steps/${n}/${field}`);
  });
}

const isRefusedNotice = ({ act, refused }: Step): boolean => act === 'notify-correction' && refused !== undefined;

function itemsByAlias(steps: readonly Step[]): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  const filed = steps.filter((step) => step.act === 'file').flatMap((step) => (step as FileStep).items);
  for (const one of filed) items.set(aliasOf(one), one.item);
  const renewed = steps.filter((step) => step.act === 'renew') as unknown as readonly (Step & {
    readonly as: string;
  })[];
  for (const { as, case: alias } of renewed) items.set(as, items.get(alias ?? '') ?? '');
  return items;
}

const faultsOfFiling = (story: Story, { items }: FileStep, place: string): readonly Found[] =>
  items.flatMap(({ item, missing }, n) => unknown(story, item, missing ?? [], `${place}/items/${n}/missing`));

function unknown(story: Story, item: string, named: readonly string[], place: string): readonly Found[] {
  const known = materialsOf(story, item);
  return named.flatMap((code, n) =>
    known.includes(code) ? [] : [{ place: `${place}/${n}`, rule: `${item} has no material ${code}` }],
  );
}

type Change = Step & { readonly item?: string; readonly set?: { readonly materials?: readonly GivenMaterial[] } };

function materialsOf({ given, steps }: Story, item: string): readonly string[] {
  const first = given.items[item]?.materials?.map(({ code }) => code) ?? WITHOUT_LIST;
  const later = (steps as readonly Change[]).filter((step) => step.act === 'change-item' && step.item === item);
  return [...first, ...later.flatMap(({ set }) => set?.materials?.map(({ code }) => code) ?? [])];
}
