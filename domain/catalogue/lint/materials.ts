import type { ItemCode, Material } from '../item.ts';
import { fault, type Fault, type Guide } from './fault.ts';

/** A material with its place in the guide. */
interface Placed {
  readonly material: Material;
  readonly path: string;
}

/** What a guide asks for, in any situation. */
export const materialsOf = (item: Guide): readonly Placed[] => [
  ...item.materials.map((material, at) => ({ material, path: `materials.${at}` })),
  ...(item.situations ?? []).flatMap(({ sets }, situation) =>
    (sets.adds ?? []).map((material, at) => ({ material, path: `situations.${situation}.sets.adds.${at}` })),
  ),
];

/** Materials that are offered for deferral and may not be, shared ones that have two names, and results that are asked. */
export const lintMaterials = (item: Guide, others: readonly Guide[]): readonly Fault[] =>
  materialsOf(item).flatMap((placed) => lintMaterial(placed, item, others));

function lintMaterial({ material, path }: Placed, item: Guide, others: readonly Guide[]): readonly Fault[] {
  // In one guide a material of the same code is the same line of it, as another situation asks for it.
  const same = sameMaterials(material, [item, ...others]).filter(
    (use) => use.item !== item.code || use.code !== material.code,
  );
  const renamed = same.find((use) => use.name !== material.name && use.item !== item.code);
  const faults = renamed
    ? [fault('L-MATERIAL-CONFLICT', `${path}.name`, { other: renamed.name, item: renamed.item })]
    : [];
  const yielded = lintYielded({ material, path }, [item, ...others]);
  const deferrable = material.class === 'D' ? lintDeferrable(material, `${path}.class`, same) : [];
  return [...faults, ...yielded, ...deferrable];
}

/** What the zone itself issued is fetched from the earlier case and asked of nobody (716号 7). */
function lintYielded({ material, path }: Placed, items: readonly Guide[]): readonly Fault[] {
  if (material.class === 'S' || material.sameAs === undefined) return [];
  const source = items.find(({ yields }) => yields === material.sameAs);
  return source ? [fault('L-MATERIAL-YIELDED', `${path}.class`, { material: material.name, item: source.code })] : [];
}

/** What is essential or concerns safety for one item cannot be a secondary paper of another (许可法 12; 意见 23). */
function lintDeferrable(material: Material, path: string, same: readonly SharedUse[]): readonly Fault[] {
  const safety = material.safety || same.some((use) => use.safety);
  const essential = same.find((use) => use.class === 'E');
  return [
    ...(safety ? [fault('L-DEFER-SAFETY', path, { material: material.name })] : []),
    ...(essential ? [fault('L-DEFER-ESSENTIAL', path, { material: material.name, item: essential.item })] : []),
  ];
}

type SharedUse = Material & { readonly item: ItemCode };

/** Every use of one shared material. */
function sameMaterials(material: Material, items: readonly Guide[]): readonly SharedUse[] {
  if (material.sameAs === undefined) return [];
  const uses = items.flatMap((item) => materialsOf(item).map((use) => ({ ...use.material, item: item.code })));
  return uses.filter((use) => use.sameAs === material.sameAs);
}

/** A situation can take away only what the guide lists. */
export function lintSituations(item: Guide): readonly Fault[] {
  const listed = new Set(materialsOf(item).map(({ material }) => material.code));
  return (item.situations ?? []).flatMap(({ sets }, situation) =>
    (sets.drops ?? []).flatMap((code, at) =>
      listed.has(code) ? [] : [fault('L-SITUATION-DROPS', `situations.${situation}.sets.drops.${at}`, { code })],
    ),
  );
}
