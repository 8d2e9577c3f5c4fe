import type { CasePage } from '../acceptance/verdicts.ts';
import { draftGaps, type DecisionDraft } from './draft.ts';

export type GuardName = 'predecessor' | 'materials' | 'deferral' | 'authority' | 'written' | 'overrun' | 'second';

/** One thing that must hold before the decision is signed. `unknown`: another one has to be settled first. */
export interface Guard {
  readonly name: GuardName;
  readonly state: 'held' | 'missing' | 'unknown';
}

/** 签发前: one tick for each guard. What the server alone knows comes with the reason of the act it forbids. */
export function guardsOf(page: CasePage, draft: DecisionDraft): readonly Guard[] {
  const refused = refusalCode(page);
  const overrun = isOverrun(page);
  const complete = draft.outcome === 'refuse' || missingEssentials(page).length === 0;
  const settled = page.deferral === null || page.deferral.open.length === 0;
  const gaps = draftGaps(draft, false);
  return [
    { name: 'predecessor', state: serverSays(refused, 'E-DECISION-PREDECESSOR') },
    { name: 'materials', state: complete ? 'held' : 'missing' },
    { name: 'deferral', state: settled ? 'held' : 'missing' },
    {
      name: 'authority',
      state: refused === 'E-AUTHORITY-DIRECT' ? 'missing' : serverSays(refused, 'E-AUTHORITY-NONE'),
    },
    { name: 'written', state: gaps.length === 0 ? 'held' : 'missing' },
    ...(overrun ? [{ name: 'overrun', state: draft.overrunReason.trim() ? 'held' : 'missing' } as const] : []),
    { name: 'second', state: page.proposal === null ? 'missing' : 'held' },
  ];
}

/** The promised limit has passed: the decision must say why (722号 36(2)). */
export const isOverrun = (page: Pick<CasePage, 'promisedDue' | 'today'>): boolean =>
  page.promisedDue !== null && page.today > page.promisedDue;

const missingEssentials = (page: CasePage) =>
  page.materials.filter((material) => material.class === 'E' && page.openMaterials.includes(material.code));

/** The order in which the server asks: of what stands behind the first refusal, nothing is known. */
const ASKED = ['E-DEFERRAL-OPEN', 'E-DECISION-MISSING', 'E-AUTHORITY-NONE', 'E-DECISION-PREDECESSOR'];

function serverSays(refused: string | null, code: string): Guard['state'] {
  if (refused === null || !ASKED.includes(refused)) return 'held';
  if (refused === code) return 'missing';
  return ASKED.indexOf(refused) < ASKED.indexOf(code) ? 'unknown' : 'held';
}

function refusalCode({ acts }: CasePage): string | null {
  const act = acts.find((one) => one.act === 'signDecision') ?? acts.find((one) => one.act === 'prepareDecision');
  return act?.why?.code ?? null;
}

/** After a hearing a decision rests on its minutes (许可法 48(5)); the page says so with every proposal. */
export const restsOnMinutes = (page: CasePage): boolean => page.hearing?.heldOn != null;
