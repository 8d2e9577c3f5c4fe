import { useCallback, useEffect, useState } from 'react';
import { useFilingDesk, type FilingDesk } from './filing-desk.ts';
import type { Finding } from '../../../view/filing-check.ts';
import type { FilingProblem, SubmissionBody } from '../../../view/filing-form.ts';

interface Checked {
  readonly problems: readonly FilingProblem[] | null;
  /** What the machine found of form and materials; nothing of it bars the filing. */
  readonly findings: readonly Finding[];
  /** Hash of the text that is signed by hand; null where it is signed with a password. */
  readonly textHash: string | null;
  /** The number of the submission that asked the very same; null: none did. */
  readonly earlier: string | null;
  /** When; null while the first check runs. */
  readonly at: string | null;
  readonly error: unknown;
}

const NOTHING: Checked = { problems: null, findings: [], textHash: null, earlier: null, at: null, error: null };

const PAUSE_MS = 600;

/** What the check found, and how to have it made again. */
export type Check = ReturnType<typeof useCheck>;

/** Has the filing checked a moment after each change, and at once on demand. */
export function useCheck(body: SubmissionBody) {
  const [checked, setChecked] = useState<Checked>(NOTHING);
  const [demands, demand] = useState(0);
  const { check } = useFilingDesk();
  const text = JSON.stringify(body);
  useEffect(() => {
    const { signal, abort } = abortable();
    const asking = () => check(JSON.parse(text) as SubmissionBody, signal);
    const timer = setTimeout(() => void run(asking, signal, setChecked), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort();
    };
  }, [text, demands, check]);
  return { ...checked, again: useCallback(() => demand((n) => n + 1), []) };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

async function run(
  asking: () => ReturnType<FilingDesk['check']>,
  signal: AbortSignal,
  tell: (checked: Checked) => void,
): Promise<void> {
  try {
    const { problems, checks, textHash = null, earlier = null } = await asking();
    tell({ problems, findings: checks, textHash, earlier, at: new Date().toTimeString().slice(0, 8), error: null });
  } catch (error) {
    if (!signal.aborted) tell({ ...NOTHING, error });
  }
}
