import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
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

const inSeconds = (n: number): Instant => instantFromMs(Date.now() + n * 1000);

/** Waits for the first moment, is moved to the second, and tells what became of its timers. */
async function moved(first: number, second: number) {
  const moment = inSeconds(second);
  const life = await workflow.start(alarmed, { workflowId: `alarmed/${first}`, taskQueue, args: [inSeconds(first)] });
  await life.executeUpdate(moveTo, { args: [moment] });
  const woke = await life.result();
  const { events } = await life.fetchHistory();
  const count = (kind: 'timerStartedEventAttributes' | 'timerCanceledEventAttributes'): number =>
    (events ?? []).filter((event) => event[kind]).length;
  return {
    early: woke < Date.parse(moment),
    set: count('timerStartedEventAttributes'),
    takenBack: count('timerCanceledEventAttributes'),
  };
}

it('an alarm whose moment is put off rings too early, is set anew, and wakes nobody before the moment', async () => {
  expect(await moved(2, 4)).toEqual({ early: false, set: 2, takenBack: 0 });
});

it('an alarm whose moment is brought forward is taken back and another one is set', async () => {
  expect(await moved(600, 1)).toEqual({ early: false, set: 2, takenBack: 1 });
});

it('whoever waits for nothing after an alarm that rang hears the next question', async () => {
  const life = await workflow.start(alarmed, { workflowId: 'alarmed/then', taskQueue, args: [inSeconds(1), true] });
  const rang = async () =>
    ((await life.fetchHistory()).events ?? []).some((event) => event.timerFiredEventAttributes) || undefined;
  await eventually(rang);
  await life.executeUpdate(moveTo, { args: [null] });
  await expect(life.result()).resolves.toEqual(expect.any(Number));
});

it('an alarm that rings while nothing is waited for wakes nobody', async () => {
  const life = await workflow.start(alarmed, { workflowId: 'alarmed/off', taskQueue, args: [inSeconds(1)] });
  await life.executeUpdate(moveTo, { args: [null] });
  const rang = async () =>
    ((await life.fetchHistory()).events ?? []).some((event) => event.timerFiredEventAttributes) || undefined;
  await eventually(rang);
  await life.executeUpdate(moveTo, { args: [inSeconds(0)] });
  await expect(life.result()).resolves.toEqual(expect.any(Number));
});
