import { caseRoutes } from '../../api/contract/cases.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { signShown } from '../../api/contract/sign-shown.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import type { Cast } from './zone.ts';

/** The person behind a client. */
export const personOf = async ({ call }: SignedInClient): Promise<string> =>
  (await call(sessionRoutes.readMe, {})).person.id;

/** The window accepts a case after it has looked at all that was handed in. */
export async function acceptWhole(cast: Cast, id: string): Promise<void> {
  const { materials } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  const checked = materials.filter((one) => one.files.length > 0).map((one) => one.code);
  await cast.window.call(caseRoutes.accept, { params: { case: id }, body: { checked } });
}

interface Granting {
  readonly outcome?: 'grant' | 'grantWithSupplement';
  readonly overrunReason?: string;
}

/** The case is granted by the two officers of its bureau. */
export async function grant(
  cast: Cast,
  id: string,
  bureau: string,
  { outcome = 'grant', ...late }: Granting = {},
): Promise<void> {
  const params = { case: id };
  const reviewer = await cast.officer('reviewer', bureau);
  await reviewer.call(caseRoutes.prepareDecision, { params, body: { outcome, reasons: ['符合条件。'], ...late } });
  await signProposed(cast, id, bureau);
}

/** The approver of a bureau signs what lies there, a decision or what is decided of a permit after it. */
export async function signProposed(cast: Cast, id: string, bureau: string): Promise<void> {
  const approver = await cast.officer('approver', bureau);
  await approver.confirm();
  await signShown(approver.call, { case: id, act: 'signDecision', written: {} });
}

/** Two officers of the bureau record what the check of a commitment found. */
export async function check(
  cast: Cast,
  id: string,
  { bureau, result, findings }: { bureau: string; result: 'met' | 'rectify' | 'proposeRevocation'; findings: string },
): Promise<void> {
  const inspector = await cast.officer('inspector', bureau);
  const other = await cast.officer('inspector', 'environment');
  const officers = [await personOf(inspector), await personOf(other)];
  const broken = result === 'met' ? {} : { broken: [{ condition: 1, found: findings }] };
  await inspector.call(caseRoutes.recordCheck, {
    params: { case: id },
    body: { result, officers, findings, ...broken },
  });
}
