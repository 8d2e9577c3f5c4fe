import type { AnswerOf } from '../../api/contract/route.ts';
import { answersFor } from '../../api/contract/sample-answers.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { material } from './material.ts';
import type { Cast } from './zone.ts';

type Form = AnswerOf<typeof submissionRoutes.readForm>;
export type Receipt = AnswerOf<typeof submissionRoutes.submit>;

/** What of each item is filed otherwise than complete and on the ordinary way. */
export interface Otherwise {
  readonly commitment?: true;
  /** Another one that asks the very same as one before. */
  readonly again?: true;
  readonly missing?: readonly string[];
  readonly deferral?: { readonly materials: string[]; readonly until: string };
}

/** Fills in the one form and uploads a real file for each material that is handed in; the body of a submission. */
export async function prepare(cast: Cast, items: Readonly<Record<string, Otherwise>>) {
  const codes = Object.keys(items);
  const { call } = cast.applicant;
  const form = await call(submissionRoutes.readForm, {
    params: { project: cast.project },
    query: { items: codes.join() },
  });
  const file = await cast.applicant.upload('申报材料.pdf', material());
  return bodyOf(cast, { form, items, file });
}

/** Files items as the applicant would: form, files, password, signature. */
export async function file(cast: Cast, items: Readonly<Record<string, Otherwise>>, key?: string): Promise<Receipt> {
  const body = await prepare(cast, items);
  await cast.applicant.confirm();
  return cast.applicant.call(submissionRoutes.submit, { body, ...(key ? { key } : {}) });
}

/** The case of an item on a receipt. */
export function caseOf(receipt: Receipt, item: string): string {
  const found = receipt.cases.find((one) => one.item === item);
  if (!found) throw new Error(`${item} is not on the receipt`);
  return found.id;
}

/** The body of a submission: the form filled in, one file for each material that is handed in. */
export function bodyOf(
  cast: Pick<Cast, 'project'>,
  { form, items, file }: { form: Form; items: Readonly<Record<string, Otherwise>>; file: string },
) {
  const withheld = (use: { item: string; code: string }): boolean => {
    const { missing = [], deferral } = items[use.item] ?? {};
    return missing.includes(use.code) || (deferral?.materials.includes(use.code) ?? false);
  };
  return {
    project: cast.project,
    items: form.items.map(({ code, standard }) => itemOf(code, items[code] ?? {}, standard)),
    form: answersFor(form, '演练填写', { 'contact.phone': '13800001234' }),
    materials: form.materials
      .filter((material) => material.asked && !material.usedBy.some(withheld))
      .map((material) => ({ material: material.key, files: [file] })),
  };
}

const itemOf = (
  item: string,
  { commitment, again, missing, deferral }: Otherwise,
  standard: Form['items'][number]['standard'],
) => ({
  item,
  way: commitment ? ('commitment' as const) : ('ordinary' as const),
  ...(commitment && standard ? { read: standard.conditions.map((_, at) => at + 1), textHash: standard.textHash } : {}),
  ...(again ? { again } : {}),
  missing: [...(missing ?? [])],
  ...(deferral ? { deferral } : {}),
});
