import type { FileStep, GivenItem, Step, Story } from './case-file.ts';
import type { Found } from './found.ts';

type Named = readonly [place: string, item: string];

/** A01 to A32 (the catalogue's own numbers). */
const LAST_ITEM = 32;

/** Items that a story names and its catalogue does not hold, and codes that no item bears. */
export function itemFaults({ given, steps }: Story): readonly Found[] {
  const codes = Object.keys(given.items);
  const unborne = codes
    .filter((code) => Number(code.slice(1, 3)) > LAST_ITEM || code.startsWith('A00'))
    .map((code) => ({ place: `/given/items/${code}`, rule: `there is no item ${code}` }));
  const named: readonly Named[] = [
    ...Object.entries(given.items).flatMap(([code, item]) => namedByItem(`/given/items/${code}`, item)),
    ...(given.grants ?? []).flatMap((grant, n) => namedIn(`/given/grants/${n}/items`, grant.items)),
    ...steps.flatMap((step, n) => namedByStep(`/steps/${n}`, step)),
  ];
  const unknown = named
    .filter(([, item]) => !codes.includes(item))
    .map(([place, item]) => ({ place, rule: `the file gives no item ${item}` }));
  return [...unborne, ...unknown];
}

const namedIn = (place: string, items: readonly string[]): readonly Named[] =>
  items.map((item, n) => [`${place}/${n}`, item] as const);

function namedByItem(place: string, { after, fileWithin, supplementAfterGrant }: GivenItem): readonly Named[] {
  return [
    ...namedIn(`${place}/after`, after ?? []),
    ...(fileWithin ? [[`${place}/fileWithin/of`, fileWithin.of] as const] : []),
    ...(supplementAfterGrant ? [[`${place}/supplementAfterGrant/before`, supplementAfterGrant.before] as const] : []),
  ];
}

type Naming = Step & { readonly item?: string; readonly set?: GivenItem };

function namedByStep(place: string, step: Step): readonly Named[] {
  const { act, expectProject } = step;
  const { item, set } = step as Naming;
  return [
    ...(act === 'file'
      ? (step as FileStep).items.map((one, n) => [`${place}/items/${n}/item`, one.item] as const)
      : []),
    ...(act === 'withdraw-authority'
      ? namedIn(`${place}/items`, (step as Step & { readonly items: readonly string[] }).items)
      : []),
    ...(item === undefined ? [] : [[`${place}/item`, item] as const]),
    ...(set ? namedByItem(`${place}/set`, set) : []),
    ...['chain', 'filingDue'].flatMap((field) => namedByMap(`${place}/expectProject/${field}`, expectProject?.[field])),
  ];
}

const namedByMap = (place: string, map: unknown): readonly Named[] =>
  Object.keys((map as object | undefined) ?? {})
    .filter((code) => code !== 'START' && code !== 'USE')
    .map((code) => [`${place}/${code}`, code] as const);
