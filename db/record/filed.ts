import type { Actor } from '../../domain/case/actor.ts';
import type { Way } from '../../domain/case/case.ts';
import type { Signature } from '../../domain/case/signature.ts';
import type { SignedPromise } from '../../domain/case/state/handed.ts';
import type { Succession } from '../../domain/case/state/permit.ts';
import type { FormValues } from '../../domain/catalogue/form.ts';
import type { SituatedItem } from '../../domain/catalogue/situation.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { CounterEntry } from '../../domain/counter/entry.ts';
import type { ZoneWorld } from '../zone-world.ts';

/** One item of a submission, judged and ready to be recorded. */
export interface FiledItem {
  readonly item: SituatedItem;
  readonly way: Way;
  /** What is handed in, by the guide's code, with the files. */
  readonly materials: readonly { readonly code: string; readonly name: string; readonly files: readonly string[] }[];
  readonly promise: SignedPromise | null;
  /** The permit whose renewal or change this is. */
  readonly succeeds: Succession | null;
  /** The works for which it is filed, by number; absent: the whole project. */
  readonly works?: readonly string[] | undefined;
  /** The pilot instrument that opens an excluded class for the commitment, as papers name it. */
  readonly pilot?: string | null;
}

/** A submission (申报), judged and ready to be recorded. */
export interface Submission {
  readonly world: ZoneWorld;
  readonly projectId: string;
  readonly enterpriseId: string;
  readonly now: Instant;
  readonly by: Actor;
  readonly form: FormValues;
  readonly signature: Signature | null;
  /** 联合办理 (许可法 26(2)): its items stand under one common limit beside their own. */
  readonly joint?: boolean;
  /** The park at whose desk it is filed; `world` counts by its calendar. */
  readonly park?: string | null;
  /** Entered at a window for somebody who came in person. */
  readonly counter?: CounterEntry | null;
  /** What is signed on electronic service (电子送达); absent: nobody was asked. */
  readonly electronicService?: boolean;
  /** Of all that was asked, by which the same filing is known again (`sameSubmission`). */
  readonly askedHash?: string;
  /** In chain order: a predecessor before what waits for it. */
  readonly items: readonly FiledItem[];
}
