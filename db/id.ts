import { randomUUID } from 'node:crypto';

/** A new id. Ids carry no order: every list has an order of its own. */
export const newId = (): string => randomUUID();
