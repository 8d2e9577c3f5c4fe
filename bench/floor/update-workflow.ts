import { condition, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import type { insert as insertActivity } from './update-worker.ts';
import { put } from './update-message.ts';

const { insert } = proxyLocalActivities<{ insert: typeof insertActivity }>({ startToCloseTimeout: '10s' });

/** Lives for ever and answers each update when its insert is done. */
export async function floorLife(): Promise<void> {
  setHandler(put, (body) => insert(body));
  await condition(() => false);
}
