import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { registrationRoutes } from '../../../../api/contract/registration.ts';
import { client, codeOf } from '../../asking/client.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { homeOf } from '../../session/areas.ts';
import { beginSession } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { useGoTo } from '../param.ts';
import { PublicFrame } from '../public/public-frame.tsx';

/** `/login/callback`: back from the identity provider; what it sent along is exchanged for a session, once. */
export function CallbackPage() {
  const { account, session } = useTexts();
  const error = useArrival();
  return (
    <PublicFrame>
      <div className="page">
        <Panel className="session-card">
          <h1>{error === null ? account.arriving : account.notArrived}</h1>
          {error !== null && <ErrorMessage error={error} />}
          {error !== null && (
            <p className="session-more">
              {codeOf(error) === 'E-OIDC-REGISTER' && <Go href="/register">{account.register}</Go>}
              <Go href="/login">{session.signIn}</Go>
            </p>
          )}
        </Panel>
      </div>
    </PublicFrame>
  );
}

let asked: string | null = null;

function useArrival(): unknown {
  const queries = useQueryClient();
  const goTo = useGoTo();
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    const { search } = window.location;
    if (asked === search) return;
    asked = search;
    client(registrationRoutes.signInByOidc, { body: { search } })
      .then((me) => {
        beginSession(queries, me);
        goTo(me.hat === null ? '/' : homeOf(me.hat));
      })
      .catch(setError);
  }, [queries, goTo]);
  return error;
}
