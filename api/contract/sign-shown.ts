import type { SignedAct } from '../../domain/case/signed-texts.ts';
import { caseActRoutes } from './case-acts.ts';
import type { Client } from './client.ts';
import { previewRoutes } from './previews.ts';
import type { AnswerOf, BodyOf } from './route.ts';

/** What is written for a decision, before its papers are read. */
export type WrittenFor<A extends SignedAct> = Omit<BodyOf<(typeof caseActRoutes)[A]>, 'shown'>;

/** A decision on a case, by the case's id. */
interface Signing<A extends SignedAct> {
  readonly case: string;
  readonly act: A;
  readonly written: WrittenFor<A>;
}

/** SHA-256 of the papers as they would be issued now. Throws ProblemError where the law forbids the act. */
export async function shownOf<A extends SignedAct>(
  call: Client,
  { case: id, act, written }: Signing<A>,
): Promise<string> {
  const { shown } = await call(previewRoutes.previewAct, { params: { case: id }, body: { act, body: { ...written } } });
  return shown;
}

/** Signs a decision from a program as a page does: on the papers that it would issue, which are asked for at this moment. */
export async function signShown<A extends SignedAct>(
  call: Client,
  signing: Signing<A>,
): Promise<AnswerOf<(typeof caseActRoutes)[A]>> {
  const body = { ...signing.written, shown: await shownOf(call, signing) };
  return call(caseActRoutes[signing.act], { params: { case: signing.case }, body } as never);
}
