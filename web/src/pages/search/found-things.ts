import type { AnswerOf } from '../../../../api/contract/route.ts';
import type { searchRoutes } from '../../../../api/contract/search.ts';
import type { Told } from '../../session/use-told.ts';
import type { Area } from '../../session/areas.ts';

export type Found = AnswerOf<typeof searchRoutes.search>;

/** Something that a search found, with the way to it. */
export interface FoundThing {
  readonly kind: 'case' | 'project' | 'paper';
  readonly key: string;
  readonly href: string;
  readonly number: string;
  readonly name: string;
  /** Whose it is; of a paper nobody's. */
  readonly of: string;
}

/** Everything that was found, cases first, each with its address in the pages of this role; items and papers named as `told`. */
export function foundThings({ cases, projects, papers }: Found, area: Area, told: Told): readonly FoundThing[] {
  return [
    ...cases.map(({ id, number, item, applicant, project }) => ({
      kind: 'case' as const,
      key: `case-${id}`,
      href: `/${area}/cases/${id}`,
      number,
      name: `${item.code} ${told(item.name)}`,
      of: `${applicant} · ${project}`,
    })),
    ...projects.map(({ id, code, name, applicant }) => ({
      kind: 'project' as const,
      key: `project-${id}`,
      href: `/${area}/projects/${id}`,
      number: code,
      name,
      of: applicant.name,
    })),
    ...papers.map(({ id, number, title }) => ({
      kind: 'paper' as const,
      key: `paper-${id}`,
      href: `/${area}/papers/${id}`,
      number,
      name: told(title),
      of: '',
    })),
  ];
}

/** Fewer signs than this find nothing; blanks and hyphens are none. */
export const isWorthAsking = (words: string): boolean => words.replaceAll(/[\s()（）〔〕[\]-]/g, '').length > 1;
