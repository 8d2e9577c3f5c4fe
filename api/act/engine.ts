import { setTimeout } from 'node:timers/promises';
import { Client, Connection, WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError, type UpdateDefinition } from '@temporalio/common';
import type { Command } from '../../domain/case/command.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { PromiseCommand } from '../../domain/project-commitment/command.ts';
import type { Config } from '../../config.ts';
import { installationOf } from '../../db/desk/installation.ts';
import type { Queryable } from '../../db/pool.ts';
import { dataConverterOf } from '../../engine/data-converter.ts';
import { isOurNamespace } from '../../engine/namespace-owner.ts';
import {
  act,
  actOnPromise,
  CASE_LIFE,
  caseWorkflowId,
  COMMITMENT_LIFE,
  commitmentWorkflowId,
  MOVE_CLOCK,
  newLife,
  REFUSAL,
  wakeInDoubt,
  type Acted,
  type CaseLifeInput,
  type CommitmentLifeInput,
  type LifeInput,
  type Wake,
} from '../../workflows/messages.ts';
import { Problem } from '../http/problem.ts';

/** The engine that carries cases through time, as the API sees it. */
export interface Engine {
  /** Acts on a case; a refusal of the law comes back as a value. */
  act(input: CaseLifeInput, command: Command): Promise<Acted | Refusal>;
  /** Acts on the commitment of a project; a refusal comes back as a value. */
  actOnCommitment(input: CommitmentLifeInput, command: PromiseCommand): Promise<Acted | Refusal>;
  /** Moves the clock of a practice zone; answers when everything up to then has happened. */
  moveClock(zone: string, to: string): Promise<void>;
  /** Is the engine there? */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** Longest wait for an answer of the engine. The act itself may still be carried out; its key makes a repeat harmless. */
const PATIENCE_MS = 10_000;

/** A move of a practice clock lives through months of many cases. */
const LONG_PATIENCE_MS = 3_600_000;

/**
 * Connects on first use and again after a break, so that the API starts and answers without the engine. Where other systems may be
 * at it, nothing is asked there as long as one of them has the namespace; `pool` tells which system this is.
 */
export function connectEngine(config: Config, pool: Queryable | null = null): Engine {
  const connection = Connection.lazy({ address: config.temporalAddress, connectTimeout: '2s' });
  const dataConverter = dataConverterOf(config.payloadKeys);
  const client = new Client({ connection, namespace: config.temporalNamespace, dataConverter });
  const asked = new Set<Promise<unknown>>();
  const ours = oursIn(connection, config, pool);
  const asking = <T>(answer: Promise<T>): Promise<T> => {
    asked.add(answer);
    const forget = (): void => void asked.delete(answer);
    answer.then(forget, forget);
    return answer;
  };
  const inOurs = <T>(ask: () => Promise<T>, patience = PATIENCE_MS): Promise<T> =>
    asking(within(connection, () => ours().then(ask), patience));
  return {
    act: (input, command) => {
      const life = { type: CASE_LIFE, workflowId: caseWorkflowId(input.caseId), input, update: act };
      return inOurs(() => actKnowing(client, config.taskQueue, life, command));
    },
    actOnCommitment: (input, command) => {
      const workflowId = commitmentWorkflowId(input.commitmentId);
      const life = { type: COMMITMENT_LIFE, workflowId, input, update: actOnPromise };
      return inOurs(() => actKnowing(client, config.taskQueue, life, command));
    },
    moveClock: (zone, to) => inOurs(() => moveClock(client, config.taskQueue, zone, to), LONG_PATIENCE_MS),
    healthy: () => soon(asking(isThere(connection, ours))),
    close: async () => {
      await settled(asked);
      await connection.close();
    },
  };
}

/** Asks until it is known whose the namespace is. */
function oursIn(connection: Connection, config: Config, pool: Queryable | null): () => Promise<void> {
  const { temporalAddress: address, temporalNamespace: namespace, inPlaceOf } = config;
  let known = !config.temporalIsShared || pool === null;
  return async () => {
    if (known || pool === null) return;
    known = await isOurNamespace(connection, {
      address,
      namespace,
      installation: await installationOf(pool),
      inPlaceOf,
    });
  };
}

/** One question after the other: of two side by side the second would go on, unheard, once the first has failed. */
function isThere(connection: Connection, ours: () => Promise<void>): Promise<boolean> {
  const ask = () => connection.workflowService.getSystemInfo({}).then(ours);
  return connection.withDeadline(Date.now() + 1000, ask).then(
    () => true,
    () => false,
  );
}

/** Whoever asks for the health waits no longer, also where the database hangs and does not tell which system this is. */
const HEALTH_MS = 1500;

const soon = (answer: Promise<boolean>): Promise<boolean> =>
  Promise.race([answer, setTimeout(HEALTH_MS, false, { ref: false })]);

/** Longest that a stop waits for questions that are still open. */
const PARTING_MS = 2000;

/** A question that is asked again by itself after the connection was closed would fail where nobody listens. */
async function settled(asked: ReadonlySet<Promise<unknown>>): Promise<void> {
  const patience = new AbortController();
  const enough = setTimeout(PARTING_MS, undefined, { signal: patience.signal }).catch(() => undefined);
  await Promise.race([Promise.allSettled(asked), enough]);
  patience.abort();
}

async function within<T>(connection: Connection, ask: () => Promise<T>, patience: number): Promise<T> {
  try {
    return await connection.withDeadline(Date.now() + patience, ask);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(503, { code: 'E-ENGINE-AWAY' }, { 'retry-after': '5' }, error);
  }
}

/** A workflow that carries something through its life, with the update that acts on it. */
interface CarriedLife<C> {
  readonly type: string;
  readonly workflowId: string;
  readonly input: LifeInput;
  readonly update: UpdateDefinition<Acted, [C | Wake]>;
}

/**
 * Whoever asks was judged by the record before. So a refusal may come of a life that knows less than its record, or otherwise: worker
 * and engine both died when the act before was recorded and its answer not kept, or a backup of the record was put back. It is let
 * read the record, by asking for what is due, and is asked once more.
 */
async function actKnowing<C extends { readonly key: string }>(
  client: Client,
  taskQueue: string,
  life: CarriedLife<C>,
  command: C,
): Promise<Acted | Refusal> {
  const answer = await actOn(client, taskQueue, life, command);
  if (!isRefusal(answer)) return answer;
  await actOn(client, taskQueue, life, wakeInDoubt(command.key));
  return actOn(client, taskQueue, life, command);
}

/**
 * What waits has its workflow; what came to rest is started again by the act itself. The plain update is tried first, since
 * an update with a start costs client and engine more, and few acts need it. Each asking is an update of its own: what was recorded
 * is answered from the record, and what was refused is judged anew, where the engine would tell the first refusal again.
 */
async function actOn<C>(
  client: Client,
  taskQueue: string,
  life: CarriedLife<C>,
  command: C | Wake,
): Promise<Acted | Refusal> {
  try {
    const handle = client.workflow.getHandle(life.workflowId);
    return await handle.executeUpdate(life.update, { args: [command] });
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return startWithAct(client, taskQueue, life, command);
    return refusalIn(error);
  }
}

async function startWithAct<C>(
  client: Client,
  taskQueue: string,
  { type, workflowId, input, update }: CarriedLife<C>,
  command: C | Wake,
): Promise<Acted | Refusal> {
  const start = new WithStartWorkflowOperation(type, {
    workflowId,
    taskQueue,
    args: [newLife(input)],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
  try {
    return await client.workflow.executeUpdateWithStart(update, {
      args: [command],
      startWorkflowOperation: start,
    });
  } catch (error) {
    return refusalIn(error);
  }
}

function refusalIn(error: unknown): Refusal {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (cause instanceof ApplicationFailure && cause.type === REFUSAL) return cause.details?.[0] as Refusal;
  throw error;
}

async function moveClock(client: Client, taskQueue: string, zone: string, to: string): Promise<void> {
  const workflowId = `clock/${zone}/${to}`;
  await client.workflow.execute(MOVE_CLOCK, {
    workflowId,
    taskQueue,
    args: [{ zone, to }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}
