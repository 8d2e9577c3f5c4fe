import { caseRoutes } from '../../api/contract/cases.ts';
import { shownOf } from '../../api/contract/sign-shown.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { guideOf } from '../story/cast.ts';
import type { CaseRef, Step } from '../story/step.ts';
import { fileFor } from './filing.ts';
import { OvertakenError } from './overtaken.ts';
import type { Stage } from './stage.ts';

type Act = Extract<Step, { case: CaseRef }>;

/** Does an act of the story on its case, through the route of the page. */
export async function actOf(stage: Stage, step: Act, key: string): Promise<void> {
  const id = stage.diary.read().cases[step.case];
  if (!id) throw new OvertakenError(`the story has not filed ${step.case}`);
  if (step.act === 'signDecision') return sign(stage, { who: step.who, id, key });
  const { call } = step.act === 'withdraw' ? await stage.people.signing(step.who) : await stage.people.as(step.who);
  await call(caseRoutes[step.act], { params: { case: id }, body: await bodyOf(stage, step, id), key } as never);
}

/** Whoever signs reads the papers first. What was signed already, before the diary said so, is left as it is. */
async function sign({ people }: Stage, { who, id, key }: Record<'who' | 'id' | 'key', string>): Promise<void> {
  const { call } = await people.signing(who);
  const params = { case: id };
  const { decision } = await call(caseRoutes.readCase, { params });
  if (decision !== null) return;
  const shown = await shownOf(call, { ...params, act: 'signDecision', written: {} });
  await call(caseRoutes.signDecision, { params, body: { shown }, key });
}

/** What the page would send with the act. */
async function bodyOf(stage: Stage, step: Act, id: string): Promise<unknown> {
  const { who, case: ref, act } = step;
  if (act === 'handIn') return { materials: await filesFor(stage, step as Extract<Act, { act: 'handIn' }>) };
  if (act !== 'accept') return named(stage, step, id);
  const { call } = await stage.people.as(who);
  const { materials } = await call(caseRoutes.readCase, { params: { case: id } });
  const asked = new Set(materials.map(({ code }) => code));
  // A situation of the project may add to its guide.
  if (guideOf(ref).materials.some(({ code }) => !asked.has(code)))
    throw new OvertakenError(`${ref} lacks materials of its guide`);
  return { checked: materials.filter((material) => material.files.length > 0).map((material) => material.code) };
}

/** The story names people; the routes want to know who they are. */
async function named(stage: Stage, { at: _at, who, act: _act, case: _case, ...said }: Act, id: string) {
  const { officers, parties, chair } = said as Partial<Record<'officers' | 'parties', readonly string[]>> & {
    readonly chair?: string;
  };
  if (!officers && !parties && !chair) return said;
  const { call } = await stage.people.as(who);
  const known = await call(caseRoutes.listColleagues, { params: { case: id } });
  const everybody = [...known.colleagues, ...known.parties];
  const idOf = (name: string) => everybody.find((one) => one.name === name)?.id ?? name;
  return {
    ...said,
    ...(officers && { officers: officers.map(idOf) }),
    ...(parties && { parties: parties.map(idOf) }),
    ...(chair !== undefined && { chair: idOf(chair) }),
  };
}

async function filesFor(stage: Stage, { case: ref, materials, who }: Extract<Act, { act: 'handIn' }>) {
  const applicant = await stage.people.as(who);
  const guide = readItems().find((item) => item.code === guideOf(ref).code);
  const files: { code: string; files: string[] }[] = [];
  for (const code of materials) {
    const name = `${guide?.materials.find((material) => material.code === code)?.name ?? code}（补正）`;
    files.push({ code, files: [await fileFor(stage, applicant, { of: ref, name })] });
  }
  return files;
}
