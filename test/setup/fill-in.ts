import { submissionRoutes } from '../../api/contract/submissions.ts';
import { material } from './material.ts';
import type { Visitor } from './visitor.ts';
import type { Cast } from './zone.ts';

/** What each file is called that is handed in. */
export const FILED_NAME = '申报材料.pdf';

/** Answers each field of the one form that is not known already. */
export async function fillForm(
  page: Visitor['page'],
  { applicant: client, project }: Cast,
  item: string,
): Promise<void> {
  const { fields } = await client.call(submissionRoutes.readForm, { params: { project }, query: { items: item } });
  for (const { field, known } of fields) {
    const control = page.locator(`[id="filing-${field.key}"]`);
    if (known === null) await answer(control, field);
  }
}

type Control = ReturnType<Visitor['page']['locator']>;

async function answer(control: Control, field: Readonly<Record<string, unknown>>): Promise<void> {
  const { type } = field;
  const min = Number(field['min'] ?? 1);
  if (type === 'boolean') return control.check();
  if (type === 'choice') {
    const isList = (await control.evaluate((element) => element.tagName)) === 'SELECT';
    await (isList ? control.selectOption({ index: 1 }) : control.locator('input').first().check());
    return undefined;
  }
  const number = type === 'number' || type === 'integer';
  return control.fill(number ? String(min) : '演练填写'.repeat(Math.ceil(min / 4)));
}

/** Hands in a file for each material. A row that uploads shows no way to choose a file: they are named before the first begins. */
export async function handInEverything({ page }: Visitor): Promise<void> {
  const content = material();
  const file = { name: FILED_NAME, mimeType: 'application/pdf', buffer: content };
  const inputs = await page.locator('input[data-act="choose-file"]').all();
  const ids = await Promise.all(inputs.map((input) => input.getAttribute('id')));
  for (const id of ids) await page.locator(`[id="${id}"]`).setInputFiles(file);
  await page.getByText('还没有', { exact: true }).waitFor({ state: 'detached' });
}
