import { projectRoutes } from '../../../../api/contract/projects.ts';
import { useAsk } from '../../asking/use-ask.ts';
import type { AreaWord } from '../../layout/area-shell.tsx';
import { useTexts } from '../../texts/language.ts';

/** The words of the enterprise's header. */
export function useEnterpriseWords(): readonly AreaWord[] {
  const { nav, visits, mandates, promise } = useTexts();
  const projects = useAsk(projectRoutes.listProjects, {}).data?.rows.length;
  return [
    { href: '/e', label: nav.home },
    { href: '/e/projects', label: nav.projects, count: projects },
    { href: '/e/promises', label: nav.promises },
    { href: '/e/visits', label: visits.title },
    { href: '/e/commitments', label: promise.title },
    { href: '/e/mandates', label: mandates.title },
  ];
}
