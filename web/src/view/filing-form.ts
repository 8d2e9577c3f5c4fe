import type { AskOf } from '../../../api/contract/client.ts';
import type { projectRoutes } from '../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { projectProgressRoutes } from '../../../api/contract/project-progress.ts';
import type { submissionRoutes } from '../../../api/contract/submissions.ts';
import type { FormField } from '../../../domain/catalogue/item.ts';
import { isPerWorks } from '../../../domain/project/works.ts';
import type { Told } from '../session/use-told.ts';
import type { Texts } from '../texts/texts.ts';
import type { Field, FieldKind } from './form-schema.ts';
import type { CaseCard } from './todos.ts';

/** The permit whose renewal or change is applied for. */
export type Succeeds = NonNullable<SubmissionBody['items'][number]['succeeds']>;

export type SubmissionBody = AskOf<typeof submissionRoutes.submit>['body'];

/** The one form of several items, as the API gives it. */
export type FilingForm = AnswerOf<typeof submissionRoutes.readForm>;
export type FilingItem = FilingForm['items'][number];
export type FilingMaterial = FilingForm['materials'][number];
export type FilingProblem = AnswerOf<typeof submissionRoutes.checkSubmission>['problems'][number];

/**
 * Items of the zone without a case that is open or granted: a refusal and a revocation leave the way free to file anew, and
 * one that was filed for some of the works can still be filed for the others.
 */
export function filableItems(
  { items, cases }: Pick<AnswerOf<typeof projectRoutes.readProject>, 'items' | 'cases'>,
  units: readonly UnitFate[] = [],
): readonly string[] {
  const taken = new Set(cases.filter(isTaken).map((card) => card.item.code as string));
  return items.filter((code) => !taken.has(code) || (isPerWorks({ code }) && units.some((unit) => isFree(code, unit))));
}

/** One of the works of a project, with what is filed for it. */
type UnitFate = Pick<AnswerOf<typeof projectProgressRoutes.readProgress>['units'][number], 'chain'>;

const isFree = (code: string, { chain }: UnitFate): boolean => {
  const state = chain[code];
  return state !== undefined && state !== 'running' && state !== 'done';
};

/** The national code for 撤销; the other fates of a permit have their own ways, renewal among them. */
const REVOKED = 15;

/** What of a case tells whether its item can be filed anew. */
export type CaseFate = Pick<CaseCard, 'item' | 'stage' | 'outcome' | 'status'>;

/** A case is open or granted. */
export const isTaken = ({ stage, outcome, status }: CaseFate): boolean =>
  stage !== 'closed' && outcome !== 'refuse' && status !== REVOKED;

/**
 * Cases, open or granted, of what is about to be filed: filed once more it is a case of its own. Not of what may be filed works by works,
 * where the project names some: which of them are left is told with their choice.
 */
export const takenAmong = <C extends CaseFate>(
  { items, works }: Pick<FilingForm, 'items' | 'works'>,
  cases: readonly C[],
): readonly C[] =>
  cases.filter(
    (card) => isTaken(card) && items.some((item) => item.code === card.item.code && !isByWorks(item, works)),
  );

const isByWorks = (item: FilingItem, works: FilingForm['works']): boolean => works.length > 0 && isPerWorks(item);

/** Can the very same be filed once more by saying so? Not the renewal or change of a permit, nor what is filed works by works. */
export const canBeMeantAgain = (
  { items, works }: Pick<FilingForm, 'items' | 'works'>,
  succeeds: Succeeds | null,
): boolean => succeeds === null && !items.some((item) => isByWorks(item, works));

/** A field of the one form as the form's controls ask it; one that several items ask names them. */
export function controlOf(
  { field: given, usedBy }: FilingForm['fields'][number],
  { texts: { filing }, told }: { readonly texts: Texts; readonly told: Told },
): Field {
  const field = inLanguage(given as unknown as FormField, told);
  const users = usedBy.length > 1 ? filing.askedBy(usedBy) : undefined;
  const hint = [field.unit, field.help, users].filter((part) => part !== undefined && part !== '').join('　');
  return {
    ...kindOf(field),
    name: field.key,
    label: field.label,
    hint: hint === '' ? null : hint,
    required: field.required,
    limits: {
      type: field.type === 'integer' ? 'integer' : 'string',
      ...(field.min === undefined ? {} : { minimum: field.min }),
      ...(field.max === undefined ? {} : { maximum: field.max }),
    },
  };
}

/** The words of a field in the language of the page; what is sent is the same in each. */
const inLanguage = (field: FormField, told: Told): FormField => ({
  ...field,
  label: told(field.label),
  ...(field.unit === undefined ? {} : { unit: told(field.unit) }),
  ...(field.help === undefined ? {} : { help: told(field.help) }),
  ...(field.options ? { options: field.options.map(({ value, label }) => ({ value, label: told(label) })) } : {}),
});

function kindOf(field: FormField): FieldKind {
  if (field.type === 'choice') return { kind: 'choice', choices: [...(field.options ?? [])] };
  if (field.type === 'integer') return { kind: 'number' };
  return { kind: field.type };
}
