import { randomUUID } from 'node:crypto';
import { caseRoutes } from '../api/contract/cases.ts';
import { shownOf } from '../api/contract/sign-shown.ts';
import { file, prepareFilings } from './filing.ts';
import { closedLoop } from './load.ts';
import { confirmAll, turnOf, type Zone } from './zone.ts';

/** Files `count` cases through the API, sixteen at a time. */
export async function fileCases(zone: Zone, count: number): Promise<readonly string[]> {
  const filings = await prepareFilings(zone, count);
  await confirmAll(zone.applicants);
  const cases: string[] = [];
  await closedLoop(count, async (n) => {
    const filing = filings[n];
    if (filing) cases.push(await file(filing, randomUUID()));
  });
  return cases;
}

/** Accepts cases at the window; now a reviewer has to take them up. */
export async function acceptCases(zone: Zone, cases: readonly string[]): Promise<void> {
  const [first = ''] = cases;
  const { materials } = await turnOf(zone.windows, 0).call(caseRoutes.readCase, { params: { case: first } });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  await closedLoop(cases.length, (n) =>
    turnOf(zone.windows, n).call(caseRoutes.accept, { params: { case: cases[n] ?? '' }, body: { checked } }),
  );
}

/** Brings cases to where only the second officer's signature is missing. */
export async function proposeDecisions(zone: Zone, cases: readonly string[]): Promise<void> {
  await acceptCases(zone, cases);
  const reasons = ['项目选址和布局符合园区规划及规划环评审查意见，拟采取的污染防治措施能够保证污染物达标排放。'];
  const conditions = ['污染防治设施与主体工程同时设计、同时施工、同时投产使用，投入生产前依法验收。'];
  await closedLoop(cases.length, (n) =>
    turnOf(zone.reviewers, n).call(caseRoutes.prepareDecision, {
      params: { case: cases[n] ?? '' },
      body: { outcome: 'grant', reasons, conditions },
    }),
  );
}

/** A case that waits for the approver's signature, with the hash of the papers that were read. */
export interface CaseToSign {
  readonly id: string;
  readonly shown: string;
}

/** The approvers read the papers of the decisions that they will sign. */
export async function readDecisions(zone: Zone, cases: readonly string[]): Promise<readonly CaseToSign[]> {
  const read: CaseToSign[] = [];
  await closedLoop(cases.length, async (n) => {
    const id = cases[n] ?? '';
    const shown = await shownOf(turnOf(zone.approvers, n).call, { case: id, act: 'signDecision', written: {} });
    read.push({ id, shown });
  });
  return read;
}
