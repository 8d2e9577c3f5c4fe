import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../../../../api/contract/client.ts';
import { visitRoutes } from '../../../../../api/contract/visits.ts';
import { instantFromMs, type Instant } from '../../../../../domain/clock/instant.ts';
import { client } from '../../../asking/client.ts';
import { dropFromDevice, hashOnDevice, keepOnDevice, readFromDevice } from '../../../asking/device-files.ts';
import { newKey } from '../../../asking/new-key.ts';
import { readAnew } from '../../../asking/use-ask.ts';
import { useOnline } from '../../../asking/use-online.ts';
import { isCancelled } from '../../../session/prompts.ts';
import { useKnownMe } from '../../../session/me.ts';
import { whenAllowed } from '../../../session/when-allowed.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Visit } from '../../visits/visit-panel.tsx';
import { useDeviceDraft } from './use-device-draft.ts';
import {
  EMPTY_RECORD,
  recordBody,
  recordGaps,
  type PhotoDraft,
  type RecordBody,
  type RecordDraft,
} from './visit-record.ts';

/** The record in the making: kept on the device, and handed in when it is finished and there is a line. */
export function useVisitRecord(visit: Visit, bureau: string) {
  const { visits } = useTexts();
  const me = useKnownMe().person.id;
  const online = useOnline();
  const { draft, change: keep, clear } = useDeviceDraft<RecordDraft>(`visit-${visit.id}-${me}`, EMPTY_RECORD);
  const own = visit.checklist.filter((point) => point.bureau === bureau && point.found === null);
  const gaps = recordGaps(draft, { requests: own, me });
  const body = recordBody(draft, { requests: own, me, words: { met: visits.metWords, result: visits.result } });
  const change = (next: (before: RecordDraft) => Partial<RecordDraft>) =>
    keep((before) => ({ ...before, key: before.key === '' ? newKey() : before.key, queued: false, ...next(before) }));
  const { send, busy, error, syncedAt } = useSending(visit.id, { keep, clear });
  const record = () => {
    if (body === null) return;
    if (online) void send(draft, body);
    else keep(queued);
  };
  const due = online && draft.queued;
  useEffect(() => {
    if (due && body !== null) void send(draft, body);
  }, [due, body, draft, send]);
  return { own, draft, change, gaps, body, record, online, busy, error, syncedAt };
}

/** Without a line it goes out later, by itself. */
const queued = (draft: RecordDraft): RecordDraft => ({ ...draft, queued: true });
const unqueued = (draft: RecordDraft): RecordDraft => ({ ...draft, queued: false });

interface Keeping {
  readonly keep: (next: (before: RecordDraft) => RecordDraft) => void;
  readonly clear: () => void;
}

/** Hands in files and record; whatever fails in between, sending again completes it, by the same keys. */
function useSending(visit: string, { keep, clear }: Keeping) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [syncedAt, setSyncedAt] = useState<Date | null>(null);
  const running = useRef(false);
  const send = useCallback(
    async (draft: RecordDraft, body: RecordBody) => {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      setError(null);
      try {
        await handIn(visit, draft, body);
        clear();
        setSyncedAt(new Date());
        readAnew(queries);
      } catch (thrown) {
        const noLine = !(thrown instanceof ProblemError) && !navigator.onLine;
        keep(noLine ? queued : unqueued);
        if (!noLine && !isCancelled(thrown)) setError(thrown);
      }
      running.current = false;
      setBusy(false);
    },
    [visit, queries, keep, clear],
  );
  return { send, busy, error, syncedAt };
}

async function handIn(visit: string, draft: RecordDraft, body: RecordBody): Promise<void> {
  const photos: string[] = [];
  for (const { key, name, takenAt } of draft.photos) {
    const file = await readFromDevice(key);
    if (file) photos.push(await upload(visit, { key, name, file, purpose: 'photo', takenAt }));
  }
  const drawn = draft.visited.signature;
  const signature = drawn === null ? null : await uploadSignature(visit, draft.key, drawn);
  const whole = { ...body, photos, visited: { ...body.visited, signature } };
  const send = () => client(visitRoutes.recordVisit, { params: { visit }, body: whole, key: draft.key });
  await whenAllowed(send);
  for (const { key } of draft.photos) await dropFromDevice(key);
}

function uploadSignature(visit: string, key: string, drawn: string): Promise<string> {
  const bytes = Uint8Array.from(atob(drawn.slice(drawn.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
  const file = new Blob([bytes], { type: 'image/png' });
  return upload(visit, { key: `${key}-signature`, name: 'signature.png', file, purpose: 'signature' });
}

interface Upload {
  readonly key: string;
  readonly name: string;
  readonly file: Blob;
  readonly purpose: 'photo' | 'signature';
  readonly takenAt?: Instant;
}

async function upload(visit: string, { key, name, file, purpose, takenAt }: Upload): Promise<string> {
  const form = new FormData();
  form.set('file', file, name);
  const query = { purpose, ...(takenAt === undefined ? {} : { takenAt }) };
  return (await whenAllowed(() => client(visitRoutes.addVisitFile, { params: { visit }, query, form, key }))).id;
}

/** Is it what its name says: a photograph? Without a line nobody else would look at it before the officer has left. */
export async function isPhoto(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return (first === 0xff && second === 0xd8) || (first === 0x89 && second === 0x50);
}

/** Keeps a photograph on the device, with its hash and the time at which it was taken. */
export async function takePhoto(file: File): Promise<PhotoDraft> {
  const key = newKey();
  await keepOnDevice(key, file);
  return { key, name: file.name, takenAt: instantFromMs(file.lastModified), sha256: await hashOnDevice(file) };
}
