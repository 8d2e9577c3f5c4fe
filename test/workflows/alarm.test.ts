import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { eventually } from '../setup/eventually.ts';
import { temporalAddress, TEST_NAMESPACE } from '../setup/temporal.ts';
import { alarmed, moveTo } from './lives/alarmed.ts';

const address = temporalAddress();
const taskQueue = 'alarms';
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection,
  namespace: TEST_NAMESPACE,
  taskQueue,
  workflowsPath: path.resolve('test/workflows/lives/alarmed.ts'),
});
const running = worker.run();
const clientConnection = await Connection.connect({ address });
const { workflow } = new Client({ connection: clientConnection, namespace: TEST_NAMESPACE });

afterAll(async () => {
  worker.shutdown();
  await running;
  await Promise.all([connection.close(), clientConnection.close()]);
});

type Life = WorkflowHandle<typeof alarmed>;
type Kind = 'timerStartedEventAttributes' | 'timerCanceledEventAttributes' | 'timerFiredEventAttributes';

const count = async (life: Life, kind: Kind): Promise<number> =>
  ((await life.fetchHistory()).events ?? []).filter((event) => event[kind]).length;

/** Waits until a timer of this life has been set, or has rung: a question that comes before would find none. */
const seen = (life: Life, kind: Kind) => eventually(async () => (await count(life, kind)) > 0 || undefined);

const inSeconds = (n: number): Instant => instantFromMs(Date.now() + n * 1000);

/** Waits for the first moment, is moved to the second, and tells what became of its timers. */
async function moved(first: number, second: number) {
  const moment = inSeconds(second);
  const life = await workflow.start(alarmed, { workflowId: `alarmed/${first}`, taskQueue, args: [inSeconds(first)] });
  await seen(life, 'timerStartedEventAttributes');
  await life.executeUpdate(moveTo, { args: [moment] });
  const woke = await life.result();
  return {
    early: woke < Date.parse(moment),
    set: await count(life, 'timerStartedEventAttributes'),
    takenBack: await count(life, 'timerCanceledEventAttributes'),
  };
}

it('an alarm whose moment is put off rings too early, is set anew, and wakes nobody before the moment', async () => {
  expect(await moved(4, 6)).toEqual({ early: false, set: 2, takenBack: 0 });
});

it('an alarm whose moment is brought forward is taken back and another one is set', async () => {
  expect(await moved(600, 1)).toEqual({ early: false, set: 2, takenBack: 1 });
});

it('whoever waits for nothing after an alarm that rang hears the next question', async () => {
  const life = await workflow.start(alarmed, { workflowId: 'alarmed/then', taskQueue, args: [inSeconds(1), true] });
  await seen(life, 'timerFiredEventAttributes');
  await life.executeUpdate(moveTo, { args: [null] });
  await expect(life.result()).resolves.toEqual(expect.any(Number));
});

it('an alarm that rings while nothing is waited for wakes nobody', async () => {
  const life = await workflow.start(alarmed, { workflowId: 'alarmed/off', taskQueue, args: [inSeconds(1)] });
  await seen(life, 'timerStartedEventAttributes');
  await life.executeUpdate(moveTo, { args: [null] });
  await seen(life, 'timerFiredEventAttributes');
  await life.executeUpdate(moveTo, { args: [inSeconds(0)] });
  await expect(life.result()).resolves.toEqual(expect.any(Number));
});
