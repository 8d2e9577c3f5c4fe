import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { caseRoutes } from '../../api/contract/cases.ts';
import type { CaseToSign } from '../cases.ts';
import type { Figures } from '../figures.ts';
import { FLOOR_LIFE, FLOOR_QUEUE, put } from '../floor/update-message.ts';
import { NAMESPACE } from '../../start/settings.ts';
import { closedLoop, measure, type Load } from '../load.ts';
import { step } from '../progress.ts';
import { casesToSign, type Town } from '../town.ts';
import { requestsOf, type Size } from '../wishes.ts';
import { confirmAll, turnOf } from '../zone.ts';

/** Signing a decision, from the approver's request (confirmed before) to the answer, beside its floor. */
export async function measureDecision(town: Town, size: Size): Promise<{ decision: Figures; floorUpdate: Figures }> {
  const load = decisionLoad(town, await casesToSign(town, requestsOf(size)));
  const floor = await startUpdateWorker(town, requestsOf(size));
  const [floorUpdate, decision] = await step('decision and floorUpdate', () =>
    measure([floor.load, load], size, town.house),
  );
  await floor.stop();
  if (!decision || !floorUpdate) throw new Error('not measured');
  return { decision, floorUpdate };
}

export function decisionLoad({ zone }: Town, cases: readonly CaseToSign[]): Load {
  return {
    ready: () => confirmAll(zone.approvers),
    send: async (n) => {
      const { id = '', shown = '' } = cases[n] ?? {};
      const ask = { params: { case: id }, body: { shown }, key: randomUUID() };
      await turnOf(zone.approvers, n).call(caseRoutes.signDecision, ask);
    },
  };
}

/** As many workflows as there will be updates, each updated once, as each case is decided once. */
async function startUpdateWorker({ house }: Town, count: number) {
  const stopWorker = house.startBeside('bench/floor/update-worker.ts', {});
  const connection = await Connection.connect({ address: house.temporalAddress });
  const { workflow } = new Client({ connection, namespace: NAMESPACE });
  const idOf = (n: number): string => `floor/${n}`;
  await step('starting the workflows of floorUpdate', () =>
    closedLoop(count, (n) => workflow.start(FLOOR_LIFE, { workflowId: idOf(n), taskQueue: FLOOR_QUEUE, args: [] })),
  );
  const load: Load = {
    send: (n) => workflow.getHandle(idOf(n)).executeUpdate(put, { args: ['签发决定'], updateId: randomUUID() }),
  };
  const stop = async (): Promise<void> => {
    await connection.close();
    await stopWorker();
  };
  return { load, stop };
}
