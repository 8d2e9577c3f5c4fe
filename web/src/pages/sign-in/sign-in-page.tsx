import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { registrationRoutes } from '../../../../api/contract/registration.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { beginSession } from '../../session/me.ts';
import { homeOf } from '../../session/areas.ts';
import type { Me } from '../../session/person.ts';
import { SignInForm } from '../../session/sign-in-form.tsx';
import { useTexts } from '../../texts/language.ts';
import { useGoTo, useQueryParam } from '../param.ts';
import { PublicFrame } from '../public/public-frame.tsx';

/** The way in: login and password, then to where one wanted to go. */
export function SignInPage() {
  const { session, nav } = useTexts();
  const queries = useQueryClient();
  const goTo = useGoTo();
  const [to] = useQueryParam('to');
  const signedIn = (me: Me) => {
    beginSession(queries, me);
    goTo(me.hat === null ? '/' : (ownPath(to) ?? homeOf(me.hat)));
  };
  return (
    <PublicFrame>
      <div className="page">
        <Panel className="session-card">
          <h1>{session.title}</h1>
          <SignInForm onSignedIn={signedIn} />
          <OtherWays />
          <p className="session-more">
            <Go href="/calculator">{nav.calculator}</Go> <Go href="/p/verify">{session.verifyInstead}</Go>
          </p>
        </Panel>
      </div>
    </PublicFrame>
  );
}

/** Through the provider of the installation, and registering, where it offers them. */
function OtherWays() {
  const { account } = useTexts();
  const { data } = useAsk(registrationRoutes.readWaysIn, {});
  const { act, busy, error } = useAct(registrationRoutes.beginOidc);
  const begin = async () => {
    const journey = await act({ body: {} });
    if (journey !== null) window.location.assign(journey.address);
  };
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      {data?.oidc === true && (
        <Button block loading={busy} data-act="begin-oidc" onClick={() => void begin()}>
          {account.oidc}
        </Button>
      )}
      {data?.registration === true && (
        <Go href="/register" className="link">
          {account.register}
        </Go>
      )}
    </>
  );
}

/** Only an address of this application: nobody is sent elsewhere after signing in. */
function ownPath(to: string | null): string | null {
  return to !== null && /^\/(?![/\\])/.test(to) && to !== '/' ? to : null;
}
