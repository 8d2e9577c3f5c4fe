import type { QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keepAnswers } from './kept-answers.ts';

/** Keeps on the device what was answered, as soon as all is there, for this page when it is loaded again without a line. */
export function useKeptAnswers(answers: readonly (readonly [key: QueryKey, answer: unknown])[]): void {
  useEffect(() => {
    if (navigator.onLine && answers.every(([, answer]) => answer !== undefined)) keepAnswers(answers);
  });
}
