import type { AnswerOf } from '../../api/contract/route.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import type { OneForm } from '../../domain/catalogue/form.ts';
import { answerForm } from '../form-answers.ts';
import { sampleFile } from '../sample-file.ts';
import { firmOf } from '../story/cast.ts';
import type { FiledItem, Step } from '../story/step.ts';
import { projectOf } from './opening.ts';
import { openedBy } from './overtaken.ts';
import type { Progress } from './progress.ts';
import type { Stage } from './stage.ts';

type Filing = Extract<Step, { act: 'file' }>;
type Form = AnswerOf<typeof submissionRoutes.readForm>;

/** Files the items of a step: reads the one form, fills it in, uploads what is not held back, signs and submits. */
export async function fileItems(stage: Stage, step: Filing, key: string): Promise<Partial<Progress>> {
  const project = openedBy(stage.diary.read(), step.project);
  const applicant = await stage.people.signing(step.who);
  const query = { items: step.items.map((item) => item.item).join() };
  const form = await applicant.call(submissionRoutes.readForm, { params: { project }, query });
  const materials = await handedIn(stage, applicant, step, form);
  const items = step.items.map((item) => askedItem(item, form));
  const values = answerForm(form as unknown as OneForm, projectOf(step.project), firmOf(step.project));
  const receipt = await applicant.call(submissionRoutes.submit, {
    body: { project, items, form: values, materials },
    key,
  });
  const filed = step.items.map(({ item, as }) => [
    `${step.project}/${as ?? item}`,
    receipt.cases.find((one) => one.item === item)?.id ?? '',
  ]);
  return { cases: { ...stage.diary.read().cases, ...Object.fromEntries(filed) } };
}

function askedItem({ item, way, missing, deferral }: FiledItem, form: Form) {
  const conditions = form.items.find((one) => one.code === item)?.standard?.conditions ?? [];
  return {
    item,
    way: way ?? ('ordinary' as const),
    ...(way ? { read: conditions.map((_, at) => at + 1) } : {}),
    missing: [...(missing ?? [])],
    ...(deferral ? { deferral: { materials: [...deferral.materials], until: deferral.until } } : {}),
  };
}

async function handedIn(stage: Stage, applicant: SignedInClient, step: Filing, form: Form) {
  const materials: { material: string; files: string[] }[] = [];
  for (const { key, name, asked, usedBy } of form.materials) {
    if (!asked || usedBy.some((use) => isHeldBack(step, use))) continue;
    materials.push({
      material: key,
      files: [await fileFor(stage, applicant, { of: step.project, name })],
    });
  }
  return materials;
}

const isHeldBack = (step: Filing, use: { item: string; code: string }): boolean =>
  step.items.some(
    ({ item, missing, deferral }) =>
      item === use.item && [...(missing ?? []), ...(deferral?.materials ?? [])].includes(use.code),
  );

/** The file for a material of the firm whose project `of` is, uploaded once; the diary remembers it, so that a repeated filing is the same. */
export async function fileFor(
  { diary }: Pick<Stage, 'diary'>,
  applicant: SignedInClient,
  { of, name }: { readonly of: string; readonly name: string },
): Promise<string> {
  const firm = firmOf(of);
  const known = diary.read().files[`${firm.key}/${name}`];
  if (known) return known;
  const pdf = await sampleFile(name, [`提交单位：${firm.name}`, '本材料用于演示申报和审批的全过程。']);
  const id = await applicant.upload(`${name}.pdf`, new Uint8Array(pdf));
  const progress = diary.read();
  await diary.write({ ...progress, files: { ...progress.files, [`${firm.key}/${name}`]: id } });
  return id;
}
