/**
 * Answers an act that is recorded with the version of what it acted on, whatever forbids it by now: the record is asked before
 * the rule. It may be recorded while it is judged here (the first request is still under way); so the record is asked once
 * more before a refusal is told, or that the engine is away.
 *
 * @param earlier the version after the act if it was recorded before
 * @param recorded asks the record anew
 * @param act does it, and answers the version; throws whatever forbids it
 */
export async function onceRecorded(
  earlier: number | null,
  recorded: () => Promise<number | null>,
  act: () => Promise<number>,
): Promise<{ version: number }> {
  if (earlier !== null) return { version: earlier };
  try {
    return { version: await act() };
  } catch (error) {
    const version = await recorded();
    if (version === null) throw error;
    return { version };
  }
}
