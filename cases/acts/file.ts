import type { AnswerOf } from '../../api/contract/route.ts';
import { answersFor } from '../../api/contract/sample-answers.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { Failure } from '../failure.ts';
import { aliasOf, type FiledItem, type FileStep, type Step } from '../format/case-file.ts';
import { caseIn, projectIn, type Stage } from '../story/stage.ts';
import type { CaseStep } from './act.ts';
import { uploadFile } from './upload.ts';

type Form = AnswerOf<typeof submissionRoutes.readForm>;

/** Files items as the enterprise: reads the one form, fills it in, uploads what is not missing, signs and submits. */
export async function performFile(stage: Stage, step: Step): Promise<void> {
  const { items, joint } = step as FileStep;
  const { id } = await fileItems(stage, items, joint);
  if (joint) stage.joint = id;
}

/** Applies, complete, for the renewal of the permit that a case granted; the application is a case of its own. */
export async function performRenew(stage: Stage, step: Step): Promise<void> {
  const { case: alias, as } = step as CaseStep<{ readonly as: string }>;
  const { id, item } = caseIn(stage, alias);
  await fileItems(stage, [{ item, as, succeeds: { kind: 'renewal', case: id } }]);
}

/** An item as it is filed, and the case whose permit it renews. */
type Filed = FiledItem & { readonly succeeds?: { readonly kind: 'renewal'; readonly case: string } };

async function fileItems(stage: Stage, items: readonly Filed[], joint = false): Promise<{ readonly id: string }> {
  const { call } = await stage.enterprise.representative();
  const project = projectIn(stage);
  const query = { items: [...new Set(items.map(({ item }) => item))].join() };
  const form = await call(submissionRoutes.readForm, { params: { project }, query });
  const body = {
    project,
    joint,
    items: items.map((one, n) => askedItem(one, n, items, form)),
    form: answersFor(form, '演练填写'),
    materials: await handedIn(stage, items, form),
  };
  const receipt = await call(submissionRoutes.submit, { body });
  remember(stage, items, receipt);
  return receipt;
}

/** Cases of one item stand on the receipt in the order in which they were filed. */
function remember(stage: Stage, items: readonly FiledItem[], receipt: AnswerOf<typeof submissionRoutes.submit>): void {
  const left = [...receipt.cases];
  for (const filed of items) {
    const [made] = left.splice(
      left.findIndex(({ item }) => item === filed.item),
      1,
    );
    if (made?.item !== filed.item) throw new Failure(`${filed.item} is not on the receipt`);
    stage.cases.set(aliasOf(filed), { id: made.id, item: filed.item });
  }
}

function askedItem(
  { item, way = 'ordinary', missing = [], succeeds }: Filed,
  n: number,
  items: readonly FiledItem[],
  form: Form,
) {
  const again = items.findIndex((other) => other.item === item) < n;
  const conditions = form.items.find((one) => one.code === item)?.standard?.conditions ?? [];
  const read = way === 'commitment' ? { read: conditions.map((_, n) => n + 1) } : {};
  return { item, way, again, missing: [...missing], ...read, ...(succeeds ? { succeeds } : {}) };
}

/** A material is handed in for whoever does not miss it. */
async function handedIn(stage: Stage, items: readonly FiledItem[], form: Form) {
  const file = await uploadFile(stage);
  const isGiven = (use: { item: string; code: string }): boolean =>
    items.some(({ item, missing }) => item === use.item && !missing?.includes(use.code));
  return form.materials
    .filter(({ asked, usedBy }) => asked && usedBy.some(isGiven))
    .map(({ key }) => ({ material: key, files: [file] }));
}
