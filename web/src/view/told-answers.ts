import type { Told } from '../session/use-told.ts';
import type { CaseAnswer } from './case-read.ts';
import type { Home, HomeCase } from './home.ts';

/**
 * A case with what its zone wrote told in the language of the page: materials, papers, bureaus, standard sentences, commitment.
 * What somebody typed stays as it was typed. Labels of the form name a value on the server too, and are told where they stand.
 */
export const toldCase = (answer: CaseAnswer, told: Told): CaseAnswer => ({
  ...answer,
  result: told(answer.result),
  bureau: inBureau(answer.bureau, told),
  holder: answer.holder && { ...answer.holder, unit: told(answer.holder.unit) },
  tasks: answer.tasks.map((task) => ({ ...task, unit: told(task.unit) })),
  papers: answer.papers.map((paper) => ({ ...paper, title: told(paper.title) })),
  materials: answer.materials.map((material) => ({ ...material, name: told(material.name) })),
  opinions: answer.opinions.map((one) => ({ ...one, bureau: inBureau(one.bureau, told) })),
  correction: answer.correction && {
    ...answer.correction,
    gaps: answer.correction.gaps.map((gap) => ({ ...gap, defect: told(gap.defect), fix: told(gap.fix) })),
  },
  events: answer.events.map((event) => ({ ...event, by: { ...event.by, name: told(event.by.name) } })),
});

const inBureau = <B extends { readonly name: string }>(bureau: B, told: Told): B => ({
  ...bureau,
  name: told(bureau.name),
});

/** The first page of an enterprise, with papers that are owed and bureaus told in the language of the page. */
export const toldHome = (home: Home, told: Told): Home => ({
  ...home,
  projects: home.projects.map((project) => ({
    ...project,
    cases: project.cases.map((card) => ({ ...card, holder: heldBy(card, told) })),
  })),
  owed: home.owed.map((row) => ({ ...row, missing: row.missing.map(told) })),
});

const heldBy = ({ holder }: HomeCase, told: Told): HomeCase['holder'] =>
  holder && { ...holder, unit: told(holder.unit) };
