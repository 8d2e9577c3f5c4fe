import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

/** The pages of officers, below `/o`. */
export const officerPages: readonly AreaPage[] = [
  { path: 'tasks', reads: 'listTasks', component: lazyRouteComponent(() => import('./tasks-page.tsx'), 'TasksPage') },
  { path: 'changes', component: lazyRouteComponent(() => import('../tracing/changes-page.tsx'), 'ChangesPage') },
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
    path: 'cases/$case/acceptance',
    component: lazyRouteComponent(() => import('./acceptance/acceptance-page.tsx'), 'AcceptancePage'),
  },
  {
    path: 'cases/$case/decision',
    component: lazyRouteComponent(() => import('./decision/decision-page.tsx'), 'DecisionPage'),
  },
  {
    path: 'cases/$case/service',
    component: lazyRouteComponent(() => import('./service/service-page.tsx'), 'ServicePage'),
  },
  { path: 'cases/$case/check', component: lazyRouteComponent(() => import('./check/check-page.tsx'), 'CheckPage') },
  {
    path: 'cases/$case/clocks',
    component: lazyRouteComponent(() => import('../case/clocks/clocks-page.tsx'), 'ClocksPage'),
  },
  {
    path: 'parallel',
    reads: 'listConsultations',
    component: lazyRouteComponent(() => import('./parallel/parallel-list-page.tsx'), 'ParallelListPage'),
  },
  {
    path: 'cases/$case/parallel',
    component: lazyRouteComponent(() => import('./parallel/parallel-page.tsx'), 'ParallelPage'),
  },
  {
    path: 'counter',
    reads: 'listAttendances',
    component: lazyRouteComponent(() => import('./counter/counter-page.tsx'), 'CounterPage'),
  },
  {
    path: 'counter/$attendance',
    component: lazyRouteComponent(() => import('./counter/attendance-page.tsx'), 'AttendancePage'),
  },
  {
    path: 'counter/$attendance/file',
    component: lazyRouteComponent(() => import('./counter/entry-page.tsx'), 'EntryPage'),
  },
  {
    path: 'counter/$attendance/cases/$case',
    component: lazyRouteComponent(() => import('./counter/hand-in-page.tsx'), 'HandInPage'),
  },
  {
    path: 'deferrals',
    reads: 'listOwedPapers',
    component: lazyRouteComponent(() => import('./owed-page.tsx'), 'OwedPage'),
  },
  {
    path: 'registrations',
    reads: 'listRegistrations',
    component: lazyRouteComponent(() => import('./registrations-page.tsx'), 'RegistrationsPage'),
  },
  {
    path: 'visits',
    reads: 'listVisits',
    component: lazyRouteComponent(() => import('./visits/visits-page.tsx'), 'VisitsPage'),
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
