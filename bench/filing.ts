import { projectRoutes } from '../api/contract/projects.ts';
import { answersFor } from '../api/contract/sample-answers.ts';
import type { SignedInClient } from '../api/contract/signed-in.ts';
import { submissionRoutes } from '../api/contract/submissions.ts';
import { sampleFile } from '../demo/sample-file.ts';
import type { FormValues } from '../domain/catalogue/form.ts';
import { closedLoop } from './load.ts';
import { ITEM, turnOf, type Zone } from './zone.ts';

/** What a firm writes where the form asks for words. */
export const WORDS = '年产微创手术器械 20 万套';

type Handed = { readonly material: string; readonly files: string[] }[];

/** A filing that only has to be sent: the form is filled in and the files are uploaded. */
export interface ReadyFiling {
  readonly applicant: SignedInClient;
  readonly body: {
    readonly project: string;
    readonly items: { readonly item: string; readonly missing: string[] }[];
    readonly form: FormValues;
    readonly materials: Handed;
  };
}

let projects = 0;

/** Opens `count` projects of all firms in turn and prepares one filing for each (an item is filed once for a project). */
export async function prepareFilings(zone: Zone, count: number): Promise<readonly ReadyFiling[]> {
  const opened: string[] = [];
  await closedLoop(count, async (n) => {
    opened[n] = await openProject(zone, n);
  });
  const firms = await Promise.all(zone.applicants.map((applicant, at) => materialsOf(applicant, opened[at])));
  return opened.map((project, n) => {
    const firm = firms[n % zone.applicants.length];
    if (!firm) throw new Error('no form');
    return { applicant: turnOf(zone.applicants, n), body: { project, items: [{ item: ITEM, missing: [] }], ...firm } };
  });
}

/** Sends a filing; gives the case. */
export async function file({ applicant, body }: ReadyFiling, key: string): Promise<string> {
  const receipt = await applicant.call(submissionRoutes.submit, { body, key });
  const [made] = receipt.cases;
  if (made?.stage !== 'received') throw new Error(`not received: ${JSON.stringify(receipt)}`);
  return made.id;
}

const openProject = (zone: Zone, n: number): Promise<string> => newProject(turnOf(zone.applicants, n), zone.id);

/** Opens one more project. */
export async function newProject(applicant: SignedInClient, zone: string): Promise<string> {
  const { id } = await applicant.call(projectRoutes.openProject, {
    body: {
      zone,
      code: `2609-320505-89-01-${String(100_000 + projects++)}`,
      name: '微创手术器械生产基地',
      industry: 'C3584',
      investmentCny: 60_000_000,
      landHa: 2,
      energyTce: 500,
      site: '科创园三期 18 号地块',
    },
  });
  return id;
}

/** The form as this firm fills it in, and its files: both are the same for all its projects. */
async function materialsOf(applicant: SignedInClient, project = ''): Promise<{ form: FormValues; materials: Handed }> {
  if (!project) return { form: {}, materials: [] };
  const form = await applicant.call(submissionRoutes.readForm, { params: { project }, query: { items: ITEM } });
  const materials: Handed = [];
  for (const { key, name } of form.materials.filter((material) => material.asked)) {
    const pdf = await sampleFile(name, ['本材料用于测量。']);
    materials.push({ material: key, files: [await applicant.upload(`${name}.pdf`, new Uint8Array(pdf))] });
  }
  return { form: answersFor(form, WORDS), materials };
}

/** One file of this firm that serves for every material. */
export async function fileOf(applicant: SignedInClient): Promise<string> {
  const pdf = await sampleFile('申报材料', ['本材料用于测量。']);
  return applicant.upload('申报材料.pdf', new Uint8Array(pdf));
}
