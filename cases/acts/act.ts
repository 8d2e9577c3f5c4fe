import type { Client } from '../../api/contract/client.ts';
import { signShown, type WrittenFor } from '../../api/contract/sign-shown.ts';
import type { SignedAct } from '../../domain/case/signed-texts.ts';
import type { Step } from '../format/case-file.ts';
import { actOnCase } from '../loose-routes.ts';
import { caseIn, personIn, type Stage } from '../story/stage.ts';

/** Does a step through the API as the person of its role. Throws ProblemError where the system refuses. */
export type Act = (stage: Stage, step: Step) => Promise<void>;

/** A step of an act on one case, with the act's own parameters. */
export type CaseStep<P = object> = Step & { readonly who: string; readonly case: string } & P;

/** An act on a case that is one request: `name` is the last part of its route, `bodyOf` what the page would send. */
export const onCase =
  <P = object>(name: string, bodyOf: (step: CaseStep<P>, stage: Stage) => unknown): Act =>
  async (stage, step) => {
    const asked = step as CaseStep<P>;
    await send(stage, { who: asked.who, alias: asked.case, name }, await bodyOf(asked, stage));
  };

/** A decision that is signed on its papers, which are read at that moment. */
export const onSigned =
  <A extends SignedAct, P = object>(act: A, writtenFor: (step: CaseStep<P>) => WrittenFor<A>): Act =>
  async (stage, step) => {
    const asked = step as CaseStep<P>;
    const { call } = await personIn(stage, asked.who);
    await signShown(call, { case: caseIn(stage, asked.case).id, act, written: writtenFor(asked) });
  };

interface Sent {
  /** The role of whoever acts. */
  readonly who: string;
  readonly alias: string;
  readonly name: string;
}

/** Sends one act on a case. */
export async function send(stage: Stage, { who, alias, name }: Sent, body: unknown): Promise<void> {
  const { call } = await personIn(stage, who);
  await ask(call, caseIn(stage, alias).id, name, body);
}

const ask = (call: Client, id: string, act: string, body: unknown): Promise<unknown> =>
  call(actOnCase, { params: { case: id, act }, body });
