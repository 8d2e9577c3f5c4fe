import type { Clock } from '../clock/clock.ts';
import { dayOf } from '../clock/instant.ts';
import type { Case } from './case.ts';
import { waitingOf } from './notice-service.ts';
import { SERVED_NOTICES, type ServedNotice } from './state/service.ts';
import { acceptanceOf } from './upper.ts';

/** What may be served beside a notice of a kind. */
export const BESIDE: Readonly<Partial<Record<ServedNotice, readonly 'deferralNotice'[]>>> = {
  acceptanceNotice: ['deferralNotice'],
};

/** What is served beside a notice: 容缺受理通知书 with that of the acceptance from which its days count. */
export function besideNotice(paper: ServedNotice, c: Case): readonly 'deferralNotice'[] {
  const { deferral } = c.clocks;
  const beside = deferral?.start === acceptanceOf(c)?.on && !wasOver(deferral, c);
  return deferral && beside ? (BESIDE[paper] ?? []) : [];
}

/** Were the papers in when the case was sent to the upper organ that accepted it since? That acceptance has none to follow. */
const wasOver = (deferral: Clock | undefined, { stage, upper }: Case): boolean =>
  stage === 'accepted' && !!upper?.acceptance && deferral?.end !== undefined && deferral.end <= dayOf(upper.sentAt);

/** 待送达的告知书: the notices that wait for their service, each as often as it waits. One service brings all of a kind. */
export const unservedNotices = (c: Case): readonly (ServedNotice | 'deferralNotice')[] =>
  SERVED_NOTICES.flatMap((paper) => waitingOf(c, paper).flatMap(() => [paper, ...besideNotice(paper, c)]));
