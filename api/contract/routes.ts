import type { Act } from '../../domain/permission/rights.ts';
import { calculatorRoutes } from './calculator.ts';
import { calendarRoutes } from './calendar.ts';
import { calendarFeedRoutes } from './calendar-feeds.ts';
import { caseRoutes } from './cases.ts';
import { authorityListRoutes } from './authority-lists.ts';
import { catalogueEditionRoutes } from './catalogue-editions.ts';
import { consultationRoutes } from './consultations.ts';
import { changeRoutes } from './changes.ts';
import { counterRoutes } from './counter.ts';
import { counterHandInRoutes } from './counter-hand-ins.ts';
import { creditRoutes } from './credit.ts';
import { docsRoutes } from './docs.ts';
import { draftRoutes } from './drafts.ts';
import { enterpriseRoutes } from './enterprises.ts';
import { evidenceRoutes } from './evidence.ts';
import { explainRoutes } from './explain.ts';
import { extensionRoutes } from './extension.ts';
import { fileRoutes } from './files.ts';
import { grantRoutes } from './grants.ts';
import { healthRoutes } from './health.ts';
import { hearingRoutes } from './hearings.ts';
import { homeRoutes } from './home.ts';
import { itemRoutes } from './items.ts';
import { jointRoutes } from './joint.ts';
import { inspectionResultRoutes } from './inspection-results.ts';
import { jointVisitRoutes } from './joint-visits.ts';
import { leavingRoutes } from './leaving.ts';
import { erasureRoutes } from './erasures.ts';
import { lateRecordRoutes } from './late-records.ts';
import { lawRoutes } from './laws.ts';
import { mandateRoutes } from './mandates.ts';
import { metricRoutes } from './metrics.ts';
import { operationRoutes } from './operations.ts';
import { noticeRoutes } from './notices.ts';
import { owedPaperRoutes } from './owed-papers.ts';
import { paperRoutes } from './papers.ts';
import { parkRoutes } from './parks.ts';
import { peopleRoutes } from './people.ts';
import { personalReadRoutes } from './personal-reads.ts';
import { pilotRoutes } from './pilots.ts';
import { previewRoutes } from './previews.ts';
import { publicDeskRoutes } from './public-desk.ts';
import { planRoutes } from './plans.ts';
import { projectCommitmentTable } from './project-commitments.ts';
import { projectProgressRoutes } from './project-progress.ts';
import { projectRoutes } from './projects.ts';
import { relationRoutes } from './relations.ts';
import { accountRoutes } from './account.ts';
import { reportRoutes } from './reports.ts';
import { ratingRoutes } from './ratings.ts';
import { disputeRoutes } from './disputes.ts';
import { registrationRoutes } from './registration.ts';
import { complaintRoutes } from './complaints.ts';
import { searchRoutes } from './search.ts';
import { organRoutes } from './organs.ts';
import { stewardRoutes } from './stewards.ts';
import { sessionRoutes } from './sessions.ts';
import { setupRoutes } from './setup.ts';
import { standingRoutes } from './standing.ts';
import { submissionRoutes } from './submissions.ts';
import { superiorInspectionRoutes } from './superior-inspections.ts';
import { substitutionRoutes } from './substitutions.ts';
import { taskMoveRoutes } from './task-moves.ts';
import { taskRoutes } from './tasks.ts';
import { triageRoutes } from './triage.ts';
import type { AnyRoute } from './route.ts';
import { uploadRoutes } from './uploads.ts';
import { urgingRoutes } from './urgings.ts';
import { visitRoutes } from './visits.ts';
import { worksRoutes } from './works.ts';
import { zoneRoutes } from './zones.ts';

/**
 * The one table of routes, from which server, typed web client and OpenAPI derive. Whatever is not in it is not served. It has one
 * route for each act of `domain/permission`, and none without.
 */
export const routes = {
  ...sessionRoutes,
  ...accountRoutes,
  ...registrationRoutes,
  ...disputeRoutes,
  ...setupRoutes,
  ...zoneRoutes,
  ...parkRoutes,
  ...itemRoutes,
  ...catalogueEditionRoutes,
  ...authorityListRoutes,
  ...lawRoutes,
  ...calendarRoutes,
  ...grantRoutes,
  ...peopleRoutes,
  ...relationRoutes,
  ...leavingRoutes,
  ...substitutionRoutes,
  ...enterpriseRoutes,
  ...mandateRoutes,
  ...personalReadRoutes,
  ...lateRecordRoutes,
  ...erasureRoutes,
  ...pilotRoutes,
  ...standingRoutes,
  ...creditRoutes,
  ...draftRoutes,
  ...fileRoutes,
  ...uploadRoutes,
  ...healthRoutes,
  ...metricRoutes,
  ...operationRoutes,
  ...homeRoutes,
  ...projectRoutes,
  ...projectProgressRoutes,
  ...planRoutes,
  ...projectCommitmentTable,
  ...submissionRoutes,
  ...counterRoutes,
  ...counterHandInRoutes,
  ...jointRoutes,
  ...jointVisitRoutes,
  ...worksRoutes,
  ...caseRoutes,
  ...complaintRoutes,
  ...stewardRoutes,
  ...organRoutes,
  ...ratingRoutes,
  ...calendarFeedRoutes,
  ...previewRoutes,
  ...explainRoutes,
  ...evidenceRoutes,
  ...publicDeskRoutes,
  ...extensionRoutes,
  ...hearingRoutes,
  ...consultationRoutes,
  ...searchRoutes,
  ...taskRoutes,
  ...taskMoveRoutes,
  ...changeRoutes,
  ...triageRoutes,
  ...reportRoutes,
  ...urgingRoutes,
  ...noticeRoutes,
  ...owedPaperRoutes,
  ...paperRoutes,
  ...visitRoutes,
  ...inspectionResultRoutes,
  ...superiorInspectionRoutes,
  ...calculatorRoutes,
  ...docsRoutes,
} as const satisfies { readonly [A in Exclude<Act, 'reportStart'>]: AnyRoute & { readonly act: A } };
