import type { UploadState } from '../asking/use-upload.ts';
import { useTexts } from '../texts/language.ts';
import { errorParts } from '../view/problem.ts';
import { ErrorMessage } from './error-message.tsx';

/** Why an upload failed, and which file it was, where the reason does not name it; nothing while it goes well. */
export function UploadError({ state }: { state: UploadState }) {
  const texts = useTexts();
  if (state?.name !== 'failed') return null;
  const { file, error } = state;
  return (
    <>
      {!errorParts(error, texts).happened.includes(file) && <p className="quiet">{file}</p>}
      <ErrorMessage error={error} />
    </>
  );
}
