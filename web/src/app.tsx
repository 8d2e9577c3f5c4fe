import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemError } from '../../api/contract/client.ts';
import { codeOf } from './asking/client.ts';
import { makeRouter } from './router.tsx';
import { knownMe } from './session/me.ts';
import { prompt } from './session/prompts.ts';
import { ThemeProvider } from './theme/theme-provider.tsx';

/** Colours and language, the cache of answers, and the pages. */
export function App() {
  const [queries] = useState(makeQueries);
  const [router] = useState(() => makeRouter());
  return (
    <ThemeProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>
  );
}

/** What the API refused is not asked again; a session that is lost while somebody works asks to sign in again. */
function makeQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (codeOf(error) === 'E-SIGN-IN' && knownMe(queries)) prompt('signIn').catch(() => undefined);
      },
    }),
    defaultOptions: { queries: { retry: isWorthAnother, staleTime: 5_000 } },
  });
  return queries;
}

function isWorthAnother(times: number, error: Error): boolean {
  return times < 1 && !(error instanceof ProblemError && error.problem.status < 500);
}
