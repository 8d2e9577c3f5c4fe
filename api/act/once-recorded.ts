import { createHash } from 'node:crypto';
import { canonical } from '../../domain/canonical.ts';
import type { AnyRoute } from '../contract/route.ts';
import type { Asked } from '../server.ts';

/**
 * By what record and engine know an act again, for good: the key with its content, since the key alone is kept for two days. Hashed,
 * since a program may put anything into a key, a name or a telephone too.
 */
export const keyOfAct = ({ who, key, body }: Pick<Asked<AnyRoute>, 'who' | 'key' | 'body'>, act: string): string =>
  `${who.person.id}:${createHash('sha256').update(canonical({ act, key, body })).digest('base64url')}`;

/**
 * Answers an act that is recorded with the version of what it acted on, whatever forbids it by now: the record is asked before
 * the rule. It may be recorded while it is judged here (the first request is still under way); so the record is asked once
 * more before a refusal is told, or that the engine is away.
 *
 * @param earlier the version after the act if it was recorded before
 * @param recorded asks the record anew
 * @param act does it, and answers what came of it; throws whatever forbids it
 */
export async function onceRecorded<A extends { readonly version: number }>(
  earlier: number | null,
  recorded: () => Promise<number | null>,
  act: () => Promise<A>,
): Promise<A | { version: number }> {
  if (earlier !== null) return { version: earlier };
  try {
    return await act();
  } catch (error) {
    const version = await recorded();
    if (version === null) throw error;
    return { version };
  }
}
