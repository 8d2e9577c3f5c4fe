import { readItems, type CatalogueItem } from '../../catalogue/read-items.ts';
import { DEMO_ENTERPRISES, type DemoFirm } from '../world/enterprises.ts';
import { DEMO_PROJECTS } from '../world/projects.ts';
import type { CaseRef } from './step.ts';

const GUIDES = new Map<string, CatalogueItem>(readItems().map((item) => [item.code, item]));

const REVIEWERS: Readonly<Record<string, string>> = {
  economy: 'xuqing',
  planning: 'zhoumin',
  environment: 'gaoyuan',
  water: 'qianning',
  construction: 'shenyue',
  emergency: 'qinhao',
};

const APPROVERS: Readonly<Record<string, string>> = {
  economy: 'dingyiming',
  planning: 'lilan',
  environment: 'hanbing',
  water: 'jiangwen',
  construction: 'jiangtao',
  emergency: 'yanmin',
};

/** The guide of the case's item. @throws if the story names an item that the catalogue does not have. */
export function guideOf(ref: CaseRef): CatalogueItem {
  const code = /\/(A\d{2}[a-e]?)/.exec(ref)?.[1] ?? '';
  return found(GUIDES.get(code), ref);
}

/** The firm whose project it is, by the project's key or a case of it. */
export function firmOf(ref: string): DemoFirm {
  const [key] = ref.split('/');
  const project = DEMO_PROJECTS.find((one) => one.key === key);
  return found(
    DEMO_ENTERPRISES.find((firm) => firm.key === project?.enterprise),
    ref,
  );
}

/** Who takes the case in: the two window officers share the bureaus. */
export const windowOf = (ref: CaseRef): string =>
  ['environment', 'water'].includes(guideOf(ref).bureau) ? 'fanglin' : 'chenliqun';

export const reviewerOf = (ref: CaseRef): string => found(REVIEWERS[guideOf(ref).bureau], ref);

export const approverOf = (ref: CaseRef): string => found(APPROVERS[guideOf(ref).bureau], ref);

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`the story names ${name}, which nobody knows`);
  return thing;
}
