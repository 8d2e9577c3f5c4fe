import { expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { connectEngine } from '../../api/engine.ts';
import { SYSTEM } from '../../domain/case/actor.ts';
import type { CaseId } from '../../domain/case/case.ts';
import { caseWorkflowId } from '../../workflows/messages.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { makeZone } from '../setup/zone.ts';

/** The server asks for a new run after some thousand events; this many acts make more than that. */
const MOST = 2000;
const AT_ONCE = 8;

const house = await startHouse();

it('a case on which very many acts were tried begins a new run of its workflow and answers every one of them', async () => {
  const cast = await makeZone(house, { now: 'real time', items: ['A07b'], change: { A07b: { after: [] } } });
  const id = caseOf(await file(cast, { A07b: {} }), 'A07b') as CaseId;
  const engine = connectEngine(house.config);
  const connection = await Connection.connect({ address: house.config.temporalAddress });
  const { workflow } = new Client({ connection, namespace: house.config.temporalNamespace });
  const runOf = async () => (await workflow.getHandle(caseWorkflowId(id)).describe()).runId;
  const knock = (key: string) => engine.act({ caseId: id, practice: false }, { kind: 'wake', key, by: SYSTEM });

  const first = await knock('first');
  const run = await runOf();
  let later = run;
  for (let at = 0; later === run && at < MOST; at += AT_ONCE) {
    const keys = Array.from({ length: AT_ONCE }, (_, index) => `knock:${at + index}`);
    expect(await Promise.all(keys.map(knock))).toEqual(keys.map(() => first));
    later = await runOf();
  }
  expect(later).not.toBe(run);
  expect(await knock('last')).toEqual(first);
  await engine.close();
  await connection.close();
}, 240_000);
