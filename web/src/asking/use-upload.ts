import { useCallback, useEffect, useRef, useState } from 'react';
import { whenAllowed } from '../session/when-allowed.ts';
import { isCancelled } from '../session/prompts.ts';
import type { StoredFile } from './send-at-once.ts';
import { uploadFile, type Uploading } from './upload-file.ts';
import { whenChecked } from './when-checked.ts';
import { whenOnline } from './when-online.ts';

/** Where an upload stands; null: none is under way. */
export type UploadState =
  /** `percent` null: there is no line, and it goes on once there is one. */
  | { readonly name: 'uploading'; readonly file: string; readonly percent: number | null }
  | { readonly name: 'checking'; readonly file: string }
  | { readonly name: 'failed'; readonly file: string; readonly error: unknown }
  | null;

/** Uploads a file that somebody chose and tells how far it is; `onStored` gets it once it is there and was looked at. */
export function useUpload(onStored: (file: StoredFile) => void, uploading: Uploading = uploadFile) {
  const [state, setState] = useState<UploadState>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const choose = useCallback(
    async (file: File) => {
      running.current?.abort();
      const { signal } = (running.current = new AbortController());
      const tell = (percent: number | null) => setState({ name: 'uploading', file: file.name, percent });
      const send = () => whenOnline(() => uploading(file, tell, signal), { waits: () => tell(null), signal });
      tell(0);
      try {
        const stored = await whenAllowed(send);
        if (stored.state === 'checking') setState({ name: 'checking', file: file.name });
        onStored(await whenAllowed(() => whenChecked(stored, signal)));
        setState(null);
      } catch (error) {
        if (!signal.aborted) setState(isCancelled(error) ? null : { name: 'failed', file: file.name, error });
      }
    },
    [onStored, uploading],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setState(null);
  }, []);
  return { state, choose, cancel };
}
