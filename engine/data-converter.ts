import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { payloadCodec } from './payload-codec.ts';
import type { PayloadKeys } from './payload-keys.ts';

/** How the workflow bundle and everybody who talks to the engine write down what failed. */
export const FAILURE_CONVERTER = fileURLToPath(new URL('./failure-converter.cjs', import.meta.url));

/** What everybody who talks to the engine reads and writes through: API, worker, replay. */
export const dataConverterOf = (keys: PayloadKeys): DataConverter => ({
  payloadCodecs: [payloadCodec(keys)],
  failureConverterPath: FAILURE_CONVERTER,
});
