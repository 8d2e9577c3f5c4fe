import type { AskOf } from '../../../../../api/contract/client.ts';
import type { counterRoutes } from '../../../../../api/contract/counter.ts';

type Sent = Pick<AskOf<typeof counterRoutes.fileAtCounter>['body'], 'signed' | 'letter'>;

/** What was signed so far: under which text, on paper or on the screen; and the letter of an agent. */
export interface Signing {
  readonly sent: Sent;
}

export const UNSIGNED: Signing = { sent: { signed: { means: 'screen', textHash: '', files: [] }, letter: [] } };

/** Was the text signed that would be filed now? `ready` is its hash; null: nothing can be signed yet. */
export const isSigned = ({ sent: { signed } }: Signing, ready: string | null): boolean =>
  ready !== null && signed.files.length > 0 && signed.textHash === ready;

/** Was something signed, and changed since? */
export const isStale = ({ sent: { signed } }: Signing, ready: string | null): boolean =>
  ready !== null && signed.files.length > 0 && signed.textHash !== ready;
