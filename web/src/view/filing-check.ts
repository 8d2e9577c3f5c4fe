import type { AnswerOf } from '../../../api/contract/route.ts';
import type { submissionRoutes } from '../../../api/contract/submissions.ts';
import type { Told } from '../session/use-told.ts';
import type { Texts } from '../texts/texts.ts';
import { lackingMaterials, mayDefer, type FilingDraft } from './filing-draft.ts';
import type { FilingForm, FilingProblem } from './filing-form.ts';

/** One line of the check: what is wrong, where it is put right, and whether it may also come later. */
export interface CheckLine {
  readonly key: string;
  /** Null: the filing as a whole. */
  readonly item: string | null;
  readonly tone: 'must' | 'later';
  readonly title: string;
  readonly remedy: string;
  /** The element of the page that puts it right. */
  readonly target: string;
  readonly articles: readonly string[];
}

/** What the machine found of form and materials, by the guide of an item. */
export type Finding = AnswerOf<typeof submissionRoutes.checkSubmission>['checks'][number];

/**
 * What does not hold and is told beside the lines of the check. A material that is not there has its own line, or is promised
 * for later.
 */
export const failedOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ found, presence }) => found === 'failed' && !presence);

/** Told material by material here, and not once more as the server tells it. */
const OF_MATERIALS = new Set(['E-MATERIAL-MISSING', 'E-INSTANT-INCOMPLETE', 'E-COMMITMENT-INCOMPLETE']);

/** Told only where the page shows an item, a material or a commitment that is not as it was any more. */
const OF_ANOTHER_EDITION = new Set(['E-SIGNED-OTHER', 'E-ITEM-UNKNOWN', 'E-ITEM-NOT-NEEDED', 'E-MATERIAL-NOT-LISTED']);

/**
 * Does the check judge by another form than the page shows? Then the zone published another edition, or the answers of the project
 * were changed, while the page was open.
 */
export const isOutdated = (problems: readonly FilingProblem[], draft: FilingDraft, form: FilingForm): boolean =>
  problems.some(({ code, field = '' }) => {
    if (OF_MATERIALS.has(code)) return lackingMaterials(draft, form).length === 0;
    const key = field.startsWith('fields.') ? field.slice('fields.'.length) : null;
    return OF_ANOTHER_EDITION.has(code) || (key !== null && form.fields.every((one) => one.field.key !== key));
  });

/** Everything that the check found, each with the place where it is put right. */
export function checkLines(
  problems: readonly FilingProblem[],
  draft: FilingDraft,
  { form, texts, told: inLanguage }: { form: FilingForm; texts: Texts; told: Told },
): readonly CheckLine[] {
  const told = problems
    .filter((problem) => !OF_MATERIALS.has(problem.code))
    .map((problem, at) => toldLine(problem, at, form));
  return [...told, ...materialLines(draft, form, { texts, told: inLanguage })];
}

function toldLine(problem: FilingProblem, at: number, form: FilingForm): CheckLine {
  const { item, title, remedy, article = [] } = problem;
  const target = targetOf(problem, form);
  return { key: `${problem.code} ${at}`, item, tone: 'must', title, remedy, target, articles: [article].flat() };
}

function targetOf({ field = '', item }: FilingProblem, form: FilingForm): string {
  if (field.startsWith('fields.')) return fieldId(field.slice('fields.'.length));
  const code = item ?? form.items[0]?.code ?? '';
  return field.includes('deferral') ? untilId(code) : itemId(code);
}

function materialLines(
  draft: FilingDraft,
  form: FilingForm,
  { texts: { filing }, told }: { readonly texts: Texts; readonly told: Told },
): CheckLine[] {
  return lackingMaterials(draft, form).map((material) => {
    const later = mayDefer(material, form.items, draft);
    return {
      key: material.key,
      item: material.usedBy.length === 1 ? (material.usedBy[0]?.item ?? null) : null,
      tone: later ? 'later' : 'must',
      title: filing.notHandedIn(told(material.name)),
      remedy: later ? filing.mayDefer : filing.chooseFile,
      target: materialId(material.key),
      articles: [],
    };
  });
}

/** Ids of what the check leads to. */
export const fieldId = (key: string): string => `filing-${key}`;
export const materialId = (key: string): string => `material-${key.replaceAll(/\W/g, '-')}`;
export const itemId = (code: string): string => `item-${code}`;
export const untilId = (code: string): string => `until-${code}`;
