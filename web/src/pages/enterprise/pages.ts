import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

/** The pages of the enterprise, below `/e`. */
export const enterprisePages: readonly AreaPage[] = [
  { path: '', component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage') },
  { path: 'todo', component: lazyRouteComponent(() => import('./todo-page.tsx'), 'TodoPage') },
  { path: 'projects', component: lazyRouteComponent(() => import('./projects-page.tsx'), 'ProjectsPage') },
  { path: 'projects/new', component: lazyRouteComponent(() => import('./new-project-page.tsx'), 'NewProjectPage') },
  { path: 'projects/$project', component: lazyRouteComponent(() => import('./project-page.tsx'), 'ProjectPage') },
  {
    path: 'projects/$project/plan',
    component: lazyRouteComponent(() => import('./plan/plan-page.tsx'), 'PlanPage'),
  },
  {
    path: 'projects/$project/file',
    component: lazyRouteComponent(() => import('./filing/filing-page.tsx'), 'FilingPage'),
  },
  {
    path: 'submissions/$submission',
    component: lazyRouteComponent(() => import('./filing/receipt-page.tsx'), 'ReceiptPage'),
  },
  { path: 'people', component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage') },
  { path: 'mandates', component: lazyRouteComponent(() => import('./mandates-page.tsx'), 'MandatesPage') },
  { path: 'promises', component: lazyRouteComponent(() => import('./promises-page.tsx'), 'PromisesPage') },
  { path: 'visits', component: lazyRouteComponent(() => import('./visits-page.tsx'), 'VisitsPage') },
  { path: 'cases/$case', component: lazyRouteComponent(() => import('../case/case-page.tsx'), 'CasePage') },
  {
    path: 'cases/$case/evidence',
    component: lazyRouteComponent(() => import('../evidence/case-evidence-page.tsx'), 'CaseEvidencePage'),
  },
  {
    path: 'commitments',
    component: lazyRouteComponent(() => import('../commitment/commitments-page.tsx'), 'CommitmentsPage'),
  },
  {
    path: 'commitments/$commitment',
    component: lazyRouteComponent(() => import('../commitment/commitment-page.tsx'), 'CommitmentPage'),
  },
  {
    path: 'corrections/$notice',
    component: lazyRouteComponent(() => import('./correction/correction-page.tsx'), 'CorrectionPage'),
  },
  { path: 'papers', component: lazyRouteComponent(() => import('./papers-page.tsx'), 'PapersPage') },
  { path: 'papers/$paper', component: lazyRouteComponent(() => import('../case/paper-page.tsx'), 'PaperPage') },
];
