import { visitRoutes } from '../../api/contract/visits.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import type { VisitGround } from '../../domain/visit/visit-request.ts';
import type { Step } from '../format/case-file.ts';
import type { Act } from './act.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}
type AskVisit = Step & Period & { readonly bureau: string; readonly ground: VisitGround };
type PlanVisits = Step & Period;

/** An inspector of the bureau asks; a bureau that the zone has not named yet is named first. */
export const performAskVisit: Act = async (stage, step) => {
  const { bureau, ground, from, to } = step as AskVisit;
  await stage.admin(zoneRoutes.putBureau, { params: { zone: stage.zone, bureau }, body: { name: bureau } });
  const { call } = await stage.officers(`inspector@${bureau}`);
  const body = { enterprise: stage.enterprise.id, ground, from, to, points: ['依法检查事项'] };
  await call(visitRoutes.askVisit, { body });
};

export const performPlanVisits: Act = async (stage, step) => {
  const { from, to } = step as PlanVisits;
  const { call } = await stage.officers('supervisor');
  await call(visitRoutes.planVisits, { body: { from, to } });
};
