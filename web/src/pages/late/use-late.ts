import { useState } from 'react';
import { lateRecordRoutes } from '../../../../api/contract/late-records.ts';
import { parseInstant } from '../../../../domain/clock/instant.ts';
import { client } from '../../asking/client.ts';
import { newKey } from '../../asking/new-key.ts';
import { whenAllowed } from '../../session/when-allowed.ts';

/** What is filled in of a step that was done before it is recorded. */
export interface LateForm {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  /** As the browser's control has it: `2026-09-11T10:00`. */
  readonly doneAt: string;
  readonly setDoneAt: (text: string) => void;
  readonly reason: string;
  readonly setReason: (text: string) => void;
  /** The scan that was taken in. */
  readonly proof: { readonly id: string; readonly name: string } | null;
  readonly take: (file: File) => void;
  readonly error: unknown;
  /** Nothing is missing. */
  readonly ready: boolean;
  /** For the body of the act. */
  readonly body: { readonly late?: { readonly actedAt: string; readonly reason: string; readonly proof: string } };
}

/** 补录 beside the form of an act: when it was done, why it is told only now, and a scan that is uploaded at once. */
export function useLate(caseId: string): LateForm {
  const [on, set] = useState(false);
  const [doneAt, setDoneAt] = useState('');
  const [reason, setReason] = useState('');
  const { proof, take, error } = useProof(caseId);
  const actedAt = parseInstant(`${doneAt}+08:00`);
  const filled = actedAt !== null && reason.trim() !== '' && proof !== null;
  const body = on && filled ? { late: { actedAt, reason, proof: proof.id } } : {};
  return { on, set, doneAt, setDoneAt, reason, setReason, proof, take, error, ready: !on || filled, body };
}

function useProof(caseId: string) {
  const [proof, keep] = useState<LateForm['proof']>(null);
  const [error, setError] = useState<unknown>(null);
  const take = (file: File) => {
    const form = new FormData();
    form.set('file', file, file.name);
    const ask = { params: { case: caseId }, form, key: newKey() };
    setError(null);
    whenAllowed(() => client(lateRecordRoutes.addLateProof, ask)).then(keep, setError);
  };
  return { proof, take, error };
}
