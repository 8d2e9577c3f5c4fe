import { defineUpdate } from '@temporalio/workflow';

export const FLOOR_LIFE = 'floorLife';
export const FLOOR_QUEUE = 'floor';

/** One update with one local activity and one insert; answers the id of the row. */
export const put = defineUpdate<string, [string]>('put');
