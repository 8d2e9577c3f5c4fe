import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { codeOf } from '../asking/client.ts';
import { ErrorMessage } from './error-message.tsx';
import { Loading } from './states.tsx';

interface AskedProps<T> {
  readonly asked: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  readonly lines?: number;
  readonly children: (answer: T) => ReactNode;
}

/** What was asked, once it is answered: grey lines until then; an error in this region only, with a way to try again. */
export function Asked<T>({ asked, lines = 6, children }: AskedProps<T>) {
  const { data, error, refetch } = asked;
  if (data !== undefined) return children(data);
  if (error !== null && codeOf(error) !== 'E-SIGN-IN') {
    return (
      <div className="page">
        <ErrorMessage error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return (
    <div className="page pending">
      <Loading lines={lines} />
    </div>
  );
}
