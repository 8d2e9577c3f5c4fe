import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { previewRoutes } from '../../../../../api/contract/previews.ts';
import { client } from '../../../asking/client.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';

/** An act that would move the limits, filled in as far as it is. */
export type ClockWish =
  | {
      readonly act: 'startProcedure';
      readonly body: {
        readonly procedure: CaseAnswer['procedures'][number]['kind'];
        readonly days: number;
        readonly began: string | null;
        readonly notice: string;
      };
    }
  | { readonly act: 'endProcedure'; readonly body: { readonly procedure: CaseAnswer['procedures'][number]['kind'] } }
  | { readonly act: 'extend' | 'askExtension'; readonly body: { readonly length: number; readonly reason: string } };

type Told = AnswerOf<typeof previewRoutes.previewAct>;

/** What the act would yield, asked of the server with every change of the form; nothing is done yet. */
export function useClockPreview({ id, version }: Pick<CaseAnswer, 'id' | 'version'>) {
  const [wish, setWish] = useState<ClockWish | null>(null);
  const asked = useQuery<Told>({
    queryKey: ['preview', id, version, wish],
    queryFn: ({ signal }) =>
      client(previewRoutes.previewAct, {
        params: { case: id },
        body: { act: wish?.act ?? 'extend', body: { ...wish?.body } },
        signal,
      }),
    enabled: wish !== null,
    retry: false,
    placeholderData: keepPreviousData,
  });
  const told = wish === null || asked.error !== null ? null : (asked.data ?? null);
  return { wish, setWish, told, error: wish === null ? null : asked.error };
}

export type ClockPreview = ReturnType<typeof useClockPreview>;
