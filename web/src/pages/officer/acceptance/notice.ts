import type { Frame } from '../../../../../domain/case/state/handed.ts';
import type { CaseMaterial, CasePage, Verdict } from './verdicts.ts';
import { judgedMaterials } from './verdicts.ts';

/** One point of the one-time notice (许可法 32(4)): which material, what is wrong, by which rule, how to mend it. */
export interface NoticePoint {
  readonly material: string;
  readonly defect: string;
  readonly basis: string;
  readonly fix: string;
  /** Where on a page of the paper it is. */
  readonly frame?: Frame | undefined;
}

/** Points that the officer worded otherwise than the standard, by material. */
export type Worded = Readonly<Record<string, Omit<NoticePoint, 'material'>>>;

/** The notice as the verdicts gather it: one point for each material to be corrected, in the order of the guide. */
export function gatherNotice(
  page: CasePage,
  verdicts: ReadonlyMap<string, Verdict>,
  worded: Worded,
): readonly NoticePoint[] {
  return judgedMaterials(page)
    .filter((material) => verdicts.get(material.code) === 'correct')
    .map((material) => ({ material: material.code, ...(worded[material.code] ?? standardPoint(material)) }));
}

/** The standard words for a material: it is missing, or the first defect that the guide lists. */
export function standardPoint(material: CaseMaterial): Omit<NoticePoint, 'material'> {
  if (material.files.length === 0) return missingPoint(material);
  const [first] = material.defects;
  return first ? defectPoint(material, first) : defectPoint(material, { text: '', basis: GUIDE });
}

/** A point with one of the guide's standard defects. */
export const defectPoint = (
  { name }: Pick<CaseMaterial, 'name'>,
  { text, basis }: { readonly text: string; readonly basis: string },
): Omit<NoticePoint, 'material'> => ({ defect: text, basis, fix: `改正后重新提交“${name}”。` });

const missingPoint = ({ name }: CaseMaterial): Omit<NoticePoint, 'material'> => ({
  defect: `没有提交“${name}”。`,
  basis: GUIDE,
  fix: `按办事指南的要求提交“${name}”。`,
});

/** The rule where a defect names none: what the published guide asks for. */
const GUIDE = '本事项办事指南材料清单';

/** The numbers, from 1, of the points that are not worded in full. */
export const unwordedPoints = (points: readonly NoticePoint[]): readonly number[] =>
  points.flatMap(({ defect, basis, fix }, at) =>
    [defect, basis, fix].every((text) => text.trim() !== '') ? [] : [at + 1],
  );
