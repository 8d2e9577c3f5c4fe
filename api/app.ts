import express, { Router, type Express } from 'express';
import type { AnyRoute } from './contract/route.ts';
import { disputeRoutes } from './contract/disputes.ts';
import { publicDeskRoutes } from './contract/public-desk.ts';
import { registrationRoutes } from './contract/registration.ts';
import { routes as table } from './contract/routes.ts';
import { setupRoutes } from './contract/setup.ts';
import type { Deps } from './deps.ts';
import { tellOfHang } from './http/database-patience.ts';
import { refuseForeignOrigin } from './http/origin.ts';
import { answerProblems } from './http/problem.ts';
import { keptByNobody } from './http/kept-by-nobody.ts';
import { limitGuesses, limitRate } from './http/rate.ts';
import { serveAuthorityLists } from './routes/authority-lists.ts';
import { serveCalculator } from './routes/calculator.ts';
import { serveCalendar } from './routes/calendar.ts';
import { serveCalendarFeeds } from './routes/calendar-feeds.ts';
import { serveCalendarPublications } from './routes/calendar-publications.ts';
import { serveAttendances } from './routes/attendances.ts';
import { serveCounter } from './routes/counter.ts';
import { serveCounterHandIns } from './routes/counter-hand-ins.ts';
import { serveConsultations } from './routes/consultations.ts';
import { serveChanges } from './routes/changes.ts';
import { serveCreditNotes } from './routes/credit-notes.ts';
import { serveCreditRecords } from './routes/credit-records.ts';
import { serveClaims } from './routes/claims.ts';
import { serveDocs } from './routes/docs.ts';
import { serveDrafts } from './routes/drafts.ts';
import { serveEnterprises } from './routes/enterprises.ts';
import { serveEvidence } from './routes/evidence.ts';
import { serveExplain } from './routes/explain.ts';
import { serveExtension } from './routes/extension.ts';
import { serveFiles } from './routes/files.ts';
import { serveGrants } from './routes/grants.ts';
import { serveCatalogueEditions } from './routes/catalogue-editions.ts';
import { serveHome } from './routes/home.ts';
import { serveItemSimulation } from './routes/item-simulation.ts';
import { serveItems } from './routes/items.ts';
import { serveLaws } from './routes/laws.ts';
import { serveMandates } from './routes/mandates.ts';
import { serveErasures } from './routes/erasures.ts';
import { serveLateRecords } from './routes/late-records.ts';
import { servePersonalReads } from './routes/personal-reads.ts';
import { servePilots } from './routes/pilots.ts';
import { servePeople } from './routes/people.ts';
import { serveSetup } from './routes/setup.ts';
import { serveZoneClock } from './routes/zone-clock.ts';
import { serveZoneRules } from './routes/zone-rules.ts';
import { serveZones } from './routes/zones.ts';
import { serveCaseActs } from './routes/case-acts.ts';
import { serveCases } from './routes/cases.ts';
import { serveHearings } from './routes/hearings.ts';
import { serveHealth } from './routes/health.ts';
import { serveMetrics } from './routes/metrics.ts';
import { serveOperations } from './routes/operations.ts';
import { serveNotices } from './routes/notices.ts';
import { serveOwedPapers } from './routes/owed-papers.ts';
import { servePapers } from './routes/papers.ts';
import { servePreviews } from './routes/previews.ts';
import { serveCommitmentLists } from './routes/commitment-lists.ts';
import { serveProjectCommitments } from './routes/project-commitments.ts';
import { serveParks } from './routes/parks.ts';
import { serveWorks } from './routes/works.ts';
import { serveJoint } from './routes/joint.ts';
import { serveJointVisits } from './routes/joint-visits.ts';
import { servePlans } from './routes/plans.ts';
import { servePublicDesk } from './routes/public-desk.ts';
import { serveProjectAnswers } from './routes/project-answers.ts';
import { serveProjectProgress } from './routes/project-progress.ts';
import { serveProjects } from './routes/projects.ts';
import { servePromiseActs } from './routes/promise-acts.ts';
import { serveRelations } from './routes/relations.ts';
import { serveBulkActs } from './routes/bulk-acts.ts';
import { serveLeaving } from './routes/leaving.ts';
import { serveSubstitutions } from './routes/substitutions.ts';
import { serveTaskDesk } from './routes/task-desk.ts';
import { serveAccount } from './routes/account.ts';
import { serveReports } from './routes/reports.ts';
import { serveRatings } from './routes/ratings.ts';
import { serveOidc } from './routes/oidc.ts';
import { serveDisputes } from './routes/disputes.ts';
import { serveInvitations } from './routes/invitations.ts';
import { serveRegistration } from './routes/registration.ts';
import { serveComplaints } from './routes/complaints.ts';
import { serveSearch } from './routes/search.ts';
import { serveOrgans } from './routes/organs.ts';
import { serveStewards } from './routes/stewards.ts';
import { serveSessions } from './routes/sessions.ts';
import { serveStanding } from './routes/standing.ts';
import { serveSubmissions } from './routes/submissions.ts';
import { serveSuperiorInspections } from './routes/superior-inspections.ts';
import { serveTasks } from './routes/tasks.ts';
import { serveTriage } from './routes/triage.ts';
import { serveUploads } from './routes/uploads.ts';
import { serveUrgings } from './routes/urgings.ts';
import { serveVisitPlans } from './routes/visit-plans.ts';
import { serveVisitRequests } from './routes/visit-requests.ts';
import { serveVisitFiles } from './routes/visit-files.ts';
import { serveVisitResults } from './routes/visit-results.ts';
import { serveVisits } from './routes/visits.ts';
import { serveVisitsRead } from './routes/visits-read.ts';
import { securityHeaders } from './http/security-headers.ts';
import { refuseUnknown } from './http/unknown.ts';
import { servePages } from './http/web-pages.ts';

/** What each resource serves; whatever is served stands in the table of routes (api/contract/routes.ts). */
export const RESOURCES = [
  serveSessions,
  serveAccount,
  serveOidc,
  serveRegistration,
  serveInvitations,
  serveDisputes,
  serveSetup,
  serveZones,
  serveZoneClock,
  serveZoneRules,
  serveItems,
  serveItemSimulation,
  serveCatalogueEditions,
  serveAuthorityLists,
  serveLaws,
  serveCalendar,
  serveCalendarPublications,
  serveGrants,
  servePeople,
  serveRelations,
  serveLeaving,
  serveSubstitutions,
  serveEnterprises,
  serveMandates,
  servePersonalReads,
  serveLateRecords,
  serveErasures,
  servePilots,
  serveStanding,
  serveCreditNotes,
  serveCreditRecords,
  serveDrafts,
  serveFiles,
  serveUploads,
  serveHealth,
  serveMetrics,
  serveOperations,
  serveHome,
  serveProjects,
  serveProjectProgress,
  serveJoint,
  serveJointVisits,
  servePlans,
  serveProjectAnswers,
  serveParks,
  serveWorks,
  serveProjectCommitments,
  serveCommitmentLists,
  servePromiseActs,
  serveSubmissions,
  serveAttendances,
  serveCounter,
  serveCounterHandIns,
  serveCases,
  serveCaseActs,
  serveConsultations,
  serveComplaints,
  serveStewards,
  serveOrgans,
  serveRatings,
  serveCalendarFeeds,
  servePreviews,
  serveExplain,
  serveEvidence,
  servePublicDesk,
  serveExtension,
  serveHearings,
  serveSearch,
  serveTasks,
  serveTriage,
  serveReports,
  serveChanges,
  serveUrgings,
  serveClaims,
  serveTaskDesk,
  serveBulkActs,
  serveNotices,
  serveOwedPapers,
  servePapers,
  serveVisitRequests,
  serveVisitPlans,
  serveVisits,
  serveVisitsRead,
  serveVisitFiles,
  serveVisitResults,
  serveSuperiorInspections,
  serveCalculator,
  serveDocs,
];

/** A catalogue comes whole, every file of it. */
const CATALOGUES = ['/api/zones/:zone/catalogue-editions', '/api/zones/:zone/catalogue-checks'];

/**
 * What a stranger asks seldom, and a program of a stranger's would ask often: query codes tried, accounts and disputes laid in heaps,
 * passwords hashed for links that are none.
 */
const SELDOM = [
  publicDeskRoutes.trackCase,
  registrationRoutes.register,
  disputeRoutes.raiseDispute,
  registrationRoutes.acceptInvitation,
  setupRoutes.setUp,
];

/** Puts the application together. Reads like a contents page. */
export function makeApp(deps: Deps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.config.behindProxy ? 1 : false);
  app.set('query parser', 'simple');
  app.use(securityHeaders(deps.config.publicUrl));
  app.use(refuseForeignOrigin(deps.config.publicUrl));
  app.use('/api', keptByNobody, tellOfHang(deps.config.databaseUrl));
  app.use('/api', limitRate(deps));
  for (const { path } of SELDOM) app.post(path, limitGuesses(deps));
  app.use(CATALOGUES, express.json({ limit: '8mb' }));
  app.use(express.json({ limit: '256kb' }));
  app.use(routes(deps));
  app.use('/api', refuseUnknown(Object.values<AnyRoute>(table)));
  app.use(servePages());
  app.use(refuseUnknown([]));
  app.use(answerProblems(deps.log));
  return app;
}

function routes(deps: Deps): Router {
  const router = Router();
  for (const serve of RESOURCES) serve(router, deps);
  return router;
}
