import type { FormValues } from '../catalogue/form.ts';
import type { Facts } from '../catalogue/condition.ts';
import { suppliedMaterials, type Item } from '../catalogue/item.ts';
import { admissionOf, listOf, type GatedProject, type IndustryLists } from './gate.ts';
import type { Way } from '../case/case.ts';

/** What the registers know of a project, whatever the applicant says. */
export interface RegisteredProject {
  readonly industry: string;
  readonly investmentCny: number;
  readonly landHa: number;
  readonly energyTce: number;
  readonly chemicalPark: boolean;
}

/** The facts of a project that nobody has to be asked for. */
export const projectFacts = (
  project: RegisteredProject,
  lists: IndustryLists,
  { landContract }: { readonly landContract: boolean },
): Facts => ({
  'project.industry': project.industry,
  'project.investmentCny': project.investmentCny,
  'project.landHa': project.landHa,
  'project.energyTce': project.energyTce,
  'project.chemicalPark': project.chemicalPark,
  ...industryFacts(project, lists),
  'project.landContract': landContract,
});

/** What follows from the industry: the gate (意见 22) and the catalogue of verification (673号 3). */
export const industryFacts = (project: GatedProject, lists: IndustryLists): Facts => ({
  'project.verification': listOf(project, lists) === 'verification',
  'project.admission': admissionOf(project, lists).outcome,
});

/** One item as it is applied for. */
interface Application {
  readonly item: Pick<Item, 'materials'>;
  /** Codes of the materials in hand. */
  readonly handedIn: readonly string[];
  readonly way: Way;
}

/** The facts of one item's application: what the form says, what was handed in, and which way it goes. */
export const applicationFacts = (form: FormValues, { item, handedIn, way }: Application): Facts => ({
  ...formFacts(form),
  ...Object.fromEntries(suppliedMaterials(item).map(({ code }) => [`material.${code}`, handedIn.includes(code)])),
  'case.way': way,
});

/** What the form says; a field that is left empty says nothing. */
export const formFacts = (form: FormValues): Facts =>
  Object.fromEntries(
    Object.entries(form).flatMap(([key, value]) => (value === '' ? [] : [[`form.${key}`, value] as const])),
  );
