import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { registrationRoutes } from '../../../../api/contract/registration.ts';
import { client, codeOf } from '../../asking/client.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { homeOf } from '../../session/areas.ts';
import { tellConfirmed } from '../../session/confirmed-elsewhere.ts';
import { beginSession } from '../../session/me.ts';
import type { Me } from '../../session/person.ts';
import { useTexts } from '../../texts/language.ts';
import { useGoTo } from '../param.ts';
import { CodeForm, LinkForm } from './after-provider.tsx';
import { PublicFrame } from '../public/public-frame.tsx';

/** What begins with it is the state of a journey on which somebody proves again who (s)he is (api/account/oidc.ts). */
const AGAIN = 'confirm-';

/** `/login/callback`: back from the identity provider, to sign in, or to confirm who one is before signing. */
export function CallbackPage() {
  const again = new URLSearchParams(window.location.search).get('state')?.startsWith(AGAIN) ?? false;
  return (
    <PublicFrame>
      <div className="page">
        <Panel className="session-card">{again ? <Confirming /> : <SigningIn />}</Panel>
      </div>
    </PublicFrame>
  );
}

/** Nobody here is linked with who came. */
const TO_BE_LINKED: readonly string[] = ['E-OIDC-UNKNOWN', 'E-OIDC-REGISTER'];

/** What the provider sent along is exchanged for a session, once. */
function SigningIn() {
  const { account, session } = useTexts();
  const queries = useQueryClient();
  const goTo = useGoTo();
  const signedIn = (me: Me) => {
    beginSession(queries, me);
    goTo(me.hat === null ? '/' : homeOf(me.hat));
  };
  const error = useArrival(async (search) => {
    signedIn(await client(registrationRoutes.signInByOidc, { body: { search } }));
  });
  const code = codeOf(error);
  return (
    <>
      <h1>{error === null ? account.arriving : account.notArrived}</h1>
      {error !== null && <ErrorMessage error={error} />}
      {code === 'E-SECOND-FACTOR' && <CodeForm onSignedIn={signedIn} />}
      {code !== null && TO_BE_LINKED.includes(code) && <LinkForm onSignedIn={signedIn} />}
      {error !== null && (
        <p className="session-more">
          {code === 'E-OIDC-REGISTER' && <Go href="/register">{account.register}</Go>}
          <Go href="/login">{session.signIn}</Go>
        </p>
      )}
    </>
  );
}

/** In the window that was opened for it: tells the page that waits, and closes. */
function Confirming() {
  const { account } = useTexts();
  const [done, setDone] = useState(false);
  const error = useArrival(async (search) => {
    const { confirmedUntil } = await client(registrationRoutes.confirmByOidc, { body: { search } });
    setDone(true);
    tellConfirmed(confirmedUntil);
    window.close();
  });
  return (
    <>
      <h1>{account.confirmArriving}</h1>
      {error !== null && <ErrorMessage error={error} />}
      {done && <output>{account.confirmedElsewhere}</output>}
    </>
  );
}

let asked: string | null = null;

/** Does something with what came back, once however often the page is drawn; answers what it threw. */
function useArrival(take: (search: string) => Promise<void>): unknown {
  const [error, setError] = useState<unknown>(null);
  const taking = useEffectEvent(take);
  useEffect(() => {
    const { search } = window.location;
    if (asked === search) return;
    asked = search;
    taking(search).catch(setError);
  }, []);
  return error;
}
