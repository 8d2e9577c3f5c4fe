import { createContext, useContext } from 'react';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { submissionRoutes } from '../../../../../api/contract/submissions.ts';
import { client } from '../../../asking/client.ts';
import { uploadFile, type Uploading } from '../../../asking/upload-file.ts';
import { readWhenAllowed } from '../../../session/when-allowed.ts';
import type { SubmissionBody } from '../../../view/filing-form.ts';

type Online = AnswerOf<typeof submissionRoutes.checkSubmission>;

/** At which desk a filing is filled in: the enterprise's own, or the window of the zone, where paper is scanned page by page. */
export interface FilingDesk {
  readonly upload: Uploading;
  readonly check: (
    body: SubmissionBody,
    signal: AbortSignal,
  ) => Promise<Partial<Online> & Pick<Online, 'problems' | 'checks'> & { readonly textHash?: string }>;
  /** Where the pages of whoever fills it in begin. */
  readonly base: '/e' | '/o';
  /** A material may come as several pictures, one a page, which become one file. */
  readonly byPage: boolean;
}

const ONLINE: FilingDesk = {
  upload: uploadFile,
  check: (body, signal) => readWhenAllowed(() => client(submissionRoutes.checkSubmission, { body, signal })),
  base: '/e',
  byPage: false,
};

export const FilingDeskContext = createContext<FilingDesk>(ONLINE);

/** The desk at which the filing around is filled in. */
export const useFilingDesk = (): FilingDesk => useContext(FilingDeskContext);
