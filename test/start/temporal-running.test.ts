import { expect, test } from '@jest/globals';
import { claimNamespaceAt, registerNamespace, temporalAnswers } from '../../start/temporal-namespace.ts';
import { healthRoutes } from '../../api/contract/health.ts';
import { openDesk } from '../api/desk.ts';
import { openHouse } from '../setup/host/ask.ts';
import { temporalAddress, workflowBundle } from '../setup/temporal.ts';

/** Two systems of which no launcher looks after the engine, as in containers, with one namespace for both. */
const shared = {
  temporalAddress: temporalAddress(),
  temporalNamespace: `shared-${process.pid}`,
  temporalIsShared: true,
};
await registerNamespace(shared.temporalAddress, shared.temporalNamespace);
const [first, second] = [await openDesk(shared), await openDesk(shared)];
// The databases of tests are copies of one.
await second.pool.query(`UPDATE installation SET id = 'another'`);

test('where no server answers, a namespace is refused with the address that was asked', async () => {
  await expect(registerNamespace('127.0.0.1:9', 'any')).rejects.toThrow('no Temporal server answers at 127.0.0.1:9');
});

test('the server of this test run answers', async () => {
  expect(await temporalAnswers(temporalAddress())).toBe(true);
});

/** How systems take a namespace of this name, which is the first's. */
async function claimedByFirst(name: string) {
  const namespace = `${name}-${process.pid}`;
  await registerNamespace(temporalAddress(), namespace);
  const claim = (installation: string, inPlaceOf: string | null = null): Promise<void> =>
    claimNamespaceAt({ address: temporalAddress(), namespace, installation, inPlaceOf });
  await claim('the first');
  return { namespace, claim };
}

test('a namespace belongs to the system that took it first, and another is told so in one sentence, with what to do', async () => {
  const { namespace, claim } = await claimedByFirst('claimed');
  await claim('the first');
  await expect(claim('the second')).rejects.toThrow(
    `the namespace ${namespace} of the Temporal server at ${temporalAddress()} belongs to another system (that of the database the first): name one of its own with TEMPORAL_NAMESPACE; or, where that system is stopped for good and this one takes its place, start with QUANLIAN_IN_PLACE_OF=the first`,
  );
});

test('whoever names the system in whose place it comes has its namespace, and nobody has one by the name of a third', async () => {
  const { claim } = await claimedByFirst('succeeded');
  await expect(claim('the third', 'the second')).rejects.toThrow('that of the database the first');
  await claim('the second', 'the first');
  await claim('the second', 'the first');
  await expect(claim('the first')).rejects.toThrow('that of the database the second');
});

test('of two systems in containers the worker that came later ends with that sentence, and the API of its system asks nothing there', async () => {
  const missing = async ({ admin }: typeof first) => (await admin(healthRoutes.ready, {})).missing;
  const begin = ({ config }: typeof first) => openHouse({ config, workflows: workflowBundle(), log: null });
  const worker = await begin(first);
  expect(await missing(first)).toEqual([]);
  await worker.close();
  await expect(begin(second)).rejects.toThrow(/belongs to another system .* start with QUANLIAN_IN_PLACE_OF=/);
  expect(await missing(second)).toEqual(['temporal', 'worker']);
});
