import { useState } from 'react';
import { disputeRoutes } from '../../../../api/contract/disputes.ts';
import { registrationRoutes } from '../../../../api/contract/registration.ts';
import { Go } from '../../components/go.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { RouteForm } from '../admin/route-form.tsx';
import { PublicFrame } from '../public/public-frame.tsx';

/** 主体争议: for who finds the own enterprise registered by somebody else. */
function Dispute() {
  const { account, session } = useTexts();
  const [raised, setRaised] = useState(false);
  if (raised) {
    return (
      <Message tone="information" title={account.disputeRaised}>
        <Go href="/login">{session.signIn}</Go>
      </Message>
    );
  }
  return (
    <>
      <p className="quiet">{account.disputeWhy}</p>
      <RouteForm
        route={disputeRoutes.raiseDispute}
        label={account.dispute}
        act="raise-dispute"
        labels={{ name: account.firm, password: session.newPassword, login: session.login }}
        onDone={() => setRaised(true)}
      />
    </>
  );
}

/** `/register`: an enterprise registers itself by its credit code and its legal representative. */
export function RegisterPage() {
  const { account, session } = useTexts();
  const [done, setDone] = useState(false);
  return (
    <PublicFrame>
      <div className="page">
        <Panel className="session-card">
          <h1>{account.register}</h1>
          {done ? (
            <Message tone="information" title={account.registered}>
              <Go href="/login">{session.signIn}</Go>
            </Message>
          ) : (
            <>
              <p className="quiet">{account.registerWhy}</p>
              <RouteForm
                route={registrationRoutes.register}
                label={account.register}
                act="register"
                standing
                labels={{ name: account.firm, password: session.newPassword, login: session.login }}
                onDone={() => setDone(true)}
              />
              <Dispute />
            </>
          )}
        </Panel>
      </div>
    </PublicFrame>
  );
}
