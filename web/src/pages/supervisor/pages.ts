import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

/** The pages of the supervisor, below `/s`. */
export const supervisorPages: readonly AreaPage[] = [
  {
    path: 'today',
    reads: 'readTriage',
    component: lazyRouteComponent(() => import('./morning/morning-page.tsx'), 'MorningPage'),
  },
  { path: 'board', reads: 'readBoard', component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage') },
  {
    path: 'approvals',
    reads: 'listExtensionRequests',
    component: lazyRouteComponent(() => import('./approvals-page.tsx'), 'ApprovalsPage'),
  },
  {
    path: 'stewards',
    reads: 'listStewards',
    component: lazyRouteComponent(() => import('./stewards-page.tsx'), 'StewardsPage'),
  },
  {
    path: 'reads',
    reads: 'listPersonalReads',
    component: lazyRouteComponent(() => import('./reads-page.tsx'), 'ReadsPage'),
  },
  {
    path: 'late',
    reads: 'listLateRecords',
    component: lazyRouteComponent(() => import('../late/late-page.tsx'), 'LatePage'),
  },
  {
    path: 'pauses',
    reads: 'listPauses',
    component: lazyRouteComponent(() => import('./pauses-page.tsx'), 'PausesPage'),
  },
  {
    path: 'reports',
    reads: 'readMonthlyReport',
    component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
  },
  {
    path: 'clocks',
    reads: 'listClocks',
    component: lazyRouteComponent(() => import('./clocks-page.tsx'), 'ClocksPage'),
  },
  {
    path: 'hearings',
    reads: 'listHearings',
    component: lazyRouteComponent(() => import('./hearings-page.tsx'), 'HearingsPage'),
  },
  { path: 'credit', component: lazyRouteComponent(() => import('./credit-page.tsx'), 'CreditPage') },
  {
    path: 'visits',
    reads: 'listVisits',
    component: lazyRouteComponent(() => import('./visits-page.tsx'), 'VisitsPage'),
  },
  {
    path: 'urgings',
    reads: 'listUrgings',
    component: lazyRouteComponent(() => import('../urgings/urgings-page.tsx'), 'UrgingsPage'),
  },
  { path: 'cases/$case', component: lazyRouteComponent(() => import('../case/case-page.tsx'), 'CasePage') },
  {
    path: 'cases/$case/evidence',
    component: lazyRouteComponent(() => import('../evidence/case-evidence-page.tsx'), 'CaseEvidencePage'),
  },
  {
    path: 'cases/$case/clocks',
    component: lazyRouteComponent(() => import('../case/clocks/clocks-page.tsx'), 'ClocksPage'),
  },
  {
    path: 'projects/$project',
    component: lazyRouteComponent(() => import('../project/overview-page.tsx'), 'OverviewPage'),
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
    path: 'complaints',
    reads: 'listComplaints',
    component: lazyRouteComponent(() => import('../complaints/complaints-page.tsx'), 'ComplaintsPage'),
  },
  { path: 'staff', component: lazyRouteComponent(() => import('../staff/staff-page.tsx'), 'StaffPage') },
  { path: 'papers/$paper', component: lazyRouteComponent(() => import('../case/paper-page.tsx'), 'PaperPage') },
];
