import type { DemoProject } from '../../demo/world/kinds.ts';
import type { SubmissionFacts } from '../../domain/project/asked.ts';
import { admissionOf, DEFAULT_INDUSTRIES } from '../../domain/project/gate.ts';

/** What the gate says of a project of the demonstration, none of which lies in a chemical park. */
export const admissionIn = ({ industry }: DemoProject) =>
  admissionOf({ industry, chemicalPark: false }, DEFAULT_INDUSTRIES);

/** What the project says of a commitment: it is on no list, its land is settled, and nobody has said more. */
export const commitmentFactsOf = (project: DemoProject): SubmissionFacts['commitment'] => ({
  admission: admissionIn(project),
  listed: null,
  landSettled: true,
  pilots: [],
  industry: project.industry,
  areaAssessed: false,
  specialWorks: null,
});
